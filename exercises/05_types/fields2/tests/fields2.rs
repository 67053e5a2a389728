use fields2::tour::{moved_to, open_rehearsal, second_evening};

/// The same file once more; here its `Poster` is the one of next year, below.
#[path = "../src/tour.rs"]
mod tour;

/// The poster of next year has one more field: whether seats are left.
#[derive(Debug, PartialEq)]
pub struct Poster {
    pub title: String,
    pub place: String,
    pub day: u8,
    pub hour: u8,
    pub price_cents: u32,
    pub seats_left: bool,
}

impl Default for Poster {
    fn default() -> Self {
        Poster {
            title: String::new(),
            place: String::new(),
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
        place: String::from("Town hall"),
        day: 12,
        hour: 20,
        price_cents: 1500,
    }
}

#[test]
fn a_concert_moves_to_another_place() {
    let poster = moved_to(this_year(), "Old mill");
    assert_eq!(
        (poster.title.as_str(), poster.place.as_str()),
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
        "the new poster holds a copy of the title, though nobody needs the old poster"
    );
}

#[test]
fn a_second_evening_differs_in_its_day() {
    let (first, second) = second_evening(this_year(), 13);
    assert_eq!(first, this_year(), "the first poster must stay as it was");
    let expected = fields2::Poster {
        day: 13,
        ..this_year()
    };
    assert_eq!(second, expected);
}

#[test]
fn the_first_evening_keeps_its_own_texts() {
    let poster = this_year();
    let texts = (poster.title.as_ptr(), poster.place.as_ptr());
    let (first, _second) = second_evening(poster, 13);
    assert!(
        (first.title.as_ptr(), first.place.as_ptr()) == texts,
        "the first poster was copied, too; only the second one needs copies"
    );
}

#[test]
fn a_rehearsal_has_the_default_values() {
    let rehearsal = open_rehearsal("School");
    let expected = fields2::Poster {
        title: String::from("Open rehearsal"),
        place: String::from("School"),
        ..fields2::Poster::default()
    };
    assert_eq!(rehearsal, expected);
}

#[test]
fn next_year_needs_no_new_tour_file() {
    let rehearsal = tour::open_rehearsal("School");
    assert_eq!(
        (rehearsal.hour, rehearsal.price_cents, rehearsal.seats_left),
        (18, 500, true),
        "the default values changed, and the rehearsal did not"
    );

    let sold_out = Poster {
        seats_left: false,
        ..rehearsal
    };
    let moved = tour::moved_to(sold_out, "Old mill");
    assert!(!moved.seats_left, "the new field got lost on the way");

    let (first, second) = tour::second_evening(moved, 14);
    assert_eq!((first.seats_left, second.seats_left), (false, false));
    assert_eq!((first.day, second.day), (0, 14));
}
