//! A bus company sells tickets in lists: "Graz;12.50;2" is two tickets to Graz, 12.50 euros each.
//!
//! `read_line` is short because of its `?`, but it does not compile: `?` has to turn two foreign errors into a
//! `LineError`, and nobody says how. Say it, once for each of the two types. `read_line` can stay as it is.

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
    fn from(_: ParseFloatError) -> LineError {
        LineError::Fields(3)
    }
}

impl From<ParseIntError> for LineError {
    fn from(_: ParseIntError) -> LineError {
        LineError::Fields(3)
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
        let order = read_line(line)?;
        sum += order.price * f64::from(order.tickets);
    }
    Ok(sum)
}
