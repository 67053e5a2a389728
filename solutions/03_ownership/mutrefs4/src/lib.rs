//! `&mut *lamps` is a reborrow: a shorter borrow of the same lamps. `lamps.iter_mut()` makes the same one.

pub struct Lamp {
    pub dust: u32,
    pub brightness: u32,
}

/// Cleans the lamp. Dust takes light away for as long as it's there.
pub fn clean(lamp: &mut Lamp) {
    lamp.brightness += lamp.dust;
    lamp.dust = 0;
}

/// Cleans all lamps, sets each of them to the lowest brightness, and returns that brightness (0 without lamps).
pub fn even_out(lamps: &mut [Lamp]) -> u32 {
    let mut lowest = u32::MAX;
    for lamp in &mut *lamps {
        clean(lamp);
        lowest = lowest.min(lamp.brightness);
    }
    if lamps.is_empty() {
        return 0;
    }
    for lamp in lamps {
        lamp.brightness = lowest;
    }
    lowest
}
