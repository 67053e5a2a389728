//! The bytes of the town: 0 and 1 are Ł, 2 and 3 are ó, 4 is d, 5 and 6 are ź.

pub mod real;

/// drink.chars().count()
pub const VALUE_1: &str = "4";
/// drink.len()
pub const VALUE_2: &str = "5";
/// town.chars().count()
pub const VALUE_3: &str = "4";
/// town.len()
pub const VALUE_4: &str = "7";
/// &drink[1..3]
pub const VALUE_5: &str = "af";
/// &town[2..5]
pub const VALUE_6: &str = "ód";
/// town.is_char_boundary(1)
pub const VALUE_7: &str = "false";
/// drink.char_indices().last(), in the form `Some((7, 'x'))`
pub const VALUE_8: &str = "Some((3, 'é'))";
