//! The last step of the compiler: assembly. `asm/first.s` and `asm/second.s` were Rust functions of one and
//! of five lines, and you can write them again. Nothing in them panics.
//!
//! The second one contains a famous trick. What is `n * 3435973837 >> 35` in 64 bits, for a few values of
//! `n`? Write what the programmer wrote, not what the machine does: it should work for other bases, too.

/// See `asm/first.s`.
pub fn first(a: u32, b: u32) -> u32 {
    todo!()
}

/// See `asm/second.s`, which was compiled for base 10. A base is at least 2.
pub fn second(n: u32, base: u32) -> u32 {
    todo!()
}
