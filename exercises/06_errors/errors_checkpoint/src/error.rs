//! The errors of the library. Each message stands above its type or variant. A cause is returned as the source, and
//! no message repeats it.

use std::num::ParseIntError;

/// What is wrong with one booking.
#[derive(Debug)]
pub enum BookingError {
    /// `a booking has 3 fields, and this one has 2`
    Fields(usize),
    /// `the length is not a number`, `the number of people is not a number`
    NotANumber {
        what: &'static str,
        cause: ParseIntError,
    },
    /// `nobody drives the van`
    NoDriver { vehicle: String },
}

/// `line 3 is wrong`
#[derive(Debug)]
pub struct ListError {
    pub line: usize,
    pub cause: BookingError,
}

/// `there is no room for the lorry: 12 metres are needed, and 4 are free`
#[derive(Debug, PartialEq)]
pub struct FullError {
    pub vehicle: String,
    pub needed: u32,
    pub free: u32,
}
