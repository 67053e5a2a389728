//! For a display without a heap. The task is in `line.rs`.

#![no_std]

mod line;

pub use line::Line;
