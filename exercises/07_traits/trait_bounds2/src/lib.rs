//! A kitchen gadget can be a clock and a thermometer at once. Both traits have a method `show` and a function `unit`.
//!
//! `display` doesn't compile: the compiler can't know which `show` and which `unit` you mean. Say it, once for each of
//! the four calls. Leave the two traits as they are.

pub trait Clock {
    /// What the time is counted in.
    fn unit() -> &'static str;

    fn show(&self) -> u32;
}

pub trait Thermometer {
    /// What the temperature is measured in.
    fn unit() -> &'static str;

    fn show(&self) -> i32;
}

/// What a gadget displays: the time, then the temperature, each with its unit, for example "7 min, 85 °C".
pub fn display<T: Clock + Thermometer>(gadget: &T) -> String {
    format!(
        "{} {}, {} {}",
        gadget.show(),
        T::unit(),
        gadget.show(),
        T::unit()
    )
}
