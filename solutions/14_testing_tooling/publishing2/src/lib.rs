//! `#[non_exhaustive]` reserves the right to add: others can't build the struct by its fields, and need a
//! `_` arm for the enum. The supertrait is public, but its module isn't, so nothing outside can implement
//! it: the trait is *sealed*.

/// What a station reports.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
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
#[non_exhaustive]
pub enum Sky {
    Clear,
    Cloudy,
}

mod sealed {
    pub trait Sealed {}
}

/// Something that reports the weather.
pub trait Station: sealed::Sealed {
    fn report(&self) -> Report;
}

/// The station on the hill.
pub struct Hill;

impl sealed::Sealed for Hill {}

impl Station for Hill {
    fn report(&self) -> Report {
        Report::new(12, Sky::Cloudy)
    }
}
