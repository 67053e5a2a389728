//! A `char` is exactly one character of any script, in single quotes. Double quotes make a string, even with one
//! character inside.

/// The king's symbol on the board.
pub const KING: char = '♔';

/// Whether a column is at the edge of the board.
pub fn is_at_the_edge(column: char) -> bool {
    column == 'a' || column == 'h'
}

/// Whether a column is in the middle of the board.
pub fn is_in_the_middle(column: char) -> bool {
    column == 'd' || column == 'e'
}
