//! A weather balloon sends a line every minute: the minute, its height in meters, and the degrees, such as `7;310;-3`. Some
//! lines are damaged, and the wrong characters in them are a message, one after the other.
//!
//! Complete `number` and `from_str`, which report the damage of a line, and then `message`. The last test shows you the
//! message of `data/log.txt`. It names a minute: write the height in that minute into `HEIGHT`.

use std::str::FromStr;

/// The height of the tree in which the balloon hangs, in meters.
pub const HEIGHT: i32 = 0;

#[derive(Debug, PartialEq)]
pub struct Reading {
    pub minute: i32,
    pub height: i32,
    pub degrees: i32,
}

#[derive(Debug, PartialEq)]
pub enum Damage {
    /// The line doesn't have three fields.
    Fields(usize),
    /// This field is empty, or only a minus sign. The first one is field 1.
    Empty { field: usize },
    /// The first character of this field that isn't a digit. (A minus sign at its start is fine.)
    Character { field: usize, found: char },
    /// The number in this field doesn't fit into an `i32`.
    Large { field: usize },
}

impl FromStr for Reading {
    type Err = Damage;

    /// Reads a line, or reports its first damage.
    fn from_str(line: &str) -> Result<Self, Damage> {
        let fields: Vec<&str> = line.split(';').collect();
        let &[minute, height, degrees] = fields.as_slice() else {
            todo!()
        };
        todo!("three calls of `number`")
    }
}

/// Reads the number in a field.
fn number(text: &str, field: usize) -> Result<i32, Damage> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    todo!("three kinds of damage; any other text is a number")
}

/// All wrong characters of a log, in their order.
pub fn message(log: &str) -> String {
    todo!()
}
