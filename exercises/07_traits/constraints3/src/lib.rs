//! The loudspeaker of a swimming pool announces notices. One blanket `impl` gives `announce` to all of them.
//!
//! A storm warning shall begin in another way, and its own `impl` conflicts with the blanket one (E0119): Rust knows
//! no "more special" `impl`. Let `Notice` offer what differs: a method `opening` that returns a `&str`, by default
//! "Please note". The blanket `impl` shows the notice, so each notice must also be `Display`: make that a supertrait.
//! A text is a notice, too: implement `Notice` for `&str`.

use std::fmt::{self, Display, Formatter};

pub trait Notice {}

/// What each notice can do beyond what its author wrote.
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
