//! The explorer: a position on the map, and a bag of things.

use crate::{Map, Thing};

pub struct Explorer {
    row: usize,
    column: usize,
    bag: Vec<Thing>,
}

impl Explorer {
    /// An explorer at this position, with an empty bag.
    pub fn enter(row: usize, column: usize) -> Explorer {
        Explorer {
            row,
            column,
            bag: Vec::new(),
        }
    }

    pub fn is_at(&self, row: usize, column: usize) -> bool {
        self.row == row && self.column == column
    }

    /// Looks into the bag. The things stay there, in the order in which they were picked up.
    pub fn bag(&self) -> &[Thing] {
        &self.bag
    }

    /// Takes one step north, east, south or west: 'n', 'e', 's' or 'w'. Returns `false` and stays if there's no path,
    /// or for any other character. (Maps have glass on all sides, so no step leaves them.)
    pub fn walk(&mut self, map: &Map, direction: char) -> bool {
        todo!("find out where the step leads, ask the map, then change the position")
    }

    /// Moves the thing at this position from the map into the bag. Returns `false` if there's nothing here.
    pub fn pick_up(&mut self, map: &mut Map) -> bool {
        todo!("a method of the map does half of the work")
    }

    /// Swaps the thing that was picked up last for the one at this position. If there's nothing here, it only puts its
    /// own down. Returns `false` if the bag is empty.
    pub fn swap(&mut self, map: &mut Map) -> bool {
        todo!("`bag.pop()` moves the last thing out")
    }

    /// Empties the bag and returns the things. The explorer can go on with an empty bag.
    pub fn unpack(&mut self) -> Vec<Thing> {
        todo!("you can't move a field out of a borrowed explorer")
    }
}
