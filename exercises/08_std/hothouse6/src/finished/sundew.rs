//! A plant with sticky drops on its leaves. It doesn't go anywhere. It waits.

use crate::{Creature, Oil, Position};

pub struct Sundew {
    at: Position,
}

impl Sundew {
    pub fn new(at: Position) -> Self {
        Self { at }
    }
}

impl Creature for Sundew {
    fn name(&self) -> &'static str {
        "sundew"
    }

    fn symbol(&self) -> char {
        'y'
    }

    fn position(&self) -> Position {
        self.at
    }

    fn thirst(&self) -> Oil {
        Oil(5)
    }
}
