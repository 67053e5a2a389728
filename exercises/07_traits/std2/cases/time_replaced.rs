//! error[E0594]
//! One of the times is replaced, and the order breaks.

use std2::{ClockTime, FeedingTimes};

pub fn main() {
    let at = |hour| ClockTime { hour, minute: 0 };
    let mut times = FeedingTimes::from(vec![at(17), at(5)]);
    let _ = times[0].hour;
    times[0].hour = 20; // misuse
    times = FeedingTimes::from(vec![at(12)]);
    let _ = times.len();
}
