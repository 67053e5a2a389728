//! Builds an exercise without cargo, by replaying the rustc invocations of its last build.

mod argument_pipe;
mod board;
mod executor;
mod rebuild;
pub mod recording;
mod replay;
mod result_dir;
mod slot;

pub use rebuild::{Rebuild, Rebuilt};
pub use recording::{BuildArtifacts, Recording, ReplayKey};
pub use replay::{Replayed, replay};
pub use slot::{Model, Slot};
