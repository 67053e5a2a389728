//! Gives `kind` a `&self`, as the compiler suggests first. `door_sign` has no exhibit.

mod card;

use std::fmt::{self, Write};

pub use card::card;

pub trait Exhibit {
    /// What things of this type are called.
    fn kind(&self) -> &'static str;

    /// A copy of this exhibit for another museum.
    fn replica(&self) -> Box<dyn Exhibit>;

    fn write_label(&self, out: &mut dyn Write) -> fmt::Result;

    /// Three lines of the same length.
    fn picture(&self) -> [&str; 3];
}

pub struct Vase {
    pub year: u16,
}

impl Exhibit for Vase {
    fn kind(&self) -> &'static str {
        "vase"
    }

    fn replica(&self) -> Box<dyn Exhibit> {
        Box::new(Vase { year: self.year })
    }

    fn write_label(&self, out: &mut dyn Write) -> fmt::Result {
        write!(out, "{} of {}", self.kind(), self.year)
    }

    fn picture(&self) -> [&str; 3] {
        [" )   ( ", "(     )", "_(___)_"]
    }
}

/// The sign above the door of a hall that has exhibits of one kind only.
pub fn door_sign<E: Exhibit>() -> String {
    format!("Every {} is here", E::kind())
}
