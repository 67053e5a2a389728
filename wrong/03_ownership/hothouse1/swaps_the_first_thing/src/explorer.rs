//! The explorer borrows the map for one step at a time: `&Map` to look where to go, `&mut Map` to take something away.

use std::mem;

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

    /// Takes one step north, east, south or west: 'n', 'e', 's' or 'w'. Returns `false` and stays where it is if
    /// there's no path, or for any other character. (Maps have glass on all sides, so no step leaves them.)
    pub fn walk(&mut self, map: &Map, direction: char) -> bool {
        let (row, column) = match direction {
            'n' => (self.row - 1, self.column),
            'e' => (self.row, self.column + 1),
            's' => (self.row + 1, self.column),
            'w' => (self.row, self.column - 1),
            _ => return false,
        };
        if !map.is_path(row, column) {
            return false;
        }
        self.row = row;
        self.column = column;
        true
    }

    /// Moves the thing at this position from the map into the bag. Returns `false` if there's nothing here.
    pub fn pick_up(&mut self, map: &mut Map) -> bool {
        match map.take_thing(self.row, self.column) {
            Some(thing) => {
                self.bag.push(thing);
                true
            }
            None => false,
        }
    }

    /// Swaps the thing that was picked up last for the one at this position. If there's nothing here, it only puts its
    /// own down. Returns `false` if the bag is empty.
    pub fn swap(&mut self, map: &mut Map) -> bool {
        if self.bag.is_empty() {
            return false;
        }
        let own = self.bag.remove(0);
        if let Some(other) = map.put_thing(own, self.row, self.column) {
            self.bag.push(other);
        }
        true
    }

    /// Empties the bag and returns the things. The explorer can go on with an empty bag.
    pub fn unpack(&mut self) -> Vec<Thing> {
        mem::take(&mut self.bag)
    }
}
