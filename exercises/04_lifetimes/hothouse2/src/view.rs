//! The part of the map that the lamp shows. It borrows everything from the map.

use crate::{Door, Explorer, Map, Thing};

pub struct View {
    /// The parts of the rows that the light reaches, from north to south.
    rows: Vec<&[char]>,
    things: Vec<&Thing>,
    doors: &[Door],
    /// The position on the map of the first character of the first row.
    top: usize,
    left: usize,
}

impl View {
    /// What the explorer sees: as many rows and columns in each direction as the lamp reaches, and as the map has.
    pub fn of(explorer: &Explorer, map: &Map) -> View {
        todo!("find the first and the last row and column, and borrow a slice of each row")
    }

    /// The first thing in the light with this name. You can still look at it after the view is dropped.
    pub fn thing(&self, name: &str) -> Option<&Thing> {
        todo!()
    }

    /// What you see of the rows, from north to south.
    pub fn rows(&self) -> &[&[char]] {
        &self.rows
    }

    /// Draws what you see.
    pub fn draw(&self, explorer: &Explorer) -> String {
        let mut drawing = String::new();
        for (down, tiles) in self.rows.iter().enumerate() {
            for (right, tile) in tiles.iter().enumerate() {
                let (row, column) = (self.top + down, self.left + right);
                if explorer.is_at(row, column) {
                    drawing.push('@');
                } else if self.things.iter().any(|thing| thing.is_at(row, column)) {
                    drawing.push('*');
                } else if let Some(door) = self.doors.iter().find(|door| door.is_at(row, column)) {
                    drawing.push(door.symbol());
                } else {
                    drawing.push(*tile);
                }
            }
            drawing.push('\n');
        }
        drawing
    }
}
