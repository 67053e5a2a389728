//! What all creatures of the hothouse can do. A new creature has to say only what's special about it.

use crate::Position;

pub trait Creature {
    fn name(&self) -> &'static str;

    fn position(&self) -> Position;

    // Missing, see `sundew.rs`: how it's drawn.

    // Missing, see `game.rs`: `act`, its turn. It looks at the map and knows where you are. Most creatures do nothing.

    // Missing: how many drops it drinks from your lamp if it's where you are. Most creatures don't drink: `Oil(0)`.

    // Missing: `eats_seeds`. Most creatures don't.
}
