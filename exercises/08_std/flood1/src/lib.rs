//! Three pipes burst in an old cellar. Each minute, the water goes one tile north, east, south and west from every tile
//! that is wet. Walls stop it. A wooden door holds it back for a while, so the water may find a way around.
//!
//! When does each tile get wet? Complete `flood`: always go on from the tile that gets wet next. The cellar of the last
//! test is in `data/cellar.txt`, and has almost 5000 tiles.

use std::collections::HashMap;

/// The row and the column of a tile.
pub type Tile = (usize, usize);

/// How many minutes a door holds the water back, in addition to the minute that every step takes.
pub const DOOR: u32 = 9;

/// The minute in which each tile gets wet. Tiles that stay dry aren't in the map.
///
/// In the plan, `o` is a burst pipe, wet in minute 0, `.` is the floor, `+` is a door and `#` is a wall.
pub fn flood(plan: &str) -> HashMap<Tile, u32> {
    let rows: Vec<Vec<char>> = plan.lines().map(|row| row.chars().collect()).collect();
    let pipes = pipes(&rows);
    // So far, the water stays where the pipes are.
    pipes.into_iter().map(|pipe| (pipe, 0)).collect()
}

/// Where the burst pipes are.
fn pipes(rows: &[Vec<char>]) -> Vec<Tile> {
    let mut pipes = Vec::new();
    for (row, symbols) in rows.iter().enumerate() {
        let found = symbols
            .iter()
            .enumerate()
            .filter(|(_, symbol)| **symbol == 'o');
        pipes.extend(found.map(|(column, _)| (row, column)));
    }
    pipes
}

/// The tiles around this one, as far as the plan goes, and what they are.
fn around(rows: &[Vec<char>], (row, column): Tile) -> Vec<(Tile, char)> {
    let (north, west) = (row.wrapping_sub(1), column.wrapping_sub(1));
    let tiles = [
        (north, column),
        (row, column + 1),
        (row + 1, column),
        (row, west),
    ];
    let known = tiles.into_iter().filter_map(|(row, column)| {
        let symbol = rows.get(row)?.get(column)?;
        Some(((row, column), *symbol))
    });
    known.collect()
}

/// The minute in which the last tile gets wet that gets wet at all.
pub fn last_minute(plan: &str) -> u32 {
    flood(plan).into_values().max().unwrap_or(0)
}
