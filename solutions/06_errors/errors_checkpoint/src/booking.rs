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
    let fields: Vec<&str> = line.split(',').map(str::trim).collect();
    let [vehicle, metres, people] = fields[..] else {
        return Err(BookingError::Fields(fields.len()));
    };
    let booking = Booking {
        vehicle: String::from(vehicle),
        metres: number(metres, "length")?,
        people: number(people, "number of people")?,
    };
    if booking.people == 0 {
        return Err(BookingError::NoDriver {
            vehicle: booking.vehicle,
        });
    }
    Ok(booking)
}

fn number(field: &str, what: &'static str) -> Result<u32, BookingError> {
    field
        .parse()
        .map_err(|cause| BookingError::NotANumber { what, cause })
}

/// Every line that is not empty, read, with its number in its error.
fn read_lines(text: &str) -> Vec<Result<Booking, ListError>> {
    let mut results = Vec::new();
    for (index, line) in text.lines().enumerate() {
        if !line.trim().is_empty() {
            let line_number = index + 1;
            results.push(read_booking(line).map_err(|cause| ListError {
                line: line_number,
                cause,
            }));
        }
    }
    results
}

/// Reads a list with one booking a line, or returns the error of the first wrong line. Lines are counted from 1. Empty
/// lines are no bookings, and they are counted, too.
pub fn read_list(text: &str) -> Result<Vec<Booking>, ListError> {
    // All or the first error, and below all errors: two ways to fold the same list of results.
    read_lines(text).into_iter().collect()
}

/// The errors of all wrong lines of a list, from the first to the last.
pub fn mistakes(text: &str) -> Vec<ListError> {
    let mut mistakes = Vec::new();
    for result in read_lines(text) {
        if let Err(mistake) = result {
            mistakes.push(mistake);
        }
    }
    mistakes
}
