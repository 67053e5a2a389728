//! A snail crawls back and forth, and eats the seeds on its way.

use crate::{Creature, Direction, Map, Position, Tile};

pub struct Snail {
    at: Position,
    direction: Direction,
    is_tired: bool,
}

impl Snail {
    /// A snail that's going to crawl east, as soon as it has rested.
    pub fn new(at: Position) -> Self {
        Self {
            at,
            direction: Direction::East,
            is_tired: true,
        }
    }
}

impl Creature for Snail {
    fn name(&self) -> &'static str {
        "snail"
    }

    fn symbol(&self) -> char {
        's'
    }

    fn position(&self) -> Position {
        self.at
    }

    fn eats_seeds(&self) -> bool {
        true
    }

    // Missing: its turn. If it's tired, it rests, and then it isn't tired anymore. Otherwise it crawls one step if
    // there's moss ahead, and turns around if there isn't. Both make it tired.
}
