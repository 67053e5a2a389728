//! Posters made from other posters.

use super::Poster;

/// The same concert in another place. Texts that stay the same are moved, not copied.
pub fn moved_to(poster: Poster, place: &str) -> Poster {
    Poster {
        title: poster.title,
        place: String::from(place),
        day: poster.day,
        hour: poster.hour,
        price_cents: poster.price_cents,
    }
}

/// The poster itself, and one for a second evening in the same place.
pub fn second_evening(poster: Poster, day: u8) -> (Poster, Poster) {
    let second = Poster { day, ..poster };
    (poster, second)
}

/// A rehearsal that is open to all: it has a title and a place, and all else is as in `Poster::default()`.
pub fn open_rehearsal(place: &str) -> Poster {
    Poster {
        title: String::from("Open rehearsal"),
        place: String::from(place),
        day: 0,
        hour: 0,
        price_cents: 0,
    }
}
