//! Accepts every numeric character.

/// The number of a row. Lowercase and uppercase letters mean the same row; there are no other characters.
pub fn row_number(letter: char) -> u32 {
    u32::from(letter.to_ascii_uppercase()) - u32::from('A') + 1
}

/// Whether a character can be part of a seat number: only 0 to 9, not a digit of another script such as '٣'.
pub fn is_seat_digit(symbol: char) -> bool {
    symbol.is_numeric()
}

/// Whether a character can be part of a name: letters of all languages, the hyphen and the apostrophe (').
pub fn is_in_a_name(symbol: char) -> bool {
    symbol.is_alphabetic() || symbol == '-' || symbol == '\''
}
