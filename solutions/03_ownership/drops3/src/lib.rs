//! Every way out of a function drops its variables, and so does a panic. One `Drop` covers them all.

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

impl Drop for OpenValve {
    fn drop(&mut self) {
        self.valve.shut();
    }
}

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
