//! `?` calls `From::from`, and the type of the error decides which `impl` that is. The functions that use `?` stay as
//! short as if nothing could go wrong.

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

impl From<ParseFloatError> for LineError {
    fn from(error: ParseFloatError) -> LineError {
        LineError::Price(error)
    }
}

impl From<ParseIntError> for LineError {
    fn from(error: ParseIntError) -> LineError {
        LineError::Loaves(error)
    }
}

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
