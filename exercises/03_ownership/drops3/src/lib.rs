//! Water runs while the valve is open. `water` can end in three ways: all beds are done, the tank is empty, or it
//! panics.
//!
//! The valve is never closed. Don't write `shut` at each end, because that's easy to forget: let `OpenValve` close
//! its valve when it's dropped. Leave `valve.rs` and the body of `water` as they are.

mod valve;

pub use valve::Valve;

/// Keeps a valve open for as long as this value lives.
pub struct OpenValve {
    valve: Valve,
}

impl OpenValve {
    pub fn open(valve: &Valve) -> OpenValve {
        valve.open();
        OpenValve {
            valve: valve.handle(),
        }
    }
}

// Write here what happens when an `OpenValve` is dropped.

/// Waters bed after bed, each with the liters it needs. Returns how many beds the tank was enough for.
pub fn water(valve: &Valve, beds: &[u32], tank: u32) -> usize {
    let _open = OpenValve::open(valve);
    let mut left = tank;
    for (done, &liters) in beds.iter().enumerate() {
        assert!(liters > 0, "a bed that needs no water is a mistake");
        if liters > left {
            return done;
        }
        left -= liters;
    }
    beds.len()
}
