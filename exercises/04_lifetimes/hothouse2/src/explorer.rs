//! The explorer: a position on the map, a bag of things, and a lamp.

use std::mem;

use crate::{Map, Thing};

pub struct Explorer {
    row: usize,
    column: usize,
    bag: Vec<Thing>,
    /// How many rows and columns the light of the lamp reaches.
    reach: usize,
}

impl Explorer {
    /// An explorer at this position, with an empty bag.
    pub fn enter(row: usize, column: usize, reach: usize) -> Explorer {
        Explorer {
            row,
            column,
            bag: Vec::new(),
            reach,
        }
    }

    pub fn is_at(&self, row: usize, column: usize) -> bool {
        self.row == row && self.column == column
    }

    pub fn bag(&self) -> &[Thing] {
        &self.bag
    }

    pub fn row(&self) -> usize {
        self.row
    }

    pub fn column(&self) -> usize {
        self.column
    }

    pub fn reach(&self) -> usize {
        self.reach
    }

    /// Where a step in this direction leads. Any character but 'n', 'e', 's' and 'w' leads nowhere.
    fn ahead(&self, direction: char) -> (usize, usize) {
        match direction {
            'n' => (self.row - 1, self.column),
            'e' => (self.row, self.column + 1),
            's' => (self.row + 1, self.column),
            'w' => (self.row, self.column - 1),
            _ => (self.row, self.column),
        }
    }

    /// Takes one step. Returns `false` and stays if there's no path.
    pub fn walk(&mut self, map: &Map, direction: char) -> bool {
        let (row, column) = self.ahead(direction);
        if self.is_at(row, column) || !map.is_path(row, column) {
            return false;
        }
        self.row = row;
        self.column = column;
        true
    }

    /// Turns the key of the door in this direction. Returns `false` if there's no door, or no key for it in the bag.
    pub fn turn_key(&self, map: &Map, direction: char) -> bool {
        let (row, column) = self.ahead(direction);
        match map.door_at(row, column) {
            Some(door) => {
                let mut keys = self.bag.iter().filter_map(Thing::key);
                match keys.find(|key| key.fits(door)) {
                    Some(key) => key.turn(),
                    None => false,
                }
            }
            None => false,
        }
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

    /// Swaps the thing that was picked up last for the one at this position, or puts it down if there's nothing here.
    pub fn swap(&mut self, map: &mut Map) -> bool {
        match self.bag.pop() {
            Some(own) => {
                if let Some(other) = map.put_thing(own, self.row, self.column) {
                    self.bag.push(other);
                }
                true
            }
            None => false,
        }
    }

    /// Empties the bag and returns the things.
    pub fn unpack(&mut self) -> Vec<Thing> {
        mem::take(&mut self.bag)
    }
}
