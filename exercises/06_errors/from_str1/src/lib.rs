//! In a role-playing game, players type what they roll: "3d6" means three dice with six sides each.
//!
//! `highest` calls `parse`, as you would for a number, but `parse` doesn't know how to make a `Roll`. Implement the
//! trait behind `parse`, with `RollError` as its error. The number of dice can be 0, the number of sides can't.

use std::num::ParseIntError;

#[derive(Debug, PartialEq)]
pub struct Roll {
    pub dice: u32,
    pub sides: u32,
}

#[derive(Debug, PartialEq)]
pub enum RollError {
    /// There is no `d` between the numbers.
    NoD,
    /// One of the numbers can't be read.
    Number(ParseIntError),
    /// A die has at least one side.
    NoSides,
}

impl From<ParseIntError> for RollError {
    fn from(error: ParseIntError) -> RollError {
        RollError::Number(error)
    }
}

// Here you can implement the trait.

/// The highest result that a player can roll.
pub fn highest(typed: &str) -> Result<u32, RollError> {
    let roll: Roll = typed.parse()?;
    Ok(roll.dice * roll.sides)
}
