//! The blanket `impl` demands `Display`, but the trait `Notice` doesn't.

use std::fmt::{self, Display, Formatter};

pub trait Notice {
    fn opening(&self) -> &str {
        "Please note"
    }
}

/// What every notice can do without any code of its own.
pub trait Announce {
    fn announce(&self) -> String;
}

impl<T: Notice + Display> Announce for T {
    fn announce(&self) -> String {
        format!("{}: {self}.", self.opening())
    }
}

pub struct Closing {
    pub hour: u8,
}

impl Display for Closing {
    fn fmt(&self, f: &mut Formatter) -> fmt::Result {
        write!(f, "the pool closes at {}:00", self.hour)
    }
}

impl Notice for Closing {}

pub struct Storm {
    pub minutes: u32,
}

impl Display for Storm {
    fn fmt(&self, f: &mut Formatter) -> fmt::Result {
        write!(f, "a storm comes in {} minutes", self.minutes)
    }
}

impl Notice for Storm {
    fn opening(&self) -> &str {
        "Leave the water"
    }
}

impl Notice for &str {}
