//! Checkpoint: the departure board of a station. It brings together what this level teaches.
//!
//! 1. `src/clock.rs` is missing. Write it. It needs two functions, both `pub`. A time is a tuple of hours and minutes.
//!    `later(time: (u32, u32), minutes: u32) -> (u32, u32)` is the time this many minutes later. 00:00 follows 23:59.
//!    The number of minutes can be very large, and nothing may overflow.
//!    `show(time: (u32, u32)) -> String` is the time as people write it, always with two digits: "07:05".
//! 2. Complete the functions of `src/board.rs`. Then `src/main.rs` prints the board. Leave that file as it is.

pub mod board;
pub mod clock;

/// How many characters of a name fit on the board.
pub const NAME_WIDTH: usize = 12;
