//! A wing of the hothouse, as it's read from a text: a line such as `oil 40`, then the rows of the map. `@` is you.

use std::str::FromStr;

use crate::{Item, Map, Oil, Position, Tile, WingError};

#[derive(Debug)]
pub struct Wing {
    pub map: Map,
    pub you: Position,
    pub oil: Oil,
}

impl FromStr for Wing {
    type Err = WingError;

    /// Reads a wing, or reports the first problem from top to bottom. The width of a row is checked before its symbols.
    fn from_str(text: &str) -> Result<Self, WingError> {
        let mut lines = text.lines();
        let first = lines.next().unwrap_or_default();
        let drops = first.strip_prefix("oil ").unwrap_or_default();
        let oil = Oil(drops.parse::<u32>()?);

        let mut you = None;
        let mut rows: Vec<Vec<Tile>> = Vec::new();
        let mut items = Vec::new();
        for (row, text) in lines.enumerate() {
            let mut tiles = Vec::new();
            for (column, symbol) in text.chars().enumerate() {
                let here = Position { row, column };
                if symbol == '@' {
                    you = Some(here);
                }
                if let Some(item) = Item::read(symbol) {
                    items.push((here, item));
                }
                tiles.push(Tile::read(symbol).unwrap_or(Tile::Moss));
            }
            rows.push(tiles);
        }

        let map = Map::new(rows, items);
        let you = you.unwrap_or(Position { row: 0, column: 0 });
        Ok(Wing { map, you, oil })
    }
}
