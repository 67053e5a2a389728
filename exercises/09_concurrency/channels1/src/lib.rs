//! Rain gauges report to one place, each from its own thread, until they have nothing more to report.
//! All reports arrive. Then the program waits, and it never stops waiting.
//!
//! A loop over a receiver ends when no more messages can come. Find out which sender could still send
//! one, and let the loop end. Don't count messages, and don't use a timeout.

use std::collections::BTreeMap;
use std::sync::mpsc;
use std::thread;

/// A rain gauge: the millimeters of each day, and `None` after its last one.
pub type Gauge = fn(day: u32) -> Option<u32>;

/// Adds up the rain of each place.
pub fn total_rain(gauges: Vec<(&'static str, Gauge)>) -> BTreeMap<&'static str, u32> {
    let (sender, receiver) = mpsc::channel();
    for (place, gauge) in gauges {
        let sender = sender.clone();
        thread::spawn(move || {
            for millimeters in (0..).map_while(gauge) {
                sender
                    .send((place, millimeters))
                    .expect("nothing receives the reports");
            }
        });
    }
    let mut totals = BTreeMap::new();
    for (place, millimeters) in receiver {
        *totals.entry(place).or_insert(0) += millimeters;
    }
    totals
}
