//! Verdicts of earlier runs, kept under a fingerprint of everything that they depend on.

pub mod verdict_cache;

pub use verdict_cache::{CacheInputs, VerdictCache, hashed_twice, told, variables};
