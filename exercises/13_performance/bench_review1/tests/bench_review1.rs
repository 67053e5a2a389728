//! Seven versions of the harness in `src/lib.rs` don't measure what they promise. Write tests that catch each of
//! them. With `Wall`, a closure can take as long as you like, without real time: `wall.pass(5)`.
//!
//! Read what `median` promises. How long may each part take so that a wrong version gives another number?

use std::cell::Cell;

use bench_review1::{Clock, median};

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

#[test]
fn a_steady_piece_of_work_takes_its_time() {
    let wall = Wall::default();
    assert_eq!(median(&wall, 5, || (), |()| wall.pass(7)), 7);
}
