//! The lines of the board.

use crate::NAME_WIDTH;
use crate::clock::{later, show};

/// A train: the planned time (hours and minutes), the place it goes to, the letter of its platform.
/// `type` gives a type a second, shorter name. `&'static str` is a `&str` that lies in the program itself.
pub type Train = ((u32, u32), &'static str, char);

/// The name of a place on the board: its first `NAME_WIDTH` letters at most.
pub fn short_name(place: &str) -> String {
    place.chars().take(NAME_WIDTH).collect()
}

/// A line for a train that is some minutes late. First the real time, two spaces, the short name in exactly
/// `NAME_WIDTH` places, two spaces, the platform as a capital letter:
/// "07:05  Graz          B"
pub fn line(train: Train, delay: u32) -> String {
    let (planned, place, platform) = train;
    let time = show(later(planned, delay));
    let name = short_name(place);
    let platform = platform.to_ascii_uppercase();
    // A width counts letters, not bytes, as `short_name` does: so names with accents keep the columns straight.
    format!("{time}  {name:<NAME_WIDTH$}  {platform}")
}

/// The next trains: at most `count`, from the beginning of the list. The list may be shorter.
pub fn next(trains: &[Train], count: usize) -> &[Train] {
    &trains[..count.min(trains.len())]
}

/// How much of the display is in use, in percent, rounded down. A display has room for one train at least. More
/// trains than places are 100 percent. The number of trains can be very large: it must not overflow.
pub fn percent_used(trains: u32, places: u32) -> u8 {
    let percent = u64::from(trains) * 100 / u64::from(places);
    u8::try_from(percent.min(100)).unwrap_or(100)
}
