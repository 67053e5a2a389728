use fields1::{Trip, cast_off, come_aboard, log_line, travel};

/// A trip with all its fields.
fn trip(skipper: &str, guests: &[&str], minutes: u32, engine: bool) -> Trip {
    Trip {
        skipper: String::from(skipper),
        guests: guests.iter().map(ToString::to_string).collect(),
        minutes,
        engine,
    }
}

#[test]
fn a_trip_begins_with_its_skipper() {
    assert_eq!(cast_off("Ines"), trip("Ines", &[], 0, false));
}

#[test]
fn guests_come_aboard_in_order() {
    let mut day = cast_off("Ines");
    come_aboard(&mut day, String::from("Tomas"));
    come_aboard(&mut day, String::from("Yara"));
    assert_eq!(day.guests, ["Tomas", "Yara"]);
    assert_ne!(
        day,
        trip("Ines", &["Yara", "Tomas"], 0, false),
        "trips with other guests count as equal"
    );
}

#[test]
fn the_engine_stays_in_the_log() {
    let mut day = cast_off("Koji");
    travel(&mut day, 50, true);
    travel(&mut day, 45, false);
    assert_eq!(day, trip("Koji", &[], 95, true));
}

#[test]
fn a_long_voyage_fits() {
    let mut voyage = cast_off("Koji");
    travel(&mut voyage, 100_000, false);
    assert_eq!(voyage.minutes, 100_000);
}

#[test]
fn the_log_line() {
    let day = trip("Ines", &["Tomas", "Yara"], 95, false);
    assert_eq!(log_line(&day), "Ines and 2 more, 95 min under sail");
}

#[test]
fn a_trip_can_be_printed_for_its_author() {
    let text = format!("{:?}", cast_off("Ines"));
    for part in ["Trip", "skipper", "Ines", "guests", "minutes", "engine"] {
        assert!(text.contains(part), "{part} is missing in {text}");
    }
}
