//! The operators accept any type that can be turned into a number.

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

impl From<WattHours> for f64 {
    fn from(energy: WattHours) -> f64 {
        energy.0
    }
}

impl From<Hours> for f64 {
    fn from(hours: Hours) -> f64 {
        hours.0
    }
}

impl<N: Into<f64>> AddAssign<N> for WattHours {
    fn add_assign(&mut self, more: N) {
        self.0 += more.into();
    }
}

impl<N: Into<f64>> Sub<N> for WattHours {
    type Output = WattHours;

    fn sub(self, less: N) -> WattHours {
        WattHours(self.0 - less.into())
    }
}

impl<N: Into<f64>> Div<N> for WattHours {
    type Output = Watts;

    fn div(self, time: N) -> Watts {
        Watts(self.0 / time.into())
    }
}

impl<N: Into<f64>> Mul<N> for Watts {
    type Output = WattHours;

    fn mul(self, time: N) -> WattHours {
        WattHours(self.0 * time.into())
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
