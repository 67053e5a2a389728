//! A theater reads the characters on its tickets. Row A is row 1, row B is row 2, and so on up to Z.
//!
//! `todo!()` marks code that's still missing: it compiles, but it panics when it runs. Replace each one with a single
//! line. A `char` has methods that ask what it is, and methods that change it. The letters A to Z have consecutive
//! numbers: `u32::from('A')` is 65, `u32::from('B')` is 66.

/// The number of a row. Lowercase and uppercase letters mean the same row; there are no other characters.
pub fn row_number(letter: char) -> u32 {
    todo!("the row of {letter}")
}

/// Whether a character can be part of a seat number: only 0 to 9, not a digit of another script such as '٣'.
pub fn is_seat_digit(symbol: char) -> bool {
    todo!("is {symbol} a digit?")
}

/// Whether a character can be part of a name: letters of all languages, the hyphen and the apostrophe (').
pub fn is_in_a_name(symbol: char) -> bool {
    todo!("is {symbol} in a name?")
}
