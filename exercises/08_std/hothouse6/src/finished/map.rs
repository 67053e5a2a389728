//! The map owns its tiles and items.

use crate::{Item, Position, Tile};

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

    /// The item at this position. It stays there.
    pub fn item(&self, position: Position) -> Option<&Item> {
        let mut items = self.items.iter();
        items.find(|(at, _)| *at == position).map(|(_, item)| item)
    }

    pub fn put_item(&mut self, position: Position, item: Item) {
        self.items.push((position, item));
    }

    /// Removes a seed from this position. Returns `false` if there isn't one.
    pub fn eat_seed(&mut self, position: Position) -> bool {
        let is_seed = matches!(self.item(position), Some(Item::Seed(_)));
        is_seed && self.take_item(position).is_some()
    }

    /// All positions, row by row.
    pub fn positions(&self) -> impl Iterator<Item = Position> {
        let rows = self.rows.iter().enumerate();
        rows.flat_map(|(row, tiles)| (0..tiles.len()).map(move |column| Position { row, column }))
    }
}
