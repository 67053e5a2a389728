//! Checkpoint: the board of departures of a station. It joins what this level teaches.
//!
//! 1. `src/clock.rs` is missing. Write it. It needs two functions, both `pub`. A time is a tuple: hours, minutes.
//!    `later(time: (u32, u32), minutes: u32) -> (u32, u32)`: the time some minutes later. After 23:59 comes 00:00.
//!    The number of minutes can be very large: it must not overflow.
//!    `show(time: (u32, u32)) -> String`: the time as people write it, always with two digits: "07:05".
//! 2. Complete the functions of `src/board.rs`. `src/main.rs` then prints the board; leave it as it is.

pub mod board;
pub mod clock;

/// How many letters a name on the board may have.
pub const NAME_WIDTH: usize = 12;
