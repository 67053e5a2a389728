use newtypes1::{Deck, Kilograms, Metres, Vehicle};

fn vehicle(length: u32, weight: u32) -> Vehicle {
    Vehicle {
        length: Metres(length),
        weight: Kilograms(weight),
    }
}

/// What is free on the deck, in metres and in kilograms.
fn free(deck: &Deck) -> (u32, u32) {
    (deck.free_length().0, deck.free_weight().0)
}

#[test]
fn a_vehicle_takes_length_and_weight() {
    let mut deck = Deck::with(Metres(80), Kilograms(60_000));
    assert!(deck.load(Metres(5), Kilograms(1_800)));
    assert_eq!(free(&deck), (75, 58_200));
}

#[test]
fn what_is_too_long_or_too_heavy_does_not_go_aboard() {
    let mut deck = Deck::with(Metres(10), Kilograms(2_000));
    assert!(!deck.load(Metres(11), Kilograms(500)), "it is too long");
    assert!(!deck.load(Metres(4), Kilograms(2_001)), "it is too heavy");
    assert_eq!(free(&deck), (10, 2_000), "a refused vehicle takes no room");
    assert!(deck.load(Metres(10), Kilograms(2_000)), "it fits exactly");
    assert_eq!(free(&deck), (0, 0));
}

#[test]
fn a_trailer_needs_room_as_well() {
    let mut deck = Deck::with(Metres(80), Kilograms(60_000));
    assert!(
        deck.load_with_trailer(&vehicle(5, 1_900), &vehicle(7, 1_100)),
        "a car of 5 m and a trailer of 7 m fit on a deck of 80 m"
    );
    assert_eq!(free(&deck), (68, 57_000));
    assert!(!deck.load_with_trailer(&vehicle(40, 9), &vehicle(29, 9)));
}
