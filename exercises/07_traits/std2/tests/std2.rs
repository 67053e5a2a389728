use std::ops::Deref;

use std2::{ClockTime, FeedingTimes, sign};

fn at(hour: u8, minute: u8) -> ClockTime {
    ClockTime { hour, minute }
}

fn times() -> FeedingTimes {
    FeedingTimes::from(vec![at(5, 10), at(17, 35), at(5, 4)])
}

#[test]
fn the_times_are_printed_in_order() {
    assert_eq!(times().to_string(), "05:04, 05:10, 17:35");
    assert_eq!(FeedingTimes::from(vec![at(0, 0)]).to_string(), "00:00");
    assert_eq!(FeedingTimes::from(Vec::new()).to_string(), "");
}

#[test]
fn a_vector_turns_into_feeding_times() {
    let times: FeedingTimes = vec![at(12, 1), at(0, 30)].into();
    assert_eq!(sign("Otters", &times), "Otters: 2 feedings (00:30, 12:01)");
}

fn earliest(times: &[ClockTime]) -> Option<ClockTime> {
    times.first().copied()
}

/// Takes anything that derefs to a slice of times, and nothing else.
fn latest(times: &impl Deref<Target = [ClockTime]>) -> Option<ClockTime> {
    times.last().copied()
}

#[test]
fn the_times_can_be_read_like_a_slice() {
    let times = times();
    assert_eq!(times.len(), 3);
    assert_eq!(times[2], at(17, 35));
    assert!(times.contains(&at(5, 10)));
    assert_eq!(
        earliest(&times),
        Some(at(5, 4)),
        "a reference to the times can be used as a slice"
    );
    assert_eq!(latest(&times), Some(at(17, 35)));
    assert_eq!(earliest(&FeedingTimes::from(vec![])), None);
}
