//! You keep score at a darts match, where points count down to exactly 0. A visit is up to three throws at the board, such
//! as `T20 5 D8`: three times 20, then 5, then a double, twice 8. A throw that misses is `0`.
//!
//! `points` doesn't compile. It's right as it is: what does its `?` need? Then complete `visit`. This quiz mixes integers
//! (level 01), `match` with guards (02), changes through `&mut` (03), enums (05), and `?`.

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
        todo!()
    }
}
