//! The hothouse from level 06, part 5. You can already read a wing from a text and play it, with keys, seeds and a lamp
//! that burns oil. But you are alone in there.
//!
//! New: a trait. Three creatures live in the hothouse, each with its own behavior. The sundew is finished, and it's short.
//! Complete `creature.rs`, `snail.rs` and `moth.rs`, in this order. Of the finished files, you need only
//! `finished/position.rs`: `toward` is a step, and `ways_to` are the directions that lead to you.

mod creature;
mod finished;
mod moth;
mod snail;
mod sundew;

pub use creature::Creature;
pub use finished::{
    Canvas, Command, CommandError, Direction, Event, Game, Item, Map, NoDirection, Oil, Position,
    Sketch, Tile, Wing, WingError,
};
pub use moth::Moth;
pub use snail::Snail;
pub use sundew::Sundew;
