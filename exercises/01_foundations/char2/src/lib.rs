//! A theatre reads the letters on its tickets. Row A is row 1, row B is row 2, and so on to Z.
//!
//! `todo!()` marks code that is still missing: it compiles, but it panics when it runs. Replace each one by a
//! single line. A `char` has methods that ask what it is and that change it, and the letters A to Z have
//! numbers that follow one another: `u32::from('A')` is 65, `u32::from('B')` is 66.

/// The number of a row. A small letter means the same row as the capital one; other characters do not occur.
pub fn row_number(letter: char) -> u32 {
    todo!("the row of {letter}")
}

/// Whether a character may stand in a seat number: only 0 to 9, and no digit of another script such as '٣'.
pub fn is_seat_digit(symbol: char) -> bool {
    todo!("is {symbol} a digit?")
}

/// Whether a character may stand in a name: letters of all languages, the hyphen and the apostrophe (').
pub fn is_in_a_name(symbol: char) -> bool {
    todo!("is {symbol} in a name?")
}
