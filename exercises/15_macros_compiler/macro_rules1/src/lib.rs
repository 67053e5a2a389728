//! With `melody!`, a melody is written as its notes, each with a length in beats. So far, the macro takes
//! exactly one note.
//!
//! Let it take any number of notes, with commas between them. There may be none, and a comma may follow the
//! last note. A length may be any expression.

#[derive(Debug, PartialEq)]
pub struct Note {
    pub name: &'static str,
    pub beats: u32,
}

#[macro_export]
macro_rules! melody {
    ($name:ident $beats:literal) => {
        vec![$crate::Note {
            name: stringify!($name),
            beats: $beats,
        }]
    };
}
