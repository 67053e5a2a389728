//! What does the program in `src/main.rs` print? Predict it without running it: write one line of its output between
//! the quotes of each constant, in the order in which the lines appear.

pub const LINE_1: &str = "";
pub const LINE_2: &str = "";
pub const LINE_3: &str = "";
pub const LINE_4: &str = "";
pub const LINE_5: &str = "";
pub const LINE_6: &str = "";
