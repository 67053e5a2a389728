//! Integer division drops the decimals. Between integers, `as` keeps the lowest bits (300 - 256, 256 - 7); from a
//! float, it stops at the nearest end of the range.

pub mod real;

/// players / teams
pub const VALUE_1: &str = "3";
/// players % teams
pub const VALUE_2: &str = "1";
/// below_zero / teams
pub const VALUE_3: &str = "-3";
/// below_zero % teams
pub const VALUE_4: &str = "-1";
/// f64::from(players) / f64::from(teams)
pub const VALUE_5: &str = "3.5";
/// too_big as u8
pub const VALUE_6: &str = "44";
/// below_zero as u8
pub const VALUE_7: &str = "249";
/// meters as i32
pub const VALUE_8: &str = "3";
/// f64::from(too_big) as u8
pub const VALUE_9: &str = "255";
