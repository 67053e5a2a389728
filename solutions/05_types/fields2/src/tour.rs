//! Posters made from other posters.

use super::Poster;

/// The same concert in another place. Texts that stay the same are moved, not copied.
pub fn moved_to(poster: Poster, place: &str) -> Poster {
    Poster {
        place: String::from(place),
        ..poster
    }
}

/// The poster itself, and one for a second evening in the same place.
pub fn second_evening(poster: Poster, day: u8) -> (Poster, Poster) {
    // `..poster` takes only the fields that are not named here. The texts are named, so what it takes is `Copy`,
    // and `poster` stays whole.
    let second = Poster {
        title: poster.title.clone(),
        place: poster.place.clone(),
        day,
        ..poster
    };
    (poster, second)
}

/// A rehearsal that is open to all: it has a title and a place, and all else is as in `Poster::default()`.
pub fn open_rehearsal(place: &str) -> Poster {
    Poster {
        title: String::from("Open rehearsal"),
        place: String::from(place),
        ..Poster::default()
    }
}
