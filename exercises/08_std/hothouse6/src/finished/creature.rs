//! What all creatures of the hothouse can do. A new creature has to say only what's special about it.

use crate::{Map, Oil, Position};

pub trait Creature {
    fn name(&self) -> &'static str;

    /// How it's drawn.
    fn symbol(&self) -> char;

    fn position(&self) -> Position;

    /// Its turn. It looks at the map and knows where you are. Most creatures do nothing.
    fn act(&mut self, _map: &Map, _you: Position) {}

    /// How many drops it drinks from your lamp if it's where you are. Most creatures don't drink.
    fn thirst(&self) -> Oil {
        Oil(0)
    }

    /// Whether it eats the seeds that it finds. Most creatures don't.
    fn eats_seeds(&self) -> bool {
        false
    }
}
