//! A module per part, and each of them is useful by itself: only `fuzzer.rs` knows how they work together. Randomness
//! comes in through a parameter, so everything can be repeated.

mod coverage;
mod execution;
mod fuzzer;
mod minimize;
mod mutation;
#[path = "../given/quiet.rs"]
mod quiet;
mod random;
mod report;

pub use coverage::Coverage;
pub use execution::{End, Execution, Target, Trace, execute};
pub use fuzzer::{Bug, Fuzzer};
pub use minimize::minimize;
pub use mutation::mutate;
pub use random::Random;
pub use report::report;
