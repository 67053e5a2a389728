//! Each part gets a time of its own, so that one number shows what was measured. A clock that is moved by hand makes
//! a benchmark harness as easy to test as any function.

use std::cell::Cell;

use bench_review1::{Clock, WARM_UP, median};

/// A clock that is moved by hand.
#[derive(Default)]
struct Wall(Cell<u64>);

impl Wall {
    fn pass(&self, nanoseconds: u64) {
        self.0.set(self.0.get() + nanoseconds);
    }
}

impl Clock for Wall {
    fn now(&self) -> u64 {
        self.0.get()
    }
}

/// An output that takes a while to drop.
struct Heavy<'w>(&'w Wall);

impl Drop for Heavy<'_> {
    fn drop(&mut self) {
        self.0.pass(100);
    }
}

/// The median of rounds that take so long, after the warm-up.
fn median_of(warm_up: u64, times: &[u64]) -> u64 {
    let wall = Wall::default();
    let mut rounds = std::iter::repeat_n(warm_up, WARM_UP).chain(times.iter().copied());
    median(
        &wall,
        times.len(),
        || (),
        |()| wall.pass(rounds.next().unwrap()),
    )
}

#[test]
fn only_the_work_is_measured() {
    let wall = Wall::default();
    let work = |()| {
        wall.pass(7);
        Heavy(&wall)
    };
    assert_eq!(median(&wall, 5, || wall.pass(1000), work), 7);
}

#[test]
fn the_median_is_neither_the_mean_nor_the_best_nor_the_one_in_the_middle() {
    assert_eq!(median_of(5, &[9, 1, 90, 7, 5]), 7);
}

#[test]
fn cold_rounds_are_not_measured() {
    assert_eq!(median_of(500, &[7, 7, 7]), 7);
}
