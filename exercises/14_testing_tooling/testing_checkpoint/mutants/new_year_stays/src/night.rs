//! After the last night of a year comes the first one of the same year.

use std::fmt::{Display, Formatter, Result as Formatted};
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A night, named after the day on which it begins. As text and in JSON: `2026-03-14`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Night {
    year: u16,
    month: u8,
    day: u8,
}

impl Night {
    /// A night of the years 1 to 9999.
    ///
    /// # Panics
    ///
    /// Panics with "there is no month …" or "there is no day …" if the calendar doesn't have it.
    pub fn new(year: u16, month: u8, day: u8) -> Night {
        assert!((1..=12).contains(&month), "there is no month {month}");
        let days = days(year, month);
        assert!((1..=days).contains(&day), "there is no day {day}");
        Night { year, month, day }
    }

    /// The night after this one.
    pub fn next(self) -> Night {
        let Night { year, month, day } = self;
        if day < days(year, month) {
            Night::new(year, month, day + 1)
        } else if month < 12 {
            Night::new(year, month + 1, 1)
        } else {
            Night::new(year, 1, 1)
        }
    }
}

fn days(year: u16, month: u8) -> u8 {
    let is_leap = year.is_multiple_of(4) && !year.is_multiple_of(100) || year.is_multiple_of(400);
    match month {
        2 if is_leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

impl Display for Night {
    fn fmt(&self, f: &mut Formatter<'_>) -> Formatted {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl FromStr for Night {
    type Err = String;

    fn from_str(text: &str) -> Result<Night, String> {
        let night = || {
            let (year, rest) = text.split_once('-')?;
            let (month, day) = rest.split_once('-')?;
            let (month, day) = (month.parse().ok()?, day.parse().ok()?);
            let year = year.parse().ok().filter(|year| *year <= 9999)?;
            let is_there = (1..=12).contains(&month) && (1..=days(year, month)).contains(&day);
            is_there.then(|| Night::new(year, month, day))
        };
        night().ok_or_else(|| format!("{text} is not a night"))
    }
}

impl TryFrom<String> for Night {
    type Error = String;

    fn try_from(text: String) -> Result<Night, String> {
        text.parse()
    }
}

impl From<Night> for String {
    fn from(night: Night) -> String {
        night.to_string()
    }
}
