//! error: no rules expected
//! There is a comma, and no note.

use macro_rules1::{Note, melody};

fn main() {
    let mut notes: Vec<Note> = melody![C 4,];
    notes = melody![,]; // misuse
}
