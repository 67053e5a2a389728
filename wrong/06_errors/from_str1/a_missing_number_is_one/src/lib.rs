//! A number that can't be read counts as 1.

use std::num::ParseIntError;
use std::str::FromStr;

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

impl FromStr for Roll {
    type Err = RollError;

    fn from_str(text: &str) -> Result<Roll, RollError> {
        let (dice, sides) = text.split_once('d').ok_or(RollError::NoD)?;
        let roll = Roll {
            dice: dice.parse().unwrap_or(1),
            sides: sides.parse()?,
        };
        if roll.sides == 0 {
            return Err(RollError::NoSides);
        }
        Ok(roll)
    }
}

/// The highest result that a player can roll.
pub fn highest(typed: &str) -> Result<u32, RollError> {
    let roll: Roll = typed.parse()?;
    Ok(roll.dice * roll.sides)
}
