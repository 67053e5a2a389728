//! In an aircraft the seats of a row have letters, from A to F: A and F are at the windows, C and D at the aisle.

/// The mark for a window seat on the plan.
pub const WINDOW_MARK: char = '*';

// One `char` is one character, with or without an accent, and always in single quotes.
/// Whether a seat is at the window.
pub fn is_window(seat: char) -> bool {
    seat == 'A' || seat == 'F'
}

/// Whether a seat is at the aisle.
pub fn is_aisle(seat: char) -> bool {
    seat == 'C' || seat == 'D'
}
