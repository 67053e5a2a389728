//! Lines and columns are counted from 0 and 1.

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
        let drops = first.strip_prefix("oil ").ok_or(WingError::NoOil)?;
        let oil = Oil(drops.parse::<u32>()?);

        let mut you = None;
        let mut rows: Vec<Vec<Tile>> = Vec::new();
        let mut items = Vec::new();
        for (row, text) in lines.enumerate() {
            let line = row + 1;
            let columns = text.chars().count();
            if rows.first().is_some_and(|first| first.len() != columns) {
                return Err(WingError::Width { line, columns });
            }
            let mut tiles = Vec::new();
            for (column, symbol) in text.chars().enumerate() {
                let here = Position { row, column };

                if symbol == '@' {
                    if you.is_some() {
                        return Err(WingError::SecondExplorer { line, column });
                    }
                    you = Some(here);
                    tiles.push(Tile::Moss);
                } else if let Some(item) = Item::read(symbol) {
                    items.push((here, item));
                    tiles.push(Tile::Moss);
                } else {
                    let tile = Tile::read(symbol);
                    tiles.push(tile.ok_or(WingError::Symbol {
                        line,
                        column,
                        symbol,
                    })?);
                }
            }
            rows.push(tiles);
        }

        let map = Map::new(rows, items);
        let you = you.ok_or(WingError::NoExplorer)?;
        Ok(Wing { map, you, oil })
    }
}
