use std::cell::Cell;
use std::cmp::Ordering;

use iterators2::{Merged, MergedWith, board};

/// A departure; only the time counts for the order.
#[derive(Debug)]
struct Bus(u32, &'static str);

impl Ord for Bus {
    fn cmp(&self, other: &Bus) -> Ordering {
        self.0.cmp(&other.0)
    }
}

impl PartialOrd for Bus {
    fn partial_cmp(&self, other: &Bus) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Bus {
    fn eq(&self, other: &Bus) -> bool {
        self.0 == other.0
    }
}

impl Eq for Bus {}

#[test]
fn the_board_shows_both_lines() {
    let left = [360, 375, 390].into_iter();
    let right = [365, 370, 400, 410].into_iter();
    assert_eq!(board(left, right, 5), "6:00 6:05 6:10 6:15 6:30");
}

#[test]
fn one_line_may_end_before_the_other() {
    let short = [2].into_iter();
    let long = [1, 3, 4].into_iter();
    let merged: Vec<u32> = short.clone().merged_with(long.clone()).collect();
    assert_eq!(merged, [1, 2, 3, 4]);
    let merged: Vec<u32> = long.merged_with(short).collect();
    assert_eq!(merged, [1, 2, 3, 4]);
}

#[test]
fn a_line_may_be_empty() {
    assert_eq!(board([].into_iter(), [61].into_iter(), 9), "1:01");
    assert_eq!(board([61].into_iter(), [].into_iter(), 9), "1:01");
    assert_eq!(board([].into_iter(), [].into_iter(), 9), "");
}

#[test]
fn at_the_same_time_the_left_line_comes_first() {
    let left = [Bus(5, "left"), Bus(5, "left too"), Bus(7, "left")];
    let right = [Bus(5, "right"), Bus(7, "right")];
    let merged: Merged<_, _> = left.into_iter().merged_with(right.into_iter());
    let lines: Vec<&str> = merged.map(|bus| bus.1).collect();
    assert_eq!(lines, ["left", "left too", "right", "left", "right"]);
}

#[test]
fn lines_may_run_for_ever() {
    let merged: Vec<u32> = (0..)
        .step_by(10)
        .merged_with((5..).step_by(20))
        .take(5)
        .collect();
    assert_eq!(merged, [0, 5, 10, 20, 25]);
}

#[test]
fn one_item_ahead_is_enough() {
    let asked = Cell::new(0);
    let left = (0..).step_by(2).inspect(|_| asked.set(asked.get() + 1));
    let right = (1..).step_by(2).inspect(|_| asked.set(asked.get() + 1));
    let mut merged = left.merged_with(right);
    assert_eq!(asked.get(), 0, "nobody wanted an item yet");
    assert_eq!((merged.next(), merged.next()), (Some(0), Some(1)));
    assert!(
        asked.get() <= 4,
        "two items were wanted, and {} were asked for",
        asked.get()
    );
}

#[test]
fn the_hint_counts_both_sides() {
    let mut merged = (0..3).merged_with(10..14);
    assert_eq!(merged.size_hint(), (7, Some(7)));
    merged.next();
    assert_eq!(merged.size_hint(), (6, Some(6)), "one item is gone");
    let unsure = (0..4).filter(|number| number % 2 == 0);
    assert_eq!(unsure.merged_with(0..3).size_hint(), (3, Some(7)));
}

#[test]
fn the_hint_knows_no_end_of_an_endless_line() {
    let endless = std::iter::repeat(1);
    let merged = endless.clone().merged_with(0..3);
    assert_eq!(merged.size_hint(), (usize::MAX, None));
    let merged = (0..3).merged_with(endless);
    assert_eq!(merged.size_hint(), (usize::MAX, None));
    // Three more than the greatest number is too many to be told.
    let merged = (0..usize::MAX).merged_with(0..3);
    assert_eq!(merged.size_hint(), (usize::MAX, None));
}
