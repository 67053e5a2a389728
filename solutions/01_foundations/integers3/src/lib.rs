//! The nine values that `src/real.rs` makes.

pub mod real;

/// passengers / cabins
pub const VALUE_1: &str = "3";
/// passengers % cabins
pub const VALUE_2: &str = "1";
/// below_zero / cabins
pub const VALUE_3: &str = "-3";
/// below_zero % cabins
pub const VALUE_4: &str = "-1";
/// f64::from(passengers) / f64::from(cabins)
pub const VALUE_5: &str = "3.5";
// Between integers `as` keeps the low bits: 300 - 256 and 256 - 7. From a float it stops at the nearest end of the
// range.
/// too_big as u8
pub const VALUE_6: &str = "44";
/// below_zero as u8
pub const VALUE_7: &str = "249";
/// metres as i32
pub const VALUE_8: &str = "3";
/// f64::from(too_big) as u8
pub const VALUE_9: &str = "255";
