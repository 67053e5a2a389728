use fields2::tour::{moved_to, open_rehearsal, second_evening};

/// The same file a second time. Here, its `Poster` is next year's, below.
#[path = "../src/tour.rs"]
mod tour;

/// Next year's poster has one more field: whether there are seats left.
#[derive(Debug, PartialEq)]
pub struct Poster {
    pub title: String,
    pub venue: String,
    pub day: u8,
    pub hour: u8,
    pub price_cents: u32,
    pub seats_left: bool,
}

impl Default for Poster {
    fn default() -> Self {
        Poster {
            title: String::new(),
            venue: String::new(),
            day: 0,
            hour: 18,
            price_cents: 500,
            seats_left: true,
        }
    }
}

fn this_year() -> fields2::Poster {
    fields2::Poster {
        title: String::from("Night songs"),
        venue: String::from("Town hall"),
        day: 12,
        hour: 20,
        price_cents: 1500,
    }
}

#[test]
fn a_concert_moves_to_another_venue() {
    let poster = moved_to(this_year(), "Old mill");
    assert_eq!(
        (poster.title.as_str(), poster.venue.as_str()),
        ("Night songs", "Old mill")
    );
    assert_eq!(
        (poster.day, poster.hour, poster.price_cents),
        (12, 20, 1500)
    );
}

#[test]
fn the_title_of_a_moved_concert_is_not_copied() {
    let poster = this_year();
    let text = poster.title.as_ptr();
    assert!(
        moved_to(poster, "Old mill").title.as_ptr() == text,
        "the new poster has a copy of the title, although the old poster isn't needed anymore"
    );
}

#[test]
fn a_second_evening_differs_in_its_day() {
    let (first, second) = second_evening(this_year(), 13);
    assert_eq!(first, this_year(), "the first poster changed");
    let expected = fields2::Poster {
        day: 13,
        ..this_year()
    };
    assert_eq!(second, expected);
}

#[test]
fn the_first_evening_keeps_its_own_strings() {
    let poster = this_year();
    let strings = (poster.title.as_ptr(), poster.venue.as_ptr());
    let (first, _second) = second_evening(poster, 13);
    assert!(
        (first.title.as_ptr(), first.venue.as_ptr()) == strings,
        "the first poster was copied as well, but only the second one needs copies"
    );
}

#[test]
fn a_rehearsal_has_the_default_values() {
    let rehearsal = open_rehearsal("School");
    let expected = fields2::Poster {
        title: String::from("Open rehearsal"),
        venue: String::from("School"),
        ..fields2::Poster::default()
    };
    assert_eq!(rehearsal, expected);
}

#[test]
fn next_year_works_without_a_change() {
    let rehearsal = tour::open_rehearsal("School");
    assert_eq!(
        (rehearsal.hour, rehearsal.price_cents, rehearsal.seats_left),
        (18, 500, true),
        "the default values changed, but the rehearsal didn't"
    );

    let sold_out = Poster {
        seats_left: false,
        ..rehearsal
    };
    let moved = tour::moved_to(sold_out, "Old mill");
    assert!(!moved.seats_left, "the new field got lost");

    let (first, second) = tour::second_evening(moved, 14);
    assert_eq!((first.seats_left, second.seats_left), (false, false));
    assert_eq!((first.day, second.day), (0, 14));
}
