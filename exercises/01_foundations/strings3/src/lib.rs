//! `src/real.rs` asks for the characters and the bytes of two words. In UTF-8, a plain letter such as `c` takes one
//! byte. In these two words, é, Ł, ó and ź take two bytes each.
//!
//! Read that file, leave it as it is, and predict the eight values. It helps to draw the bytes as boxes, numbered from
//! 0. Write each value between the quotes, as it would be printed.

pub mod real;

/// drink.chars().count()
pub const VALUE_1: &str = "";
/// drink.len()
pub const VALUE_2: &str = "";
/// town.chars().count()
pub const VALUE_3: &str = "";
/// town.len()
pub const VALUE_4: &str = "";
/// &drink[1..3]
pub const VALUE_5: &str = "";
/// &town[2..5]
pub const VALUE_6: &str = "";
/// town.is_char_boundary(1)
pub const VALUE_7: &str = "";
/// drink.char_indices().last(), in the form `Some((7, 'x'))`
pub const VALUE_8: &str = "";
