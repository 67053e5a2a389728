//! `tag` makes an enum internally tagged, and `flatten` lifts the fields of a value into the one around it.
//! `Time` goes through a `String` in both directions: `try_from` and `into` would do as well, with
//! `TryFrom<String>`.

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Where and on which day of the year.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Place {
    pub stadium: String,
    pub day: u16,
}

/// A time in seconds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Time(pub u32);

impl Serialize for Time {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (minutes, seconds) = (self.0 / 60, self.0 % 60);
        serializer.collect_str(&format_args!("{minutes}:{seconds:02}"))
    }
}

impl<'de> Deserialize<'de> for Time {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Time, D::Error> {
        let text = String::deserialize(deserializer)?;
        let time = || {
            let (minutes, seconds) = text.split_once(':')?;
            let (minutes, seconds): (u32, u32) = (minutes.parse().ok()?, seconds.parse().ok()?);
            let total = minutes.checked_mul(60)?.checked_add(seconds)?;
            (seconds < 60).then_some(Time(total))
        };
        time().ok_or_else(|| D::Error::custom(format!("`{text}` is not a time like 3:07")))
    }
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Outcome {
    Run { meters: u32, time: Time },
    HighJump { centimeters: u32 },
    Relay { times: Vec<Time> },
}

/// An event with its outcome.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Event {
    #[serde(flatten)]
    pub place: Place,
    #[serde(flatten)]
    pub outcome: Outcome,
}
