//! The hothouse from level 05, part 4. You can already type commands such as "open north", and each turn reports what
//! happened. But wings of the hothouse can't be loaded, and typing errors disappear.
//!
//! New: errors. A wing is read from a text such as `data/north_wing.txt`. So far, `wing.rs` hides everything that's wrong
//! with it: make it report the first problem, with its line and column. Complete `command_error.rs`, `command.rs`,
//! `wing_error.rs` and `wing.rs`, in this order. The other files are finished.

mod command;
mod command_error;
mod event;
mod game;
mod item;
mod map;
mod oil;
mod position;
mod tile;
mod wing;
mod wing_error;

pub use command::Command;
pub use command_error::CommandError;
pub use event::Event;
pub use game::Game;
pub use item::Item;
pub use map::Map;
pub use oil::Oil;
pub use position::{Direction, NoDirection, Position};
pub use tile::Tile;
pub use wing::Wing;
pub use wing_error::WingError;
