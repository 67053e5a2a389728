//! A museum prints small signs for its guided tours. A tour can have any number of rooms, so an index such as
//! `rooms[1]` can panic; indexing is denied here.
//!
//! Write the three bodies with slice patterns: `[]`, `[only]`, `[first, .., last]`, `[first, rest @ ..]`. Such a
//! pattern checks the length of the slice and takes it apart at the same time. For a `bool`, there's `matches!`.

pub struct Room {
    pub name: String,
    /// How many minutes the tour stays here.
    pub minutes: u32,
}

/// Without rooms "no tour today", with one "only X", with two "X, then Y", and with more "X, 3 between, Z": the first
/// room, how many are between, and the last one.
pub fn sign(rooms: &[Room]) -> String {
    todo!("look at {} rooms", rooms.len())
}

/// Whether the tour is a loop: at least two rooms, and the first and the last have the same name.
pub fn is_loop(rooms: &[Room]) -> bool {
    todo!("compare the ends of {} rooms", rooms.len())
}

/// A hint about the room before the last one: "time to sketch in X" if the tour stays there for 10 to 30 minutes,
/// "X for 45 minutes" if it stays longer, and otherwise nothing.
pub fn break_sign(rooms: &[Room]) -> Option<String> {
    todo!("look at the end of {} rooms", rooms.len())
}
