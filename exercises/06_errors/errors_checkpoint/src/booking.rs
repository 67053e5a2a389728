//! Bookings, and lists of them.

use crate::{BookingError, ListError};

#[derive(Debug, PartialEq)]
pub struct Booking {
    pub vehicle: String,
    pub metres: u32,
    pub people: u32,
}

/// Reads a booking: vehicle, length in metres, number of people, as in "van, 6, 2". Blanks around a field do not
/// count. At least one person has to be in the vehicle. What is wrong first, from left to right, is the error.
pub fn read_booking(line: &str) -> Result<Booking, BookingError> {
    todo!("read {line:?}")
}

/// Reads a list with one booking a line, or returns the error of the first wrong line. Lines are counted from 1. Empty
/// lines are no bookings, and they are counted, too.
pub fn read_list(text: &str) -> Result<Vec<Booking>, ListError> {
    todo!("read {text:?}")
}

/// The errors of all wrong lines of a list, from the first to the last.
pub fn mistakes(text: &str) -> Vec<ListError> {
    todo!("check {text:?}")
}
