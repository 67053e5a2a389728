use fields1::{Session, begin, join, log_line, observe};

/// A session with these values in its fields.
fn session(observer: &str, guests: &[&str], minutes: u32, moon: bool) -> Session {
    Session {
        observer: String::from(observer),
        guests: guests.iter().map(ToString::to_string).collect(),
        minutes,
        moon,
    }
}

#[test]
fn a_session_begins_with_its_observer() {
    assert_eq!(begin("Ines"), session("Ines", &[], 0, false));
}

#[test]
fn guests_join_in_order() {
    let mut night = begin("Ines");
    join(&mut night, String::from("Tomas"));
    join(&mut night, String::from("Yara"));
    assert_eq!(night.guests, ["Tomas", "Yara"]);
    assert_ne!(
        night,
        session("Ines", &["Yara", "Tomas"], 0, false),
        "sessions with different guests are equal"
    );
}

#[test]
fn moonlight_stays_in_the_log() {
    let mut night = begin("Koji");
    observe(&mut night, 50, true);
    observe(&mut night, 45, false);
    assert_eq!(night, session("Koji", &[], 95, true));
}

#[test]
fn a_whole_winter_fits() {
    let mut night = begin("Koji");
    observe(&mut night, 100_000, false);
    assert_eq!(night.minutes, 100_000);
}

#[test]
fn the_log_line_counts_the_guests() {
    let night = session("Ines", &["Tomas", "Yara"], 95, false);
    assert_eq!(log_line(&night), "Ines and 2 more, 95 min under a dark sky");
}

#[test]
fn a_session_can_be_printed_for_debugging() {
    let text = format!("{:?}", begin("Ines"));
    for part in ["Session", "observer", "Ines", "guests", "minutes", "moon"] {
        assert!(text.contains(part), "`{part}` is missing in `{text}`");
    }
}
