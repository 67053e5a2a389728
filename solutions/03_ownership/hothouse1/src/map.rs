//! The map owns its things. Each signature says what happens to one: `&Thing` shows it, `Thing` moves it in or out.

use crate::{Explorer, Thing};

pub struct Map {
    rows: Vec<Vec<char>>,
    things: Vec<Thing>,
}

impl Map {
    pub fn new(rows: &[&str], things: Vec<Thing>) -> Map {
        let rows = rows.iter().map(|row| row.chars().collect()).collect();
        Map { rows, things }
    }

    /// Returns whether you can walk here.
    pub fn is_path(&self, row: usize, column: usize) -> bool {
        self.rows[row][column] == '.'
    }

    /// Looks at the thing at this position. It stays there.
    pub fn thing_at(&self, row: usize, column: usize) -> Option<&Thing> {
        self.things.iter().find(|thing| thing.is_at(row, column))
    }

    /// Takes the thing at this position from the map, if there is one.
    pub fn take_thing(&mut self, row: usize, column: usize) -> Option<Thing> {
        for index in 0..self.things.len() {
            if self.things[index].is_at(row, column) {
                // `remove` moves the thing out and closes the gap. Indexing could only borrow it.
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

    /// Draws the map, with `*` for a thing and `@` for the explorer.
    pub fn draw(&self, explorer: &Explorer) -> String {
        let mut drawing = String::new();
        for (row, tiles) in self.rows.iter().enumerate() {
            for (column, tile) in tiles.iter().enumerate() {
                if explorer.is_at(row, column) {
                    drawing.push('@');
                } else if self.thing_at(row, column).is_some() {
                    drawing.push('*');
                } else {
                    drawing.push(*tile);
                }
            }
            drawing.push('\n');
        }
        drawing
    }
}
