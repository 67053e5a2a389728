//! The hothouse from level 04, part 3. You can already explore a map by the light of a lamp, fill a bag, and open doors.
//! But tiles are characters, things are strings, and you call a method for each step.
//!
//! New: types. A tile, an item, a command and an event are enums, and so a door is a tile that is open or locked. A game
//! takes a command, such as "open north", makes a turn of it, and reports what happened. Complete `tile.rs`, `command.rs`
//! and `turn.rs`, in this order. Of the finished files, you need only `finished/game.rs` and `finished/event.rs`.

mod command;
mod finished;
mod tile;
mod turn;

pub use command::Command;
pub use finished::{Direction, Event, Game, Item, Map, Oil, Position};
pub use tile::Tile;
