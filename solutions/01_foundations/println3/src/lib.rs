//! What comes after the colon is a small language of its own: fill, alignment, sign, width, precision, format.

pub mod real;

pub const LINE_1: &str = "Nora: 13";
pub const LINE_2: &str = "1.33 per match";
pub const LINE_3: &str = "[  Nora]";
pub const LINE_4: &str = "[--Nora--]";
pub const LINE_5: &str = "-7 +12";
// The sign counts as part of the width, so there's room for three zeros.
pub const LINE_6: &str = "-0007";
pub const LINE_7: &str = "1100 c";
pub const LINE_8: &str = "{Nora} 12 -7 12";
