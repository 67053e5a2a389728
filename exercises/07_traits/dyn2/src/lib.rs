//! A museum shows exhibits of many types in one hall: a hall is a `Vec<Box<dyn Exhibit>>`. But the trait doesn't allow
//! trait objects yet.
//!
//! The compiler names the three methods that make `Exhibit` not dyn compatible (E0038). `kind` needs no exhibit, so
//! it can stay for concrete types only. The other two are called through objects, in `card.rs` and in the tests:
//! `replica` must return one type for all exhibits, and `write_label` must work without a type parameter.

mod card;

use std::fmt::{self, Write};

pub use card::card;

pub trait Exhibit {
    /// What things of this type are called.
    fn kind() -> &'static str;

    /// A copy of this exhibit for another museum.
    fn replica(&self) -> Self;

    fn write_label<W: Write>(&self, out: &mut W) -> fmt::Result;

    /// Three lines of the same length. Nothing is wrong with this method.
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
