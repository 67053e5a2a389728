//! A bakery gets its orders as lines: "Rye;3.50;2" is two loaves of rye bread for 3.50 euros each.
//!
//! `read_line` is so short because it uses `?`, but it doesn't compile: `?` gets two errors of the standard library,
//! and can't turn either of them into a `LineError`. Add what's missing, once for each of the two.

use std::num::{ParseFloatError, ParseIntError};

#[derive(Debug, PartialEq)]
pub struct Order {
    pub bread: String,
    pub price: f64,
    pub loaves: u32,
}

#[derive(Debug, PartialEq)]
pub enum LineError {
    /// The line has this many fields instead of three.
    Fields(usize),
    /// The price isn't a number.
    Price(ParseFloatError),
    /// The number of loaves isn't a number.
    Loaves(ParseIntError),
}

// Here you can write how to make a `LineError` from another error.

pub fn read_line(line: &str) -> Result<Order, LineError> {
    let fields: Vec<&str> = line.split(';').collect();
    let [bread, price, loaves] = fields[..] else {
        return Err(LineError::Fields(fields.len()));
    };
    Ok(Order {
        bread: String::from(bread),
        price: price.parse::<f64>()?,
        loaves: loaves.parse::<u32>()?,
    })
}

/// The price of all orders in a list.
pub fn sum(list: &str) -> Result<f64, LineError> {
    let mut sum = 0.0;
    for line in list.lines() {
        let order = read_line(line)?;
        sum += order.price * f64::from(order.loaves);
    }
    Ok(sum)
}
