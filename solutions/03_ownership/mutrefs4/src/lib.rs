//! On a stage, all lamps get as bright as the weakest one. That takes two passes: clean and measure, then set.
//!
//! The first loop takes the mutable reference `lamps` itself, because a `&mut` is moved and not copied. Lend it to the
//! first loop, so that it is there again for the second. (An index loop would be refused by clippy.)

pub struct Lamp {
    pub dust: u32,
    pub brightness: u32,
}

/// Cleans the lamp. Dust takes light away as long as it is there.
pub fn clean(lamp: &mut Lamp) {
    lamp.brightness += lamp.dust;
    lamp.dust = 0;
}

/// Cleans all lamps, then sets each to the lowest brightness found, and returns that brightness (0 without lamps).
pub fn even_out(lamps: &mut [Lamp]) -> u32 {
    let mut lowest = u32::MAX;
    // `&mut *lamps` is a reborrow: a shorter loan of the same lamps. `lamps.iter_mut()` makes the same one.
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
