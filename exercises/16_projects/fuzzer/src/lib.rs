//! A fuzzer calls a function with millions of strange inputs until one of them makes it panic. It doesn't guess
//! blindly: it watches where the function goes, and keeps each input that leads to a new place. That's how `afl` and
//! `libfuzzer` found thousands of security holes, and in the end, yours finds some, too.
//!
//! Each stage adds a part. The head of its test file describes it, and `runner` shows it.

#[path = "../given/quiet.rs"]
mod quiet;

/// Numbers that look random, but are the same for the same seed.
pub struct Random {
    state: u64,
}

impl Random {
    pub fn new(seed: u64) -> Self {
        Random { state: seed }
    }

    /// The next number.
    pub fn number(&mut self) -> u64 {
        todo!("mix the bits of the state")
    }

    /// The next number, reduced to one below the limit.
    pub fn below(&mut self, limit: usize) -> usize {
        todo!("a number below {limit}")
    }
}
