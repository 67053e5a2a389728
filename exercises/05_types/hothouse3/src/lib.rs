//! The hothouse from level 04, part 3. You can already explore a map by the light of a lamp, fill a bag, and open doors.
//! But tiles are characters, things are strings, and you call a method for each step.
//!
//! New: types. A tile, an item, a command and an event are enums, and so a door is a tile that is open or locked. A game
//! takes a command, such as "open north", makes a turn of it, and reports what happened. Complete `tile.rs`,
//! `position.rs`, `command.rs` and `game.rs`, in this order. The other files are finished.

mod command;
mod event;
mod game;
mod item;
mod map;
mod oil;
mod position;
mod tile;

pub use command::Command;
pub use event::Event;
pub use game::Game;
pub use item::Item;
pub use map::Map;
pub use oil::Oil;
pub use position::{Direction, Position};
pub use tile::Tile;
