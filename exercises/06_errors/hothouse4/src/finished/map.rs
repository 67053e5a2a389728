//! The map owns its tiles and items.

use crate::{Item, Oil, Position, Tile};

#[derive(Debug)]
pub struct Map {
    rows: Vec<Vec<Tile>>,
    items: Vec<(Position, Item)>,
}

impl Map {
    pub fn new(rows: Vec<Vec<Tile>>, items: Vec<(Position, Item)>) -> Map {
        Map { rows, items }
    }

    /// The tile at this position. Outside of the map, everything is glass.
    pub fn tile(&self, position: Position) -> Tile {
        let row = self.rows.get(position.row);
        let tile = row.and_then(|row| row.get(position.column));
        tile.copied().unwrap_or(Tile::Glass)
    }

    pub fn set_tile(&mut self, position: Position, tile: Tile) {
        self.rows[position.row][position.column] = tile;
    }

    /// Takes an item at this position from the map, if there is one.
    pub fn take_item(&mut self, position: Position) -> Option<Item> {
        let index = self.items.iter().position(|(at, _)| *at == position);
        index.map(|index| self.items.remove(index).1)
    }

    /// Draws what you see from a position with this much oil. What's in the dark is a space.
    pub fn draw(&self, you: Position, oil: Oil) -> String {
        let mut drawing = String::new();
        for (row, tiles) in self.rows.iter().enumerate() {
            let mut line = String::new();
            for (column, tile) in tiles.iter().enumerate() {
                let here = Position { row, column };
                let item = self.items.iter().find(|(at, _)| *at == here);
                line.push(match item {
                    _ if here == you => '@',
                    _ if !here.is_near(you, oil.reach()) => ' ',
                    Some((_, item)) => item.symbol(),
                    None => tile.symbol(),
                });
            }
            drawing.push_str(line.trim_end());
            drawing.push('\n');
        }
        drawing
    }
}
