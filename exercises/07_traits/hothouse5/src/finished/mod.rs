//! What you have built so far, finished. There's nothing to do in this folder.

mod canvas;
mod command;
mod command_error;
mod event;
mod game;
mod item;
mod light;
mod map;
mod oil;
mod position;
mod tile;
mod wing;
mod wing_error;

pub use canvas::{Canvas, Sketch};
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
