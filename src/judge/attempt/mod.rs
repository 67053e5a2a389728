//! An exercise plus an overlay, and what can be said about it without building it.

mod attempt;
mod equality;
mod manifest;
mod mode;
mod preflight;
mod snapshot;

pub use attempt::Attempt;
pub use mode::Mode;
pub use snapshot::Snapshot;
