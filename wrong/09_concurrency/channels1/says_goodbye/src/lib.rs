//! Counts goodbyes: a gauge that breaks never says one.

use std::collections::BTreeMap;
use std::sync::mpsc;
use std::thread;

pub type Gauge = fn(day: u32) -> Option<u32>;

pub fn total_rain(gauges: Vec<(&'static str, Gauge)>) -> BTreeMap<&'static str, u32> {
    let (sender, receiver) = mpsc::channel();
    let mut open = gauges.len();
    for (place, gauge) in gauges {
        let sender = sender.clone();
        thread::spawn(move || {
            for millimeters in (0..).map_while(gauge) {
                sender.send(Some((place, millimeters))).unwrap();
            }
            sender.send(None).unwrap();
        });
    }
    let mut totals = BTreeMap::new();
    while open > 0 {
        match receiver.recv().unwrap() {
            Some((place, millimeters)) => *totals.entry(place).or_insert(0) += millimeters,
            None => open -= 1,
        }
    }
    totals
}
