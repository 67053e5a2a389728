use std::collections::BTreeMap;
use std::thread;
use std::time::Duration;

use channels1::total_rain;

/// Two millimeters on each of three days.
fn drizzle(day: u32) -> Option<u32> {
    (day < 3).then_some(2)
}

/// Much rain on one day.
fn storm(day: u32) -> Option<u32> {
    (day == 0).then_some(80)
}

/// A gauge on a mountain: its second report takes a while.
fn slow(day: u32) -> Option<u32> {
    if day == 1 {
        thread::sleep(Duration::from_millis(400));
    }
    (day < 2).then_some(10)
}

/// A gauge that breaks on its second day.
fn broken(day: u32) -> Option<u32> {
    match day {
        0 => Some(5),
        _ => panic!("this gauge is broken, which is part of the test"),
    }
}

#[test]
fn the_rain_of_each_place_is_added_up() {
    let totals = total_rain(vec![("Bergen", drizzle), ("Goa", storm)]);
    assert_eq!(totals, BTreeMap::from([("Bergen", 6), ("Goa", 80)]));
}

#[test]
fn a_slow_gauge_is_waited_for() {
    let totals = total_rain(vec![("Fitz Roy", slow)]);
    let expected = BTreeMap::from([("Fitz Roy", 20)]);
    assert_eq!(totals, expected, "the second report is missing");
}

#[test]
fn a_broken_gauge_delays_nothing() {
    let totals = total_rain(vec![("Lima", broken), ("Goa", storm)]);
    assert_eq!(totals.get("Goa"), Some(&80), "the storm is missing");
}

#[test]
fn without_gauges_there_is_no_rain() {
    assert_eq!(total_rain(Vec::new()), BTreeMap::new());
}
