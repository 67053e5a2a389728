//! A key says once what counts. `Reverse` turns its order around without touching equal elements, and a tuple is compared
//! from left to right.

use std::cmp::Reverse;

/// A record. Its compartment is where it belongs on the shelf.
#[derive(Debug, Clone, PartialEq)]
pub struct Record {
    pub title: String,
    pub year: u16,
    pub minutes: u32,
    pub compartment: char,
}

/// The shortest record first. Records of the same length keep their order.
pub fn shortest_first(records: &mut [Record]) {
    records.sort_by_key(|record| record.minutes);
}

/// The newest record first. Records of the same year keep their order.
pub fn newest_first(records: &mut [Record]) {
    records.sort_by_key(|record| Reverse(record.year));
}

/// By compartment, and within a compartment by the year, the oldest record first.
pub fn by_shelf(records: &mut [Record]) {
    records.sort_by_key(|record| (record.compartment, record.year));
}
