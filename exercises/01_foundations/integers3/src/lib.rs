//! `src/real.rs` divides and converts numbers. Read it, leave it as it is, and predict its nine values.
//!
//! Write each value between the quotes, as it would be printed. Three questions help: what type does the result have?
//! In which direction does it round? And what happens to a value that doesn't fit?

pub mod real;

/// players / teams
pub const VALUE_1: &str = "";
/// players % teams
pub const VALUE_2: &str = "";
/// below_zero / teams
pub const VALUE_3: &str = "";
/// below_zero % teams
pub const VALUE_4: &str = "";
/// f64::from(players) / f64::from(teams)
pub const VALUE_5: &str = "";
/// too_big as u8
pub const VALUE_6: &str = "";
/// below_zero as u8
pub const VALUE_7: &str = "";
/// meters as i32
pub const VALUE_8: &str = "";
/// f64::from(too_big) as u8
pub const VALUE_9: &str = "";
