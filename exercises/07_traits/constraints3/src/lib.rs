//! The loudspeaker at a swimming pool announces notices. One blanket `impl` gives `announce` to all of them.
//!
//! A storm warning should begin differently, but its own `impl` conflicts with the blanket one (E0119): Rust never
//! prefers the more specific `impl`. Let `Notice` offer what differs: a method `opening` that returns a `&str`, by
//! default "Please note". The blanket `impl` prints the notice, so make `Display` a supertrait of `Notice`. A string
//! can be a notice, too: implement `Notice` for `&str`.

use std::fmt::{self, Display, Formatter};

pub trait Notice {}

/// What every notice can do without any code of its own.
pub trait Announce {
    fn announce(&self) -> String;
}

impl<T: Notice> Announce for T {
    fn announce(&self) -> String {
        format!("Please note: {self}.")
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

impl Notice for Storm {}

impl Announce for Storm {
    fn announce(&self) -> String {
        format!("Leave the water: {self}.")
    }
}
