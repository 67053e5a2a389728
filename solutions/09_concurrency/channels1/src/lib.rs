//! Each thread owns a clone of the sender and drops it when it ends, even by a panic. The original is
//! dropped as soon as nothing more is cloned from it; the loop ends with the last clone.

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
    drop(sender);
    let mut totals = BTreeMap::new();
    for (place, millimeters) in receiver {
        *totals.entry(place).or_insert(0) += millimeters;
    }
    totals
}
