//! The hothouse from level 06, part 5. You can already read a wing from a text and play it, with keys, seeds and a lamp
//! that burns oil. But you are alone in there.
//!
//! New: traits. Three creatures live in the hothouse, each with its own behavior behind one trait. And the game draws on
//! anything that is a canvas: a sketch of characters, or a closure. Complete `creature.rs`, `moth.rs`, `snail.rs`,
//! `canvas.rs` and `light.rs`, in this order. The other files are finished.

mod canvas;
mod command;
mod command_error;
mod creature;
mod event;
mod game;
mod item;
mod light;
mod map;
mod moth;
mod oil;
mod position;
mod snail;
mod sundew;
mod tile;
mod wing;
mod wing_error;

pub use canvas::{Canvas, Sketch};
pub use command::Command;
pub use command_error::CommandError;
pub use creature::Creature;
pub use event::Event;
pub use game::Game;
pub use item::Item;
pub use map::Map;
pub use moth::Moth;
pub use oil::Oil;
pub use position::{Direction, NoDirection, Position};
pub use snail::Snail;
pub use sundew::Sundew;
pub use tile::Tile;
pub use wing::Wing;
pub use wing_error::WingError;
