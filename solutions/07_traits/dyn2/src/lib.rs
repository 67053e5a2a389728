//! `where Self: Sized` takes `kind` out of what `dyn Exhibit` offers. A `Box<dyn Exhibit>` can be any exhibit, and a
//! `&mut dyn Write` any writer.

mod card;

use std::fmt::{self, Write};

pub use card::card;

pub trait Exhibit {
    /// What things of this type are called.
    fn kind() -> &'static str
    where
        Self: Sized;

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
    fn kind() -> &'static str {
        "vase"
    }

    fn replica(&self) -> Box<dyn Exhibit> {
        Box::new(Vase { year: self.year })
    }

    fn write_label(&self, out: &mut dyn Write) -> fmt::Result {
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
