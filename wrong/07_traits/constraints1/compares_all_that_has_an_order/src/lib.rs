//! A weather station asks its sensor several times. A thermometer reads degrees, a rain gauge reads tenths of a
//! millimetre, and other sensors read types of their own.
//!
//! `Sensor<R>` has a type parameter, so one sensor could implement it for many `R`, and no `impl` can tell which one
//! is meant (E0207). But a sensor reads one type. Turn `R` into the associated type `Reading`, bound it in a `where`
//! clause where it is compared or shown, and let `warmer` accept sensors of degrees only.

use std::fmt::Display;

// The implementor chooses `Reading`, once; a caller that knows the sensor knows the type of its readings.
pub trait Sensor {
    type Reading;

    fn read(&mut self) -> Self::Reading;
}

/// Reads degrees, one after the other from a list, and begins again at its end.
pub struct Thermometer {
    pub degrees: Vec<i32>,
    pub reads: usize,
}

impl Sensor for Thermometer {
    type Reading = i32;

    fn read(&mut self) -> i32 {
        let now = self.degrees[self.reads % self.degrees.len()];
        self.reads += 1;
        now
    }
}

pub struct Station<S> {
    pub place: String,
    pub sensor: S,
}

impl<S> Station<S>
where
    S: Sensor,
    S::Reading: PartialOrd + Display,
{
    /// The highest of so many readings.
    pub fn highest(&mut self, readings: usize) -> Option<S::Reading> {
        let mut highest = None;
        for _ in 0..readings {
            let reading = self.sensor.read();
            highest = match highest {
                Some(best) if best >= reading => Some(best),
                _ => Some(reading),
            };
        }
        highest
    }

    /// The place and one reading, such as "Harbour: 21".
    pub fn report(&mut self) -> String {
        format!("{}: {}", self.place, self.sensor.read())
    }
}

/// Whether the left sensor reads more degrees than the right one.
pub fn warmer<A, B>(left: &mut A, right: &mut B) -> bool
where
    A: Sensor,
    B: Sensor,
    A::Reading: PartialOrd<B::Reading>,
{
    left.read() > right.read()
}
