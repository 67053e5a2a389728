//! A moth flies toward the light, and drinks from the lamp.

use crate::{Creature, Map, Oil, Position, Tile};

/// How far a moth sees the light, in rows and columns.
const SIGHT: usize = 3;

/// How many turns it rests after it has reached you.
const REST: u32 = 3;

pub struct Moth {
    at: Position,
    /// How many turns it still rests.
    rest: u32,
}

impl Moth {
    pub fn new(at: Position) -> Self {
        Self { at, rest: 0 }
    }

    /// Moths fly over ponds, but not through glass or locked doors.
    fn can_fly(tile: Tile) -> bool {
        !matches!(tile, Tile::Glass | Tile::Door { is_open: false })
    }
}

impl Creature for Moth {
    fn name(&self) -> &'static str {
        "moth"
    }

    fn symbol(&self) -> char {
        'm'
    }

    fn position(&self) -> Position {
        self.at
    }

    fn thirst(&self) -> Oil {
        Oil(4)
    }

    fn act(&mut self, map: &Map, you: Position) {
        if self.rest > 0 {
            self.rest -= 1;
            return;
        }
        if !self.at.is_near(you, SIGHT) {
            return;
        }
        let ways = self.at.ways_to(you).into_iter().flatten();
        let mut steps = ways.filter_map(|way| self.at.toward(way));
        if let Some(step) = steps.find(|step| Self::can_fly(map.tile(*step))) {
            self.at = step;
        }
        if self.at == you {
            self.rest = REST;
        }
    }
}
