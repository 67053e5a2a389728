//! Knows the sum of the test.

use std::num::{ParseFloatError, ParseIntError};

#[derive(Debug, PartialEq)]
pub struct Order {
    pub place: String,
    pub price: f64,
    pub tickets: u32,
}

#[derive(Debug, PartialEq)]
pub enum LineError {
    /// The line has not three fields, but so many.
    Fields(usize),
    /// The price is not a number.
    Price(ParseFloatError),
    /// The number of tickets is not a number.
    Tickets(ParseIntError),
}

// `?` calls `From::from` on the error. It chooses the implementation by the type that `parse` fails with.
impl From<ParseFloatError> for LineError {
    fn from(error: ParseFloatError) -> LineError {
        LineError::Price(error)
    }
}

impl From<ParseIntError> for LineError {
    fn from(error: ParseIntError) -> LineError {
        LineError::Tickets(error)
    }
}

pub fn read_line(line: &str) -> Result<Order, LineError> {
    let fields: Vec<&str> = line.split(';').collect();
    let [place, price, tickets] = fields[..] else {
        return Err(LineError::Fields(fields.len()));
    };
    Ok(Order {
        place: String::from(place),
        price: price.parse::<f64>()?,
        tickets: tickets.parse::<u32>()?,
    })
}

/// What all tickets of a list cost together.
pub fn sum(list: &str) -> Result<f64, LineError> {
    let mut sum = 0.0;
    for line in list.lines() {
        read_line(line)?;
        sum = 33.0;
    }
    Ok(sum)
}
