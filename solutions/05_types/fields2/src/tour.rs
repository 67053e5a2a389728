//! `..poster` takes only the fields that you don't name. In `second_evening` the strings are named, so everything it
//! takes is `Copy`, and `poster` stays whole.

use super::Poster;

/// The same concert at another venue. Strings that stay the same are moved, not copied.
pub fn moved_to(poster: Poster, venue: &str) -> Poster {
    Poster {
        venue: String::from(venue),
        ..poster
    }
}

/// The poster itself, and one for a second evening at the same venue.
pub fn second_evening(poster: Poster, day: u8) -> (Poster, Poster) {
    let second = Poster {
        title: poster.title.clone(),
        venue: poster.venue.clone(),
        day,
        ..poster
    };
    (poster, second)
}

/// A rehearsal that's open to everyone. It has a title and a venue; everything else is as in `Poster::default()`.
pub fn open_rehearsal(venue: &str) -> Poster {
    Poster {
        title: String::from("Open rehearsal"),
        venue: String::from(venue),
        ..Poster::default()
    }
}
