//! A chord is a list of notes, and a note is a number. (This file is finished. Your task is in `macros/src/lib.rs`.)

pub use trybuild1_macros::chord;
