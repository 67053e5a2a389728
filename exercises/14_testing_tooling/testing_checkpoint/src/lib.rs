//! The diary of a stargazer. This code is right, and you don't change it. Your task is in
//! `tests/testing_checkpoint.rs`.
//!
//! A diary is a text with one entry per line: the night, the object, how bright it was (the smaller the
//! number, the brighter), and notes. Brightness and notes may be missing.
//!
//! ```text
//! # spring
//! 2026-03-14 Sirius -1.5 (blue; very low)
//! 2026-03-14 M42
//! ```

mod diary;
mod entry;
mod night;

pub use diary::Diary;
pub use entry::Entry;
pub use night::Night;
