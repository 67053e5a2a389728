//! A rack of sound effects: levels flow through a chain of effects, and each effect is a plug-in.
//!
//! Begin with the gaps in `level.rs`, `effect.rs` and `blocks.rs`: without them, the crate and its tests do not compile.
//! Then complete the `todo!` bodies in `echo.rs`, `rack.rs` and `through.rs`. The comments say what each part promises.
//! Effects are owned and never copied, and a rack takes effects of types that this crate does not know.

mod blocks;
mod echo;
mod effect;
mod level;
mod rack;
mod through;

pub use blocks::{Blocks, Lend};
pub use echo::Echo;
pub use effect::{Effect, Gain};
pub use level::{Level, Percent};
pub use rack::Rack;
pub use through::{Through, ThroughRack};
