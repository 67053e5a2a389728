//! A sports club publishes its events as JSON, and every event has other fields. The format was there
//! first, so the types have to follow it: see the tests.
//!
//! 1. Which event it is, is in the field `kind`, beside its other fields: "run", "highJump" or "relay".
//! 2. The fields of `Place` are in the file as if they were fields of the event.
//! 3. A time is a string such as "3:07", which is 187 seconds. Write `Serialize` and `Deserialize` for
//!    `Time` by hand.

use serde::{Deserialize, Serialize};

/// Where and on which day of the year.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Place {
    pub stadium: String,
    pub day: u16,
}

/// A time in seconds.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Time(pub u32);

/// What happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Outcome {
    Run { meters: u32, time: Time },
    HighJump { centimeters: u32 },
    Relay { times: Vec<Time> },
}

/// An event with its outcome.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Event {
    pub place: Place,
    pub outcome: Outcome,
}
