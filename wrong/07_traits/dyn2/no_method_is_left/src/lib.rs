//! Takes all three methods out of what `dyn Exhibit` offers, so no object can be copied or labeled.

mod card;

use std::fmt::{self, Write};

pub use card::card;

pub trait Exhibit {
    /// What things of this type are called.
    fn kind() -> &'static str
    where
        Self: Sized;

    /// A copy of this exhibit for another museum.
    fn replica(&self) -> Self
    where
        Self: Sized;

    fn write_label<W: Write>(&self, out: &mut W) -> fmt::Result
    where
        Self: Sized;

    /// Three lines of the same length.
    fn picture(&self) -> [&str; 3];
}

pub struct Vase {
    pub year: u16,
}

impl Exhibit for Vase {
    fn kind() -> &'static str {
        "vase"
    }

    fn replica(&self) -> Self {
        Vase { year: self.year }
    }

    fn write_label<W: Write>(&self, out: &mut W) -> fmt::Result {
        write!(out, "{} of {}", Vase::kind(), self.year)
    }

    fn picture(&self) -> [&str; 3] {
        [" )   ( ", "(     )", "_(___)_"]
    }
}

/// The sign above the door of a hall that has exhibits of one kind only.
pub fn door_sign<E: Exhibit>() -> String {
    format!("Every {} is here", E::kind())
}
