//! The map owns its rows, things and doors. `#` is glass, `~` is a pond, `.` is a path.

use crate::{Door, Thing};

pub struct Map {
    rows: Vec<Vec<char>>,
    things: Vec<Thing>,
    doors: Vec<Door>,
}

impl Map {
    pub fn new(rows: &[&str], things: Vec<Thing>, doors: Vec<Door>) -> Map {
        let rows = rows.iter().map(|row| row.chars().collect()).collect();
        Map {
            rows,
            things,
            doors,
        }
    }

    /// All rows. They have the same length, and there's at least one.
    pub fn rows(&self) -> &[Vec<char>] {
        &self.rows
    }

    /// The things that are at most `reach` rows and columns away from this position.
    pub fn things_near(&self, row: usize, column: usize, reach: usize) -> Vec<&Thing> {
        let things = self.things.iter();
        things
            .filter(|thing| thing.is_near(row, column, reach))
            .collect()
    }

    pub fn doors(&self) -> &[Door] {
        &self.doors
    }

    pub fn door_at(&self, row: usize, column: usize) -> Option<&Door> {
        self.doors.iter().find(|door| door.is_at(row, column))
    }

    /// Returns whether you can walk here.
    pub fn is_path(&self, row: usize, column: usize) -> bool {
        let is_open = match self.door_at(row, column) {
            Some(door) => door.is_open(),
            None => true,
        };
        is_open && self.rows[row][column] == '.'
    }

    /// Takes the thing at this position from the map, if there is one.
    pub fn take_thing(&mut self, row: usize, column: usize) -> Option<Thing> {
        for index in 0..self.things.len() {
            if self.things[index].is_at(row, column) {
                return Some(self.things.remove(index));
            }
        }
        None
    }

    /// Puts a thing at this position. If there's one already, it takes that one from the map and returns it.
    pub fn put_thing(&mut self, mut thing: Thing, row: usize, column: usize) -> Option<Thing> {
        let taken = self.take_thing(row, column);
        thing.put_at(row, column);
        self.things.push(thing);
        taken
    }

    /// Removes the door at this position from its hinges, with its lock.
    pub fn remove_door(&mut self, row: usize, column: usize) {
        self.doors.retain(|door| !door.is_at(row, column));
    }
}
