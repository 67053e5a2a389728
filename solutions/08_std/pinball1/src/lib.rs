//! No error is lost: `?` passes on that a line can't be read, and `map_err` names the line with wrong points. The entry keeps
//! the larger number. `Reverse` turns only the points around, and not the names.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::io::{self, BufRead};

/// What's wrong with a log.
#[derive(Debug)]
pub enum Fault {
    /// It can't be read to its end.
    Read(io::Error),
    /// This line doesn't have a player and points. The first line is line 1.
    Line(usize),
}

impl From<io::Error> for Fault {
    fn from(error: io::Error) -> Self {
        Self::Read(error)
    }
}

/// The most points of each player.
pub fn records(log: impl BufRead) -> Result<HashMap<String, u32>, Fault> {
    let mut records = HashMap::new();
    for (index, line) in log.lines().enumerate() {
        let line = line?;
        let Some((player, points)) = line.split_once(' ') else {
            return Err(Fault::Line(index + 1));
        };
        let points: u32 = points.parse().map_err(|_| Fault::Line(index + 1))?;
        let record = records.entry(player.to_string()).or_insert(points);
        *record = points.max(*record);
    }
    Ok(records)
}

/// The first rows of the table: most points first, and players with equal points in the order of their names.
pub fn table(records: &HashMap<String, u32>, rows: usize) -> Vec<(u32, &str)> {
    let entries = records.iter();
    let mut table: Vec<_> = entries
        .map(|(player, points)| (*points, player.as_str()))
        .collect();
    table.sort_by_key(|&(points, player)| (Reverse(points), player));
    table.truncate(rows);
    table
}
