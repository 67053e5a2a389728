//! Version 1.0 of a crate about the weather is published tomorrow. In 1.1 you want to add a field to
//! `Report`, a variant to `Sky` and a method to `Station`, and none of that may break a program that was
//! written for 1.0.
//!
//! Some programs would break now: they are in `cases/`. Make them impossible from the start. For two of
//! the three, an attribute is enough. For the trait, no other crate may implement it: it needs a supertrait that
//! others can't name.

/// What a station reports.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    pub celsius: i32,
    pub sky: Sky,
}

impl Report {
    pub fn new(celsius: i32, sky: Sky) -> Report {
        Report { celsius, sky }
    }
}

/// What the sky looks like.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Sky {
    Clear,
    Cloudy,
}

/// Something that reports the weather.
pub trait Station {
    fn report(&self) -> Report;
}

/// The station on the hill.
pub struct Hill;

impl Station for Hill {
    fn report(&self) -> Report {
        Report::new(12, Sky::Cloudy)
    }
}
