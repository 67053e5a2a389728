//! What is rolled.

use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;

/// Something that can be rolled.
pub trait Die {
    /// A number from 1 to 6.
    fn roll(&mut self) -> u32;
}

/// A die that is different in every run of the program.
pub struct RandomDie;

impl Die for RandomDie {
    fn roll(&mut self) -> u32 {
        (RandomState::new().hash_one(0) % 6) as u32 + 1
    }
}
