//! A weather station reads its sensor several times. A thermometer reads degrees, a rain gauge reads tenths of a
//! millimeter, and other sensors read types of their own.
//!
//! `Sensor<R>` has a type parameter, so one sensor could implement it for many `R`, and the `impl` of `Station` can't
//! know which one you mean (E0207). But a sensor reads one type. Turn `R` into the associated type `Reading`. Bound
//! it in a `where` clause where it's compared or printed, and let `warmer` accept only sensors of degrees.

use std::fmt::Display;

pub trait Sensor<R> {
    fn read(&mut self) -> R;
}

/// Reads degrees from a list, one after the other, and starts again after the last one.
pub struct Thermometer {
    pub degrees: Vec<i32>,
    pub reads: usize,
}

impl Sensor<i32> for Thermometer {
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

impl<S, R> Station<S>
where
    S: Sensor<R>,
    R: PartialOrd + Display,
{
    /// Reads this many times, and returns the highest reading.
    pub fn highest(&mut self, readings: usize) -> Option<R> {
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
    A: Sensor<i32>,
    B: Sensor<i32>,
{
    left.read() > right.read()
}
