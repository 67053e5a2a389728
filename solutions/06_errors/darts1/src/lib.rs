//! `From` lets `?` turn a number that can't be read into a `Misread`. `visit` counts in a variable of its own, so a `return`
//! or a `?` half-way leaves the player unchanged.

use std::num::ParseIntError;

/// What's wrong with the line of a visit.
#[derive(Debug, PartialEq)]
pub enum Misread {
    /// A throw isn't a number, or isn't one behind its `D` or `T`.
    Number(ParseIntError),
    /// The board doesn't have this number.
    Field(u32),
    /// This is too many throws for one visit.
    Throws(usize),
}

impl From<ParseIntError> for Misread {
    fn from(error: ParseIntError) -> Self {
        Self::Number(error)
    }
}

/// What a throw is worth, and whether it's a double.
fn points(throw: &str) -> Result<(u32, bool), Misread> {
    let (factor, number) = match throw.split_at_checked(1) {
        Some(("D", number)) => (2, number),
        Some(("T", number)) => (3, number),
        _ => (1, throw),
    };
    match number.parse::<u32>()? {
        field @ 0..=20 => Ok((factor * field, factor == 2)),
        field => Err(Misread::Field(field)),
    }
}

#[derive(Debug, PartialEq)]
pub enum Visit {
    Counts,
    Bust,
    Wins,
}

pub struct Player {
    /// How many points are left.
    pub left: u32,
}

impl Player {
    /// Counts a visit of at most three throws.
    ///
    /// - A double that makes `left` 0 wins.
    /// - Any other throw that makes it 0, or that is worth more than what's left, is a bust.
    /// - After a bust or an error, `left` is what it was before the visit.
    /// - Throws after a win or a bust aren't read.
    pub fn visit(&mut self, line: &str) -> Result<Visit, Misread> {
        let throws: Vec<&str> = line.split_whitespace().collect();
        if throws.len() > 3 {
            return Err(Misread::Throws(throws.len()));
        }
        let mut left = self.left;
        for throw in throws {
            let (points, is_double) = points(throw)?;
            left = match left.checked_sub(points) {
                Some(0) if is_double => {
                    self.left = 0;
                    return Ok(Visit::Wins);
                }
                None | Some(0) => return Ok(Visit::Bust),
                Some(rest) => rest,
            };
        }
        self.left = left;
        Ok(Visit::Counts)
    }
}
