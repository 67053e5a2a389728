//! A pinball machine logs every game, such as `MAX 41200`, and shows a table of its best players.
//!
//! Its program has five bugs. Find them by reading: the comments say what's right. One or two lines fix each of them. This
//! quiz mixes loops (level 02), `Option` (05), errors (06), the order of values (07), and maps.

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
    for (index, line) in log.lines().map_while(Result::ok).enumerate() {
        let Some((player, points)) = line.split_once(' ') else {
            return Err(Fault::Line(index));
        };
        let points: u32 = points.parse().unwrap_or_default();
        records.insert(player.to_string(), points);
    }
    Ok(records)
}

/// The first rows of the table: most points first, and players with equal points in the order of their names.
pub fn table(records: &HashMap<String, u32>, rows: usize) -> Vec<(u32, &str)> {
    let entries = records.iter();
    let mut table: Vec<_> = entries
        .map(|(player, points)| (*points, player.as_str()))
        .collect();
    table.sort();
    table.reverse();
    table.truncate(rows);
    table
}
