//! Nobody drives a van in the tests, and so in each list.

use std::num::ParseIntError;

use thiserror::Error;

/// What is wrong with one booking.
#[derive(Debug, Error)]
pub enum BookingError {
    /// `a booking has 3 fields, and this one has 2`
    #[error("a booking has 3 fields, and this one has {0}")]
    Fields(usize),
    /// `the length is not a number`, `the number of people is not a number`
    #[error("the {what} is not a number")]
    NotANumber {
        what: &'static str,
        #[source]
        cause: ParseIntError,
    },
    /// `nobody drives the van`
    #[error("nobody drives the van")]
    NoDriver { vehicle: String },
}

/// `line 3 is wrong`
#[derive(Debug, Error)]
#[error("line {line} is wrong")]
pub struct ListError {
    pub line: usize,
    #[source]
    pub cause: BookingError,
}

/// `there is no room for the lorry: 12 metres are needed, and 4 are free`
#[derive(Debug, Error, PartialEq)]
#[error("there is no room for the {vehicle}: {needed} metres are needed, and {free} are free")]
pub struct FullError {
    pub vehicle: String,
    pub needed: u32,
    pub free: u32,
}
