use std::cell::Cell;
use std::time::Duration;

use benchmarks1::{Clock, time_per_round};

/// A machine whose clock moves only when something is done: reading it takes 30 ns.
struct Machine {
    nanoseconds: Cell<u64>,
    readings: Cell<u32>,
    rounds: Cell<u32>,
}

impl Machine {
    fn new() -> Machine {
        Machine {
            nanoseconds: Cell::new(1_000),
            readings: Cell::new(0),
            rounds: Cell::new(0),
        }
    }

    /// One round of work. It takes 9 ns, or 500 ns if it is one of the first `cold` rounds.
    fn work(&self, cold: u32) {
        self.rounds.update(|rounds| rounds + 1);
        let cost = if self.rounds.get() <= cold { 500 } else { 9 };
        self.nanoseconds.update(|now| now + cost);
    }
}

impl Clock for Machine {
    fn now(&self) -> Duration {
        self.readings.update(|readings| readings + 1);
        self.nanoseconds.update(|now| now + 30);
        Duration::from_nanos(self.nanoseconds.get())
    }
}

#[test]
fn reading_the_clock_isnt_counted_as_work() {
    let machine = Machine::new();
    let time = time_per_round(&machine, 1_000, || machine.work(0));
    assert_eq!(time, Duration::from_nanos(9), "the time of the work alone");
}

#[test]
fn slow_rounds_at_the_beginning_dont_count() {
    let machine = Machine::new();
    let time = time_per_round(&machine, 100, || machine.work(20));
    assert_eq!(time, Duration::from_nanos(9), "20 cold rounds are counted");
    assert_eq!(machine.rounds.get(), 200, "100 to warm up, and 100 more");
}

#[test]
fn the_clock_is_read_twice() {
    let machine = Machine::new();
    time_per_round(&machine, 10, || machine.work(0));
    assert_eq!(machine.readings.get(), 2, "once before, once after");
}

#[test]
fn one_round_is_enough() {
    let machine = Machine::new();
    let time = time_per_round(&machine, 1, || machine.work(1));
    assert_eq!(time, Duration::from_nanos(39), "9 ns and one reading");
}
