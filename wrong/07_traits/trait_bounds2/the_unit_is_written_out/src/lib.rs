//! Knows only one unit of temperature.

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
        "{} {}, {} °C",
        Clock::show(gadget),
        <T as Clock>::unit(),
        Thermometer::show(gadget)
    )
}
