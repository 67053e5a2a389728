//! error[E0423]
//! Feeding times are made from a vector without sorting it.

use std2::{ClockTime, FeedingTimes};

pub fn main() {
    let at = |hour| ClockTime { hour, minute: 0 };
    let _ = FeedingTimes::from(vec![at(17), at(5)]);
    let _ = FeedingTimes(vec![at(17), at(5)]); // misuse
}
