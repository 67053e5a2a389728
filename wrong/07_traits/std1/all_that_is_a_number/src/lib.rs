//! The log of a ferry counts nautical miles, hours, and knots (nautical miles an hour). All are numbers, and whoever
//! adds miles to hours gets nonsense, so each unit is a type of its own.
//!
//! The two functions at the end calculate with units. Implement the operators that they need and that are not there
//! yet: `miles += miles`, `miles - miles`, `miles / hours` gives knots, `knots * hours` gives miles. All other pairs
//! must stay errors.

use std::ops::{AddAssign, Div, Mul, Sub};

#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub struct Miles(pub f64);

#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub struct Hours(pub f64);

#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub struct Knots(pub f64);

impl AddAssign for Hours {
    fn add_assign(&mut self, more: Hours) {
        self.0 += more.0;
    }
}

impl From<Miles> for f64 {
    fn from(miles: Miles) -> f64 {
        miles.0
    }
}

impl From<Hours> for f64 {
    fn from(hours: Hours) -> f64 {
        hours.0
    }
}

impl<N: Into<f64>> AddAssign<N> for Miles {
    fn add_assign(&mut self, more: N) {
        self.0 += more.into();
    }
}

impl<N: Into<f64>> Sub<N> for Miles {
    type Output = Miles;

    fn sub(self, less: N) -> Miles {
        Miles(self.0 - less.into())
    }
}

impl<N: Into<f64>> Div<N> for Miles {
    type Output = Knots;

    fn div(self, time: N) -> Knots {
        Knots(self.0 / time.into())
    }
}

impl<N: Into<f64>> Mul<N> for Knots {
    type Output = Miles;

    fn mul(self, time: N) -> Miles {
        Miles(self.0 * time.into())
    }
}

/// The speed over all legs of a trip, each with its length and its time. There is at least one leg.
pub fn average_speed(legs: &[(Miles, Hours)]) -> Knots {
    let mut length = Miles(0.0);
    let mut time = Hours(0.0);
    for &(leg, hours) in legs {
        length += leg;
        time += hours;
    }
    length / time
}

/// How far it still is after sailing for a time at a speed; negative when the ferry has gone too far.
pub fn still_to_go(route: Miles, speed: Knots, sailed: Hours) -> Miles {
    route - speed * sailed
}
