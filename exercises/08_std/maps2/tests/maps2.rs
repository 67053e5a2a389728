use std::collections::HashSet;
use std::hash::{BuildHasher, RandomState};

use maps2::{Code, Saves};

/// The same code, typed in eight ways.
const WAYS: [&str; 8] = [
    "HH AB 12",
    "hh ab 12",
    "HH-AB-12",
    "hh-ab-12",
    "HHAB12",
    "hhab12",
    "Hh Ab 1 2",
    " HH  AB-12 ",
];

#[test]
fn a_code_is_found_the_way_it_was_typed() {
    let mut saves = Saves::default();
    saves.save(Code::new("HH AB 12"), 4);
    assert_eq!(saves.level_of(&Code::new("HH AB 12")), Some(4));
    assert_eq!(saves.level_of(&Code::new("HH AB 13")), None);
}

#[test]
fn a_code_is_found_however_it_is_typed() {
    for first in WAYS {
        let mut saves = Saves::default();
        saves.save(Code::new(first), 4);
        for second in WAYS {
            assert_eq!(
                saves.level_of(&Code::new(second)),
                Some(4),
                "{second:?} is the same code as {first:?}"
            );
        }
    }
}

#[test]
fn a_code_leads_to_one_level() {
    let mut saves = Saves::default();
    assert_eq!(saves.save(Code::new("HH AB 12"), 4), None);
    for typed in WAYS {
        saves.save(Code::new(typed), 9);
    }
    assert_eq!(saves.players(), 1, "one code was saved several times");
    assert_eq!(saves.save(Code::new("hhab12"), 5), Some(9));
}

#[test]
fn different_codes_are_different_players() {
    let mut saves = Saves::default();
    for number in 1..=30 {
        saves.save(Code::new(&format!("HH AB {number}")), number);
    }
    assert_eq!(saves.players(), 30);
    assert_ne!(Code::new("HH AB 12"), Code::new("HH AB 1"));
    assert_eq!(
        saves.level_of(&Code::new("hh-ab-30")),
        Some(30),
        "hh-ab-30 is the same code as HH AB 30"
    );
}

#[test]
fn equal_codes_have_equal_hashes() {
    let state = RandomState::new();
    for typed in WAYS {
        assert!(
            state.hash_one(Code::new(typed)) == state.hash_one(Code::new(WAYS[0])),
            "{typed:?} and {:?} are the same code, but their hashes differ",
            WAYS[0]
        );
    }
}

/// How many hashes 100 codes have together.
fn hashes_of_100_codes() -> usize {
    let state = RandomState::new();
    let codes = (0..100).map(|number| Code::new(&format!("HH {number}")));
    let hashes: HashSet<u64> = codes.map(|code| state.hash_one(code)).collect();
    hashes.len()
}

#[test]
fn different_codes_have_different_hashes() {
    let hashes = hashes_of_100_codes();
    assert!(
        hashes > 90,
        "100 codes share {hashes} hashes: the map has to compare many of them"
    );
}

#[test]
fn a_code_is_printed_the_way_it_was_typed() {
    assert_eq!(Code::new("hh-Ab 12").to_string(), "hh-Ab 12");
}
