//! A view is borrowed from the map for `'m`. What it returns is too, so it can outlive the view itself.

use crate::{Door, Explorer, Map, Thing};

pub struct View<'m> {
    /// The parts of the rows that the light reaches, from north to south.
    rows: Vec<&'m [char]>,
    things: Vec<&'m Thing>,
    doors: &'m [Door],
    /// The position on the map of the first character of the first row.
    top: usize,
    left: usize,
}

impl<'m> View<'m> {
    /// What the explorer sees: as many rows and columns in each direction as the lamp reaches, and as the map has.
    pub fn of(explorer: &Explorer, map: &'m Map) -> View<'m> {
        let (row, column, reach) = (explorer.row(), explorer.column(), explorer.reach());
        let (top, left) = (row.saturating_sub(reach), column.saturating_sub(reach));
        let bottom = (row + reach).min(map.rows().len() - 1);
        let mut rows = Vec::new();
        for tiles in &map.rows()[top..=bottom] {
            let right = (column + reach).min(tiles.len() - 1);
            rows.push(&tiles[left..=right]);
        }
        View {
            rows,
            things: map.things_near(row, column, reach),
            doors: map.doors(),
            top,
            left,
        }
    }

    /// The first thing in the light with this name. You can still look at it after the view is dropped.
    pub fn thing(&self, name: &str) -> Option<&'m Thing> {
        let mut things = self.things.iter();
        things.find(|thing| thing.name() == name).copied()
    }

    /// What you see of the rows, from north to south.
    pub fn rows(&self) -> &[&'m [char]] {
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
