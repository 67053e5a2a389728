//! What the eight `format!` in `src/real.rs` make.

pub mod real;

pub const LINE_1: &str = "Nora: 13";
pub const LINE_2: &str = "1.33 m";
pub const LINE_3: &str = "[  Nora]";
pub const LINE_4: &str = "[--Nora--]";
pub const LINE_5: &str = "-7 +12";
// The width counts the sign too, so there is room for three zeros only.
pub const LINE_6: &str = "-0007";
pub const LINE_7: &str = "1100 c";
pub const LINE_8: &str = "{Nora} 12 -7 12";
