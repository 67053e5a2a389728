//! A fourth field is ignored.

use std::str::FromStr;

/// The height of the tree in which the balloon hangs, in meters.
pub const HEIGHT: i32 = 341;

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
        let &[minute, height, degrees, ..] = fields.as_slice() else {
            return Err(Damage::Fields(fields.len()));
        };
        Ok(Self {
            minute: number(minute, 1)?,
            height: number(height, 2)?,
            degrees: number(degrees, 3)?,
        })
    }
}

/// Reads the number in a field.
fn number(text: &str, field: usize) -> Result<i32, Damage> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    if let Some(found) = digits.chars().find(|digit| !digit.is_ascii_digit()) {
        return Err(Damage::Character { field, found });
    }
    if digits.is_empty() {
        return Err(Damage::Empty { field });
    }
    // There are only digits, so a number that's too large is all that `parse` could complain about.
    text.parse().map_err(|_| Damage::Large { field })
}

/// All wrong characters of a log, in their order.
pub fn message(log: &str) -> String {
    let mut message = String::new();
    for line in log.lines() {
        if let Err(Damage::Character { found, .. }) = line.parse::<Reading>() {
            message.push(found);
        }
    }
    message
}
