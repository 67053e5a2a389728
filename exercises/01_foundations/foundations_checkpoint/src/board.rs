//! The lines of the board.

use crate::NAME_WIDTH;
use crate::clock::{later, show};

/// A train: its scheduled time (hours and minutes), its destination, and the letter of its platform.
/// `type` gives a type a second, shorter name. `&'static str` is a `&str` that is part of the program itself.
pub type Train = ((u32, u32), &'static str, char);

/// The name of a place on the board: at most its first `NAME_WIDTH` characters.
pub fn short_name(place: &str) -> String {
    todo!("the first {NAME_WIDTH} characters of {place:?}")
}

/// The line of a train that's some minutes late: the actual time, two spaces, the short name in a column of
/// `NAME_WIDTH` characters, two spaces, and the platform as an uppercase letter. For example
/// "07:05  Graz          B"
pub fn line(train: Train, delay: u32) -> String {
    todo!("the line of {train:?}, {delay} minutes late")
}

/// The next trains: at most `count`, from the start of the list. The list can be shorter.
pub fn next(trains: &[Train], count: usize) -> &[Train] {
    todo!("the first {count} of {trains:?}")
}

/// How much of the board is in use, in percent, rounded down. A board has at least one row. If there are more trains
/// than rows, it's 100 percent. The number of trains can be very large, and nothing may overflow.
pub fn percent_used(trains: u32, rows: u32) -> u8 {
    todo!("{trains} trains on {rows} rows")
}
