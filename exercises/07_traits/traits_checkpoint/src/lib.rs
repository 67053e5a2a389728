//! A rack of sound effects: levels flow through a chain of effects, and each effect is a plug-in.
//!
//! Start with the gaps in `level.rs`, `effect.rs` and `blocks.rs`: without them, neither the crate nor its tests
//! compile. Then replace the `todo!` bodies in `echo.rs`, `rack.rs` and `through.rs`. The comments say what each part
//! promises. Effects are owned and never copied, and a rack accepts effects of types that this crate doesn't know.

mod blocks;
mod echo;
mod effect;
mod level;
mod rack;
mod through;

pub use blocks::{Blocks, Cursor};
pub use echo::Echo;
pub use effect::{Effect, Gain};
pub use level::{Level, Percent};
pub use rack::Rack;
pub use through::{Through, ThroughRack};
