//! A museum shows exhibits of many types in one hall, so a hall owns trait objects. But the trait doesn't allow that
//! yet.
//!
//! The compiler names the three methods that make `Exhibit` not dyn compatible (E0038). `kind` needs no exhibit, so
//! it can stay for concrete types only. The other two are called through objects in `hall.rs`, which isn't yours to
//! change: `replica` must return one type for all exhibits, and `write_label` must work without a type parameter.

mod hall;

use std::fmt::{self, Write};

pub use hall::Hall;

pub trait Exhibit {
    /// What things of this type are called.
    fn kind() -> &'static str;

    /// A copy of this exhibit for another museum.
    fn replica(&self) -> Self;

    fn write_label<W: Write>(&self, out: &mut W) -> fmt::Result;
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
}

/// The sign above the door of a hall that has exhibits of one kind only.
pub fn door_sign<E: Exhibit>() -> String {
    format!("Every {} is here", E::kind())
}
