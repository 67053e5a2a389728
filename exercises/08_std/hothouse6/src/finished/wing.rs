//! A wing of the hothouse, as it's read from a text: a line such as `oil 40`, then the rows of the map. `@` is you.

use std::str::FromStr;

use crate::{Creature, Item, Map, Moth, Oil, Position, Snail, Sundew, Tile, WingError};

pub struct Wing {
    pub map: Map,
    pub you: Position,
    pub oil: Oil,
    pub creatures: Vec<Box<dyn Creature>>,
}

impl FromStr for Wing {
    type Err = WingError;

    /// Reads a wing, or reports the first problem from top to bottom. The width of a row is checked before its symbols.
    fn from_str(text: &str) -> Result<Self, WingError> {
        let mut lines = text.lines();
        let first = lines.next().unwrap_or_default();
        let drops = first.strip_prefix("oil ").ok_or(WingError::NoOil)?;
        let oil = Oil(drops.parse()?);

        let mut you = None;
        let mut rows: Vec<Vec<Tile>> = Vec::new();
        let mut items = Vec::new();
        let mut creatures = Vec::new();
        for (row, text) in lines.enumerate() {
            let line = row + 2;
            let columns = text.chars().count();
            if rows.first().is_some_and(|first| first.len() != columns) {
                return Err(WingError::Width { line, columns });
            }
            let mut tiles = Vec::new();
            for (column, symbol) in text.chars().enumerate() {
                let here = Position { row, column };
                let column = column + 1;
                if symbol == '@' {
                    if you.is_some() {
                        return Err(WingError::SecondExplorer { line, column });
                    }
                    you = Some(here);
                    tiles.push(Tile::Moss);
                } else if let Some(item) = Item::read(symbol) {
                    items.push((here, item));
                    tiles.push(Tile::Moss);
                } else if let Some(creature) = creature(symbol, here) {
                    creatures.push(creature);
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
        Ok(Wing {
            map,
            you,
            oil,
            creatures,
        })
    }
}

/// The creature that's drawn like this. `None` if there isn't one.
fn creature(symbol: char, at: Position) -> Option<Box<dyn Creature>> {
    match symbol {
        'm' => Some(Box::new(Moth::new(at))),
        's' => Some(Box::new(Snail::new(at))),
        'y' => Some(Box::new(Sundew::new(at))),
        _ => None,
    }
}
