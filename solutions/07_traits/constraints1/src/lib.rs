//! The type that implements `Sensor` chooses `Reading`, once. If you know the sensor, you know the type of its
//! readings.

use std::fmt::Display;

pub trait Sensor {
    type Reading;

    fn read(&mut self) -> Self::Reading;
}

/// Reads degrees from a list, one after the other, and starts again after the last one.
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
    /// Reads this many times, and returns the highest reading.
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

    /// The place and one reading, for example "Roof: 21".
    pub fn report(&mut self) -> String {
        format!("{}: {}", self.place, self.sensor.read())
    }
}

/// Whether the left sensor reads more degrees than the right one.
pub fn warmer<A, B>(left: &mut A, right: &mut B) -> bool
where
    A: Sensor<Reading = i32>,
    B: Sensor<Reading = i32>,
{
    left.read() > right.read()
}
