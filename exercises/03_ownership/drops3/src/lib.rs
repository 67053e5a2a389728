//! Water runs while the valve is open. `water` can end in three ways: all beds done, tank empty, or a panic.
//!
//! Nobody shuts the valve. Do not write `shut` at each end, because people forget one: let `OpenValve` shut its
//! valve when it ends. `valve.rs` is not yours to change, and neither is the body of `water`.

mod valve;

pub use valve::Valve;

/// Keeps a valve open as long as it lives.
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

// Write here what happens when an `OpenValve` ends.

/// Waters bed after bed, each with the litres it needs, and returns how many beds the tank was enough for.
pub fn water(valve: &Valve, beds: &[u32], tank: u32) -> usize {
    let _open = OpenValve::open(valve);
    let mut left = tank;
    for (done, &litres) in beds.iter().enumerate() {
        assert!(litres > 0, "a bed that needs no water is a mistake");
        if litres > left {
            return done;
        }
        left -= litres;
    }
    beds.len()
}
