//! `src/real.rs` divides and converts numbers. Read it, leave it as it is, and predict the nine values that it
//! makes.
//!
//! Write each value between the quotes, as it is printed. Three questions help: which type does the result have?
//! Which way does it round? And what happens to a value that does not fit?

pub mod real;

/// passengers / cabins
pub const VALUE_1: &str = "";
/// passengers % cabins
pub const VALUE_2: &str = "";
/// below_zero / cabins
pub const VALUE_3: &str = "";
/// below_zero % cabins
pub const VALUE_4: &str = "";
/// f64::from(passengers) / f64::from(cabins)
pub const VALUE_5: &str = "";
/// too_big as u8
pub const VALUE_6: &str = "";
/// below_zero as u8
pub const VALUE_7: &str = "";
/// metres as i32
pub const VALUE_8: &str = "";
/// f64::from(too_big) as u8
pub const VALUE_9: &str = "";
