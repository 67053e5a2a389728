//! `mutate(&mut random, input, other)` returns a copy of `input` with one change. Which one is up to `random`:
//!
//! - a single bit is flipped
//! - a byte is replaced by any byte
//! - a byte is inserted anywhere, also at both ends
//! - a range of bytes is removed, up to all of them
//! - a range of bytes comes twice, one right after the other
//! - a beginning of `input` is followed by an end of `other`, each of any length
//!
//! Every position and every range has to be possible, or there are faults that you can't find. An empty input has
//! nothing to flip or to replace: insert a byte, then.

use std::collections::HashSet;

use fuzzer::{Random, mutate};

/// What becomes of an input in so many mutations that each possible one happens.
fn mutations(input: &[u8], other: &[u8]) -> HashSet<Vec<u8>> {
    let mut random = Random::new(7);
    (0..60_000)
        .map(|_| mutate(&mut random, input, other))
        .collect()
}

/// Demands that all these are among the mutations of 10, 20, 30 with 40, 50.
fn happens(expected: &[&[u8]]) {
    let mutations = mutations(&[10, 20, 30], &[40, 50]);
    for bytes in expected {
        assert!(mutations.contains(*bytes), "it never becomes {bytes:?}");
    }
}

#[test]
fn every_bit_can_be_flipped() {
    let mutations = mutations(&[10, 20, 30], &[]);
    for bit in 0..24 {
        let mut flipped = [10, 20, 30];
        flipped[bit / 8] ^= 1 << (bit % 8);
        assert!(
            mutations.contains(&flipped[..]),
            "bit {bit} is never flipped"
        );
    }
}

#[test]
fn single_bits_are_flipped_on_purpose() {
    let mut random = Random::new(7);
    let mutations = (0..6000).map(|_| mutate(&mut random, &[10], &[]));
    let replaced = mutations.filter(|bytes| bytes.len() == 1 && bytes[0] != 10);
    let flipped: Vec<u32> = replaced.map(|bytes| (bytes[0] ^ 10).count_ones()).collect();
    let single = flipped.iter().filter(|bits| **bits == 1).count();
    assert!(
        single > flipped.len() / 5,
        "only {single} of {} changes flip a single bit: a byte that is replaced does that, too, but seldom",
        flipped.len()
    );
}

#[test]
fn every_byte_can_be_replaced() {
    let mutations = mutations(&[0], &[]);
    let replaced = mutations.iter().filter(|bytes| bytes.len() == 1).count();
    assert_eq!(replaced, 256, "a single byte can become any of 256");
    happens(&[&[245, 20, 30], &[10, 235, 30], &[10, 20, 225]]);
}

#[test]
fn a_byte_can_be_inserted_anywhere() {
    happens(&[
        &[7, 10, 20, 30],
        &[10, 7, 20, 30],
        &[10, 20, 7, 30],
        &[10, 20, 30, 7],
    ]);
}

#[test]
fn any_range_can_be_removed() {
    happens(&[&[20, 30], &[10, 30], &[10, 20], &[10], &[30], &[]]);
}

#[test]
fn any_range_can_come_twice() {
    happens(&[&[10, 10, 20, 30], &[10, 20, 20, 30], &[10, 20, 30, 30]]);
    happens(&[
        &[10, 20, 10, 20, 30],
        &[10, 20, 30, 20, 30],
        &[10, 20, 30, 10, 20, 30],
    ]);
}

#[test]
fn an_end_of_the_other_input_can_follow() {
    happens(&[
        &[40, 50],
        &[50],
        &[10, 40, 50],
        &[10, 50],
        &[10, 20, 40, 50],
    ]);
    happens(&[&[10, 20, 50], &[10, 20, 30, 40, 50], &[10, 20, 30, 50]]);
}

#[test]
fn only_one_thing_is_changed() {
    let mutations = mutations(&[10; 9], &[]);
    let changed = |bytes: &Vec<u8>| bytes.iter().filter(|byte| **byte != 10).count();
    assert_eq!(mutations.iter().map(changed).max(), Some(1));
}

#[test]
fn nothing_becomes_something() {
    assert!(mutations(&[], &[]).contains(&[255][..]));
}

#[test]
fn the_same_seed_makes_the_same_mutations() {
    let all = |seed| {
        let mut random = Random::new(seed);
        let mutations = (0..50).map(|_| mutate(&mut random, b"sunflower", b"rose"));
        mutations.collect::<Vec<_>>()
    };
    assert_eq!(all(7), all(7));
    assert_ne!(all(7), all(8), "another seed tries something else");
}
