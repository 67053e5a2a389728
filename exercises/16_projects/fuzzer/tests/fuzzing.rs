//! Now all parts work together. `Fuzzer::new(target, seed)` has an empty corpus, and knows no bugs.
//!
//! - `add(&input)` executes an input. If it crashed or hung, it's a `Bug` with this `input` and its `end`, and kept if
//!   no other bug has the same end. Otherwise the input belongs to the corpus if its places are new.
//! - `run(count)` does this `count` times: take two random inputs of the corpus, mutate the first with the second, and
//!   add what comes out, cut to 200 bytes: long inputs are slow. As long as the corpus is empty, both are empty.
//!
//! `corpus()` returns the inputs in the order in which they were found, as a slice of `Vec<u8>`, and `bugs()` the bugs.

use std::sync::atomic::{AtomicUsize, Ordering};

use fuzzer::{Bug, End, Fuzzer, Trace};

/// A lock that opens at a word. Each right letter leads to a place of its own.
fn safe(input: &[u8], trace: &Trace) {
    for (place, letter) in (1..).zip(b"gold") {
        trace.pass(place);
        if input.get(place as usize - 1) != Some(letter) {
            return;
        }
    }
    panic!("the safe is open");
}

/// Has two bugs, and a way for each length, as far as it counts.
fn kettle(input: &[u8], trace: &Trace) {
    trace.pass(input.len().min(4) as u32);
    match input {
        [b'!', ..] => panic!("too hot"),
        [b'?', ..] => loop {
            trace.pass(9);
        },
        _ => {}
    }
}

/// Knows how two greetings begin and end, and a mix of them is a bug.
fn greeting(input: &[u8], trace: &Trace) {
    let begins = input.starts_with(b"good ");
    trace.pass(u32::from(begins));
    assert!(!(begins && input.ends_with(b" tomorrow")), "that's a mix");
}

static TICKS: AtomicUsize = AtomicUsize::new(0);

fn clock(_: &[u8], _: &Trace) {
    TICKS.fetch_add(1, Ordering::Relaxed);
}

static LONGEST: AtomicUsize = AtomicUsize::new(0);

/// Remembers how long the longest input is, and finds all of them new.
fn ruler(input: &[u8], trace: &Trace) {
    LONGEST.fetch_max(input.len(), Ordering::Relaxed);
    trace.pass(input.len() as u32);
}

fn heat(input: &[u8]) -> Bug {
    Bug {
        input: input.to_vec(),
        end: End::Crashed("too hot".to_owned()),
    }
}

#[test]
fn what_is_new_is_kept() {
    let mut fuzzer = Fuzzer::new(kettle, 1);
    for input in [&b"tea"[..], b"mate", b"milk", b"oil"] {
        fuzzer.add(input);
    }
    assert_eq!(fuzzer.corpus(), [b"tea".to_vec(), b"mate".to_vec()]);
    assert_eq!(fuzzer.bugs(), []);
}

#[test]
fn a_bug_is_kept_with_its_input() {
    let mut fuzzer = Fuzzer::new(kettle, 1);
    fuzzer.add(b"!a");
    assert_eq!(fuzzer.bugs(), [heat(b"!a")]);
}

#[test]
fn of_each_bug_the_first_is_kept() {
    let mut fuzzer = Fuzzer::new(kettle, 1);
    for input in [&b"!a"[..], b"?", b"!long", b"?long"] {
        fuzzer.add(input);
    }
    let hung = Bug {
        input: b"?".to_vec(),
        end: End::Hung,
    };
    assert_eq!(fuzzer.bugs(), [heat(b"!a"), hung]);
}

#[test]
fn the_input_of_a_bug_is_not_in_the_corpus() {
    let mut fuzzer = Fuzzer::new(kettle, 1);
    fuzzer.add(b"!a");
    assert!(fuzzer.corpus().is_empty(), "its children would crash, too");
}

#[test]
fn what_only_a_bug_did_is_still_new() {
    let mut fuzzer = Fuzzer::new(kettle, 1);
    fuzzer.add(b"!a");
    fuzzer.add(b"ta");
    assert_eq!(fuzzer.corpus(), [b"ta".to_vec()]);
}

#[test]
fn it_runs_as_often_as_it_should() {
    Fuzzer::new(clock, 1).run(321);
    assert_eq!(TICKS.load(Ordering::Relaxed), 321);
}

#[test]
fn mutations_have_200_bytes_at_most() {
    let mut fuzzer = Fuzzer::new(ruler, 1);
    fuzzer.add(&[0; 190]);
    fuzzer.run(2000);
    assert_eq!(LONGEST.load(Ordering::Relaxed), 200);
}

#[test]
fn it_begins_with_nothing() {
    let mut fuzzer = Fuzzer::new(kettle, 1);
    // How soon it finds everything depends on the order in which you use random numbers.
    for _ in 0..100 {
        if fuzzer.corpus().len() < 5 || fuzzer.bugs().len() < 2 {
            fuzzer.run(1000);
        }
    }
    assert_eq!(fuzzer.corpus().len(), 5, "an input of each length");
    assert_eq!(fuzzer.bugs().len(), 2);
}

#[test]
fn it_opens_the_safe_letter_by_letter() {
    let mut fuzzer = Fuzzer::new(safe, 1);
    fuzzer.add(b"iron");
    // A blind search needs four billion attempts.
    for _ in 0..200 {
        if fuzzer.bugs().is_empty() {
            fuzzer.run(2000);
        }
    }
    let bug = fuzzer.bugs().first().expect("400000 attempts are enough");
    assert!(bug.input.starts_with(b"gold"), "{:?}", bug.input);
}

#[test]
fn two_inputs_are_combined() {
    let mut fuzzer = Fuzzer::new(greeting, 1);
    fuzzer.add(b"good morning");
    fuzzer.add(b"sleep well and see you tomorrow");
    fuzzer.run(20_000);
    assert_eq!(
        fuzzer.bugs().len(),
        1,
        "a beginning and an end of two inputs meet"
    );
}

#[test]
fn the_same_seed_finds_the_same() {
    let found = |seed, runs: &[usize]| {
        let mut fuzzer = Fuzzer::new(safe, seed);
        fuzzer.add(b"iron");
        runs.iter().for_each(|count| fuzzer.run(*count));
        fuzzer.corpus().to_vec()
    };
    assert_eq!(found(1, &[9000]), found(1, &[9000]));
    assert_eq!(
        found(1, &[9000]),
        found(1, &[4000, 5000]),
        "a run goes on where the last one ended"
    );
    // Two seeds can find the same by chance, but not ten of them.
    let first = found(1, &[9000]);
    assert!(
        (2..=10).any(|seed| found(seed, &[9000]) != first),
        "another seed finds other inputs"
    );
}
