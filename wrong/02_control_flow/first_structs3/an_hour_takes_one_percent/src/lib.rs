//! An hour takes one percent, however bright the lamp is.

/// A lamp that you carry: how bright it shines, and how full its battery is.
pub struct Lamp {
    pub brightness: u32,
    pub battery: u32,
}

/// The lamp after it has checked its battery: below 20 percent, it shines with half of its brightness.
pub fn save_battery(mut lamp: Lamp) -> Lamp {
    if lamp.battery < 20 {
        lamp.brightness /= 2;
    }
    lamp
}

/// The lamp after an hour of light.
pub fn an_hour_later(mut lamp: Lamp) -> Lamp {
    lamp.battery = lamp.battery.saturating_sub(1);
    lamp
}
