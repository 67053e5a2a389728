use std::collections::HashSet;
use std::hash::{BuildHasher, RandomState};

use maps2::{Garage, Plate};

/// One plate in many ways of writing.
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
fn a_car_is_found_as_it_was_written() {
    let mut garage = Garage::default();
    garage.rent(Plate::new("HH AB 12"), 4);
    assert_eq!(garage.place_of(&Plate::new("HH AB 12")), Some(4));
    assert_eq!(garage.place_of(&Plate::new("HH AB 13")), None);
}

#[test]
fn a_car_is_found_however_it_is_written() {
    for first in WAYS {
        let mut garage = Garage::default();
        garage.rent(Plate::new(first), 4);
        for second in WAYS {
            assert_eq!(
                garage.place_of(&Plate::new(second)),
                Some(4),
                "{second:?} is the same plate as {first:?}"
            );
        }
    }
}

#[test]
fn a_car_rents_one_place() {
    let mut garage = Garage::default();
    assert_eq!(garage.rent(Plate::new("HH AB 12"), 4), None);
    for written in WAYS {
        garage.rent(Plate::new(written), 9);
    }
    assert_eq!(garage.cars(), 1, "one car rents several places");
    assert_eq!(garage.rent(Plate::new("hhab12"), 5), Some(9));
}

#[test]
fn different_plates_are_different_cars() {
    let mut garage = Garage::default();
    for number in 1..=30 {
        garage.rent(Plate::new(&format!("HH AB {number}")), number);
    }
    assert_eq!(garage.cars(), 30);
    assert_ne!(Plate::new("HH AB 12"), Plate::new("HH AB 1"));
    assert_eq!(
        garage.place_of(&Plate::new("hh-ab-30")),
        Some(30),
        "hh-ab-30 is the same plate as HH AB 30"
    );
}

#[test]
fn equal_plates_have_equal_hashes() {
    let state = RandomState::new();
    for written in WAYS {
        assert!(
            state.hash_one(Plate::new(written)) == state.hash_one(Plate::new(WAYS[0])),
            "{written:?} has another hash than {:?}, and it is the same plate",
            WAYS[0]
        );
    }
}

#[test]
fn different_plates_have_different_hashes() {
    let state = RandomState::new();
    let hashes: HashSet<u64> = (0..100)
        .map(|number| state.hash_one(Plate::new(&format!("HH {number}"))))
        .collect();
    assert!(
        hashes.len() > 90,
        "100 plates share {} hashes: the map has to compare many of them",
        hashes.len()
    );
}

#[test]
fn a_plate_is_printed_as_it_was_written() {
    assert_eq!(Plate::new("hh-Ab 12").to_string(), "hh-Ab 12");
}
