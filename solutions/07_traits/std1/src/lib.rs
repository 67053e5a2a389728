//! The type on the right side is the trait's parameter, and the result is its associated type. Each pair of units
//! that makes sense has one implementation, and no other pair compiles.

use std::ops::{AddAssign, Div, Mul, Sub};

#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub struct WattHours(pub f64);

#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub struct Watts(pub f64);

#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub struct Hours(pub f64);

impl AddAssign for Hours {
    fn add_assign(&mut self, more: Hours) {
        self.0 += more.0;
    }
}

impl Sub for WattHours {
    type Output = WattHours;

    fn sub(self, less: WattHours) -> WattHours {
        WattHours(self.0 - less.0)
    }
}

impl AddAssign for WattHours {
    fn add_assign(&mut self, more: WattHours) {
        self.0 += more.0;
    }
}

impl Div<Hours> for WattHours {
    type Output = Watts;

    fn div(self, time: Hours) -> Watts {
        Watts(self.0 / time.0)
    }
}

impl Mul<Hours> for Watts {
    type Output = WattHours;

    fn mul(self, time: Hours) -> WattHours {
        WattHours(self.0 * time.0)
    }
}

/// The average power of a few uses, each with its energy and its time. There is at least one use.
pub fn average_power(uses: &[(WattHours, Hours)]) -> Watts {
    let mut energy = WattHours(0.0);
    let mut time = Hours(0.0);
    for &(used, hours) in uses {
        energy += used;
        time += hours;
    }
    energy / time
}

/// The energy that's left after some time at this power; negative if the battery doesn't have enough.
pub fn energy_left(charge: WattHours, power: Watts, time: Hours) -> WattHours {
    charge - power * time
}
