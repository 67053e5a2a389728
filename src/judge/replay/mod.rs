//! Builds an exercise without cargo, by replaying the rustc invocations of its last build.

mod argument_pipe;
mod board;
mod executor;
pub mod recording;
mod replay;
mod slot;

pub use recording::{BuildArtifacts, Recording, ReplayKey};
pub use replay::{Replayed, replay};
pub use slot::{Model, Slot};
