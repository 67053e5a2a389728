//! A lamp for hikes at night. When its battery gets low, it shines with half of its brightness, so that it lasts longer.
//!
//! `save_battery` doesn't compile: it changes a field of its parameter. What does a variable need before you can change
//! a part of it? Fix it. Then complete `an_hour_later`: with a brightness of 12, an hour of light uses 12 percent
//! of the battery. The battery never drops below 0.

/// A lamp that you carry: how bright it shines, and how full its battery is.
pub struct Lamp {
    pub brightness: u32,
    pub battery: u32,
}

/// The lamp after it has checked its battery: below 20 percent, it shines with half of its brightness.
pub fn save_battery(lamp: Lamp) -> Lamp {
    if lamp.battery < 20 {
        lamp.brightness /= 2;
    }
    lamp
}

/// The lamp after an hour of light.
pub fn an_hour_later(lamp: Lamp) -> Lamp {
    todo!("{} percent are left before", lamp.battery)
}
