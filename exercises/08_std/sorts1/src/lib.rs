//! A shop for old records sorts its shelf in three ways. `by_shelf` uses `sort_by_key`, whose closure returns the key of
//! a record: what counts in the comparison. But its key is too short.
//!
//! The other two functions are right, but their closures say twice what they compare, and a lint rejects that. Use
//! `sort_by_key` there, too.

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
    records.sort_by(|one, other| one.minutes.cmp(&other.minutes));
}

/// The newest record first. Records of the same year keep their order.
pub fn newest_first(records: &mut [Record]) {
    records.sort_by(|one, other| other.year.cmp(&one.year));
}

/// By compartment, and within a compartment by the year, the oldest record first.
pub fn by_shelf(records: &mut [Record]) {
    records.sort_by_key(|record| record.compartment);
}
