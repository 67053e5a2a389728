//! The log of a battery has watt-hours (energy), watts (power) and hours. All of them are numbers, but watt-hours
//! plus hours is nonsense, so each unit is a type of its own.
//!
//! The two functions at the end calculate with units, but three of the operators that they need don't exist yet.
//! Implement them: `energy += energy`; `energy / hours`, which gives watts; and `watts * hours`, which gives energy.
//! Every other pair must stay an error.

use std::ops::{AddAssign, Sub};

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
