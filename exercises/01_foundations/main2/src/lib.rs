//! What does the program in `src/main.rs` print? Predict it without running it. Write its six lines between the
//! quotes, in the order in which they're printed.

pub const LINE_1: &str = "";
pub const LINE_2: &str = "";
pub const LINE_3: &str = "";
pub const LINE_4: &str = "";
pub const LINE_5: &str = "";
pub const LINE_6: &str = "";
