//! The columns of a chessboard have letters, from a to h. The outermost columns are a and h, and the king and the
//! queen start in d and e.
//!
//! The comparisons don't compile. Read the message: what kind of value does the compiler expect, and what did it find?
//! Fix this file without changing the types of the functions.

/// The king's symbol on the board.
pub const KING: char = "♔";

/// Whether a column is at the edge of the board.
pub fn is_at_the_edge(column: char) -> bool {
    column == "a" || column == "h"
}

/// Whether a column is in the middle of the board.
pub fn is_in_the_middle(column: char) -> bool {
    column == "d" || column == "e"
}
