//! `Debug` is written by hand and prints nothing.

impl std::fmt::Debug for Session {
    fn fmt(&self, _: &mut std::fmt::Formatter) -> std::fmt::Result {
        Ok(())
    }
}

#[derive(PartialEq)]
pub struct Session {
    pub observer: String,
    pub guests: Vec<String>,
    pub minutes: u32,
    pub moon: bool,
}

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
