//! Multiplies before the type is wide enough.

use crate::NAME_WIDTH;
use crate::clock::{later, show};

/// A train: its scheduled time (hours and minutes), its destination, and the letter of its platform.
/// `type` gives a type a second, shorter name. `&'static str` is a `&str` that is part of the program itself.
pub type Train = ((u32, u32), &'static str, char);

/// The name of a place on the board: at most its first `NAME_WIDTH` characters.
pub fn short_name(place: &str) -> String {
    place.chars().take(NAME_WIDTH).collect()
}

/// The line of a train that's some minutes late: the actual time, two spaces, the short name in a column of
/// `NAME_WIDTH` characters, two spaces, and the platform as an uppercase letter. For example
/// "07:05  Graz          B"
pub fn line(train: Train, delay: u32) -> String {
    let (scheduled, place, platform) = train;
    let time = show(later(scheduled, delay));
    let name = short_name(place);
    let platform = platform.to_ascii_uppercase();
    // A width counts characters, as `short_name` does, so names with accents keep the columns straight.
    format!("{time}  {name:<NAME_WIDTH$}  {platform}")
}

/// The next trains: at most `count`, from the start of the list. The list can be shorter.
pub fn next(trains: &[Train], count: usize) -> &[Train] {
    &trains[..count.min(trains.len())]
}

/// How much of the board is in use, in percent, rounded down. A board has at least one row. If there are more trains
/// than rows, it's 100 percent. The number of trains can be very large, and nothing may overflow.
pub fn percent_used(trains: u32, rows: u32) -> u8 {
    let percent = u64::from(trains * 100 / rows);
    u8::try_from(percent.min(100)).unwrap_or(100)
}
