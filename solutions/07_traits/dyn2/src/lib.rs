//! A museum keeps exhibits of many types in one hall, so a hall owns trait objects. The trait does not allow that yet.
//!
//! Three of its methods cannot be called through `dyn Exhibit`: the compiler names them with E0038. `kind` needs no
//! exhibit at all, and may stay for concrete types only. The other two are called through objects (see `hall.rs`,
//! which is not yours to change): `replica` must return something whose type is the same for all, and `write_label`
//! must work without a type parameter.

mod hall;

use std::fmt::{self, Write};

pub use hall::Hall;

pub trait Exhibit {
    /// What such things are called, whichever of them it is.
    // Without `self` there is no object to ask, so this one stays outside of what `dyn Exhibit` offers.
    fn kind() -> &'static str
    where
        Self: Sized;

    /// An equal exhibit for another museum.
    fn replica(&self) -> Box<dyn Exhibit>;

    fn write_label(&self, out: &mut dyn Write) -> fmt::Result;
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
}

/// The text above the door of a hall that has exhibits of one kind only.
pub fn door_sign<E: Exhibit>() -> String {
    format!("This way to each {}", E::kind())
}
