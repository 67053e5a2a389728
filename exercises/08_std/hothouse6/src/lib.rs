//! The hothouse from level 07, the last part. You can already play a wing with keys, seeds, a lamp and three kinds of
//! creatures. But only tests do: there's no program.
//!
//! New: the program. It scatters seeds at random, saves and loads a game, reads commands from standard input, and keeps
//! the best scores. Complete `dice.rs`, `journal.rs` and `play.rs`, in this order. Of the finished files, you need only
//! `finished/session.rs`. Then type `cargo run` in this folder, and play what you've built since level 03.
//!
//! Saved games and scores are kept in the system's folder for temporary files, or in the folder that you name with
//! `cargo run -- --keep FOLDER`.

mod dice;
mod finished;
mod journal;
mod play;

pub use dice::Dice;
pub use finished::{
    Canvas, Command, CommandError, Creature, Direction, Event, Game, Item, Map, Moth, NoDirection,
    Oil, Position, Scores, Session, Sketch, Snail, Sundew, Tile, Wing, WingError,
};
pub use journal::Journal;
pub use play::play;
