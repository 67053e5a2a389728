use std::cell::Cell;
use std::cmp::Ordering;

use iterators2::{Merged, MergedWith, screen};

/// The start of a concert. Only the time matters for the order.
#[derive(Debug)]
struct Concert(u32, &'static str);

impl Ord for Concert {
    fn cmp(&self, other: &Concert) -> Ordering {
        self.0.cmp(&other.0)
    }
}

impl PartialOrd for Concert {
    fn partial_cmp(&self, other: &Concert) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Concert {
    fn eq(&self, other: &Concert) -> bool {
        self.0 == other.0
    }
}

impl Eq for Concert {}

#[test]
fn the_screen_shows_both_stages() {
    let left = [1080, 1095, 1110].into_iter();
    let right = [1085, 1090, 1120, 1130].into_iter();
    assert_eq!(screen(left, right, 5), "18:00 18:05 18:10 18:15 18:30");
}

#[test]
fn one_stage_may_end_before_the_other() {
    let short = [2].into_iter();
    let long = [1, 3, 4].into_iter();
    let merged: Vec<u32> = short.clone().merged_with(long.clone()).collect();
    assert_eq!(merged, [1, 2, 3, 4]);
    let merged: Vec<u32> = long.merged_with(short).collect();
    assert_eq!(merged, [1, 2, 3, 4]);
}

#[test]
fn a_stage_may_be_empty() {
    assert_eq!(screen([].into_iter(), [61].into_iter(), 9), "1:01");
    assert_eq!(screen([61].into_iter(), [].into_iter(), 9), "1:01");
    assert_eq!(screen([].into_iter(), [].into_iter(), 9), "");
}

#[test]
fn at_the_same_time_the_left_stage_comes_first() {
    let left = [
        Concert(5, "left"),
        Concert(5, "left too"),
        Concert(7, "left"),
    ];
    let right = [Concert(5, "right"), Concert(7, "right")];
    let merged: Merged<_, _> = left.into_iter().merged_with(right.into_iter());
    let stages: Vec<&str> = merged.map(|concert| concert.1).collect();
    assert_eq!(stages, ["left", "left too", "right", "left", "right"]);
}

#[test]
fn stages_may_be_endless() {
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
    assert_eq!(
        asked.get(),
        0,
        "an item was taken before anyone asked for one"
    );
    assert_eq!((merged.next(), merged.next()), (Some(0), Some(1)));
    assert!(
        asked.get() <= 4,
        "two items were needed, but {} were taken",
        asked.get()
    );
}

#[test]
fn the_hint_counts_both_sides() {
    let mut merged = (0..3).merged_with(10..14);
    assert_eq!(merged.size_hint(), (7, Some(7)));
    merged.next();
    assert_eq!(
        merged.size_hint(),
        (6, Some(6)),
        "one item has been returned, but the hint still counts it"
    );
    let unsure = (0..4).filter(|number| number % 2 == 0);
    assert_eq!(unsure.merged_with(0..3).size_hint(), (3, Some(7)));
}

#[test]
fn an_endless_stage_has_no_upper_bound() {
    let endless = std::iter::repeat(1);
    let merged = endless.clone().merged_with(0..3);
    assert_eq!(merged.size_hint(), (usize::MAX, None));
    let merged = (0..3).merged_with(endless);
    assert_eq!(merged.size_hint(), (usize::MAX, None));
    // Three more than the greatest number doesn't fit in a `usize`.
    let merged = (0..usize::MAX).merged_with(0..3);
    assert_eq!(merged.size_hint(), (usize::MAX, None));
}
