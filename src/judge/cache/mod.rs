//! Verdicts of earlier runs, kept under a fingerprint of everything that they depend on.

pub mod verdict_cache;

pub use verdict_cache::{Around, Kept, hashed_twice, told, variables};
