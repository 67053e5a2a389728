//! A theatre reads the letters on its tickets. Row A is row 1, row B is row 2, and so on to Z.

/// The number of a row. A small letter means the same row as the capital one; other characters do not occur.
pub fn row_number(letter: char) -> u32 {
    u32::from(letter.to_ascii_uppercase()) - u32::from('A') + 1
}

/// Whether a character may stand in a seat number: only 0 to 9, and no digit of another script such as '٣'.
pub fn is_seat_digit(symbol: char) -> bool {
    // `is_numeric` would say yes to '٣' and to '½': it asks about all scripts of the world.
    symbol.is_ascii_digit()
}

/// Whether a character may stand in a name: letters of all languages, the hyphen and the apostrophe (').
pub fn is_in_a_name(symbol: char) -> bool {
    symbol.is_alphabetic() || symbol == '-' || symbol == '\''
}
