//! An observatory keeps a log of its nights. The functions below fill and read a `Session`, but there's no such type
//! yet.
//!
//! Define the struct above them, with named fields: the way a field is used shows you its name and its type. The
//! tests are another crate, so the struct and its fields have to be public. They also compare sessions and print
//! them, so derive `Debug` and `PartialEq`. The functions stay as they are.

/// A session at its beginning, without guests.
pub fn begin(observer: &str) -> Session {
    Session {
        observer: String::from(observer),
        guests: Vec::new(),
        minutes: 0,
        moon: false,
    }
}

pub fn join(session: &mut Session, guest: String) {
    session.guests.push(guest);
}

pub fn observe(session: &mut Session, minutes: u32, moon: bool) {
    session.minutes += minutes;
    session.moon = session.moon || moon;
}

/// A line in the log, for example "Ines and 2 more, 95 min under a dark sky".
pub fn log_line(session: &Session) -> String {
    let Session {
        observer,
        guests,
        minutes,
        moon,
    } = session;
    let light = if *moon {
        "by moonlight"
    } else {
        "under a dark sky"
    };
    format!(
        "{observer} and {} more, {minutes} min {light}",
        guests.len()
    )
}
