//! You have inherited this crate with one test. Before you change it, you want to be sure that you'd notice
//! what you break. Fourteen wrong versions are in `mutants/`; write a test suite that finds all of them.
//!
//! Use what you have learned, each for what it's good at:
//! - unit tests on both sides of every boundary: the calendar has many;
//! - `should_panic` with the words of the panic;
//! - properties: what was written can be read, as text and as JSON; whatever is read, nothing panics;
//! - a model: a diary against a list that is sorted after every entry;
//! - the file `data/spring.txt` and what should become of it;
//! - a logger that keeps what it gets. `Keeper` is one.

use std::sync::Mutex;

use log::{Log, Metadata, Record};
use proptest::prelude::ProptestConfig;
use proptest::test_runner::RngSeed;
use testing_checkpoint::{Entry, Night};

/// A few inputs, the same in every run, so that a test that failed once fails again.
fn always_the_same() -> ProptestConfig {
    ProptestConfig {
        cases: 64,
        rng_seed: RngSeed::Fixed(7),
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

/// A logger that keeps all lines, such as "WARN line 7 is not an entry".
struct Keeper(Mutex<Vec<String>>);

static KEEPER: Keeper = Keeper(Mutex::new(Vec::new()));

impl Log for Keeper {
    fn enabled(&self, _: &Metadata) -> bool {
        true
    }

    fn log(&self, record: &Record) {
        let line = format!("{} {}", record.level(), record.args());
        self.0.lock().unwrap().push(line);
    }

    fn flush(&self) {}
}

#[test]
fn an_entry_is_read() {
    let entry: Entry = "2026-03-14 Sirius -1.5".parse().unwrap();
    assert_eq!(entry.night, Night::new(2026, 3, 14));
    assert_eq!(entry.object, "Sirius");
}
