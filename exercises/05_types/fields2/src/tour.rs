//! Posters made from other posters.

use super::Poster;

/// The same concert at another venue. Strings that stay the same are moved, not copied.
pub fn moved_to(poster: Poster, venue: &str) -> Poster {
    Poster {
        title: poster.title,
        venue: String::from(venue),
        day: poster.day,
        hour: poster.hour,
        price_cents: poster.price_cents,
    }
}

/// The poster itself, and one for a second evening at the same venue.
pub fn second_evening(poster: Poster, day: u8) -> (Poster, Poster) {
    let second = Poster { day, ..poster };
    (poster, second)
}

/// A rehearsal that's open to everyone. It has a title and a venue; everything else is as in `Poster::default()`.
pub fn open_rehearsal(venue: &str) -> Poster {
    Poster {
        title: String::from("Open rehearsal"),
        venue: String::from(venue),
        day: 0,
        hour: 0,
        price_cents: 0,
    }
}
