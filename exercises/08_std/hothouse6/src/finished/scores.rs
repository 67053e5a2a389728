//! The best score of each player.
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::io::{self, BufRead, Write};

#[derive(Default)]
pub struct Scores {
    best: BTreeMap<String, u32>,
}

impl Scores {
    /// Records a game. A player's score changes only if it gets better. Returns whether this was the player's best game,
    /// or the first one.
    pub fn add(&mut self, name: &str, points: u32) -> bool {
        let is_best = self.best.get(name).is_none_or(|best| *best < points);
        if is_best {
            self.best.insert(String::from(name), points);
        }
        is_best
    }

    /// The `count` best players and their points, the best first. Players with the same points are sorted by name.
    pub fn top(&self, count: usize) -> Vec<(&str, u32)> {
        let players = self.best.iter();
        let mut top: Vec<(&str, u32)> = players
            .map(|(name, points)| (name.as_str(), *points))
            .collect();
        top.sort_by_key(|(_, points)| Reverse(*points));
        top.truncate(count);
        top
    }

    /// Writes a line such as `42 Ada` for each player.
    pub fn write_to(&self, mut out: impl Write) -> io::Result<()> {
        for (name, points) in &self.best {
            writeln!(out, "{points} {name}")?;
        }
        Ok(())
    }

    /// Reads what `write_to` wrote. A line that isn't a number and a name is an error.
    pub fn read_from(input: impl BufRead) -> io::Result<Self> {
        let mut scores = Self::default();
        for line in input.lines() {
            let line = line?;
            let wrong = || {
                io::Error::new(
                    io::ErrorKind::InvalidData,
                    format!("`{line}` isn't a score"),
                )
            };
            let (points, name) = line.split_once(' ').ok_or_else(wrong)?;
            let points = points.parse().map_err(|_| wrong())?;
            scores.best.insert(String::from(name), points);
        }
        Ok(scores)
    }
}
