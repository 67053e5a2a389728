//! The order of functions in a file doesn't matter. Only `main` runs by itself; all others run when they're called.

pub const LINE_1: &str = "cup in place";
pub const LINE_2: &str = "rinsing";
pub const LINE_3: &str = "beans ground";
pub const LINE_4: &str = "water hot";
pub const LINE_5: &str = "brewing";
pub const LINE_6: &str = "rinsing";
