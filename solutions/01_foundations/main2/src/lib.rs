//! What the program in `src/main.rs` prints.

// Where a function stands in the file means nothing: only `main` runs by itself, all others run when they are
// called.
pub const LINE_1: &str = "boat waits";
pub const LINE_2: &str = "gate open";
pub const LINE_3: &str = "boat inside";
pub const LINE_4: &str = "gate closed";
pub const LINE_5: &str = "water in";
pub const LINE_6: &str = "gate open";
