//! With a value, `Trait::method(value)` is enough: the compiler knows the type from the argument. A function without
//! `self` has no such argument, so its path names both: `<Type as Trait>::function()`.

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
        Clock::show(gadget),
        <T as Clock>::unit(),
        Thermometer::show(gadget),
        <T as Thermometer>::unit()
    )
}
