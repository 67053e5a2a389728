//! Makes a new lamp and copies the fields, so nothing has to be `mut`.

/// A lamp that you carry: how bright it shines, and how full its battery is.
pub struct Lamp {
    pub brightness: u32,
    pub battery: u32,
}

/// The lamp after it has checked its battery: below 20 percent, it shines with half of its brightness.
pub fn save_battery(lamp: Lamp) -> Lamp {
    if lamp.battery < 20 {
        return Lamp {
            brightness: lamp.brightness / 2,
            battery: lamp.battery,
        };
    }
    lamp
}

/// The lamp after an hour of light.
pub fn an_hour_later(lamp: Lamp) -> Lamp {
    Lamp {
        brightness: lamp.brightness,
        battery: lamp.battery.saturating_sub(lamp.brightness),
    }
}
