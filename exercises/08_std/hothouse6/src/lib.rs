//! The hothouse from level 07, the last part. You can already play a wing with keys, seeds, a lamp and three kinds of
//! creatures. But only tests do: there's no program.
//!
//! New: the program. It scatters seeds at random, reads commands from standard input, saves and loads a game, and keeps
//! the best scores. Complete `dice.rs`, `scores.rs`, `journal.rs` and `play.rs`, in this order. The other files are
//! finished. Then type `cargo run` in this folder, and play what you've built since level 03. (`cargo run -- --help`
//! shows the options.)

mod canvas;
mod command;
mod command_error;
mod creature;
mod dice;
mod event;
mod game;
mod item;
mod journal;
mod light;
mod map;
mod moth;
mod oil;
mod play;
mod position;
mod scores;
mod session;
mod snail;
mod sundew;
mod tile;
mod wing;
mod wing_error;

pub use canvas::{Canvas, Sketch};
pub use command::Command;
pub use command_error::CommandError;
pub use creature::Creature;
pub use dice::Dice;
pub use event::Event;
pub use game::Game;
pub use item::Item;
pub use journal::Journal;
pub use map::Map;
pub use moth::Moth;
pub use oil::Oil;
pub use play::play;
pub use position::{Direction, NoDirection, Position};
pub use scores::Scores;
pub use session::Session;
pub use snail::Snail;
pub use sundew::Sundew;
pub use tile::Tile;
pub use wing::Wing;
pub use wing_error::WingError;
