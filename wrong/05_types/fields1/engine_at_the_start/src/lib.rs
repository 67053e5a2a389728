//! A sailing club keeps a logbook. The functions below fill and read a type `Trip`, but nobody has defined it.
//!
//! Define the struct above them, with named fields: how a field is used tells you its name and its type. The tests
//! are another crate, so the struct and its fields must be public. They also compare trips and print them: derive
//! `Debug` and `PartialEq`. The functions stay as they are.

// `Debug` and `PartialEq` are written field by field by the compiler; a field that joins later is not forgotten there.
#[derive(Debug, PartialEq)]
pub struct Trip {
    pub skipper: String,
    pub guests: Vec<String>,
    pub minutes: u32,
    pub engine: bool,
}

/// A trip as it begins: nobody is aboard but the skipper.
pub fn cast_off(skipper: &str) -> Trip {
    Trip {
        skipper: String::from(skipper),
        guests: Vec::new(),
        minutes: 0,
        engine: true,
    }
}

pub fn come_aboard(trip: &mut Trip, guest: String) {
    trip.guests.push(guest);
}

pub fn travel(trip: &mut Trip, minutes: u32, engine: bool) {
    trip.minutes += minutes;
    trip.engine = trip.engine || engine;
}

/// The line in the logbook, such as "Ines and 2 more, 95 min under sail".
pub fn log_line(trip: &Trip) -> String {
    let Trip {
        skipper,
        guests,
        minutes,
        engine,
    } = trip;
    let power = if *engine { "with engine" } else { "under sail" };
    format!("{skipper} and {} more, {minutes} min {power}", guests.len())
}
