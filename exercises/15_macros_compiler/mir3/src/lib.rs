//! Two functions were lost, and only their MIR is left: `mir/first.mir` and `mir/second.mir`. It was made
//! with `rustc --emit mir`, and shortened: the names of variables, the marks of storage and the messages of
//! panics are gone. `_0` is what is returned, and `_1` and `_2` are the arguments.
//!
//! Read them, and write the Rust again. What could they have been called?

/// See `mir/first.mir`.
pub fn first(_1: u8, _2: u8) -> u8 {
    todo!()
}

/// See `mir/second.mir`. Give it a `for` loop: the index in the MIR comes from an old `while`.
pub fn second(_1: &[u8], _2: u8) -> usize {
    todo!()
}
