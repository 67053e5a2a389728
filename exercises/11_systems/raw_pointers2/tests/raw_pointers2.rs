use std::rc::Rc;

use raw_pointers2::Hand;

/// A hand that got these cards.
fn hand<T, const N: usize>(cards: impl IntoIterator<Item = T>) -> Hand<T, N> {
    let mut hand = Hand::new();
    for card in cards {
        assert!(hand.push(card).is_ok(), "there is room");
    }
    hand
}

#[test]
fn the_last_card_comes_back_first() {
    let mut hand: Hand<String, 3> = hand(["queen", "seven"].map(String::from));
    assert_eq!(hand.pop().as_deref(), Some("seven"));
    assert_eq!(hand.pop().as_deref(), Some("queen"));
    assert_eq!(hand.pop(), None, "the hand is empty");
    assert_eq!(hand.push(String::from("ace")), Ok(()));
    assert_eq!(hand.pop().as_deref(), Some("ace"));
}

#[test]
fn a_full_hand_gives_the_card_back() {
    let mut hand: Hand<u8, 2> = hand([4, 5]);
    assert_eq!(hand.push(6), Err(6));
    assert_eq!(hand.cards(), [4, 5]);
}

#[test]
fn the_cards_can_be_seen() {
    let mut hand: Hand<String, 4> = hand(["two", "nine", "king"].map(String::from));
    assert_eq!(hand.cards(), ["two", "nine", "king"]);
    hand.pop();
    assert_eq!(hand.cards(), ["two", "nine"]);
    assert!(Hand::<String, 4>::new().cards().is_empty());
}

#[test]
fn cards_in_the_hand_are_dropped_once() {
    let card = Rc::new("jack");
    let hand: Hand<Rc<&str>, 5> = hand([card.clone(), card.clone(), card.clone()]);
    assert_eq!(Rc::strong_count(&card), 4);
    drop(hand);
    assert_eq!(Rc::strong_count(&card), 1, "cards were forgotten");
}

#[test]
fn a_card_that_was_taken_out_has_a_new_owner() {
    let card = Rc::new("ten");
    let mut hand: Hand<Rc<&str>, 5> = hand([card.clone(), card.clone()]);
    let taken = hand.pop();
    drop(hand);
    assert_eq!(Rc::strong_count(&card), 2, "one here, one taken out");
    drop(taken);
    assert_eq!(Rc::strong_count(&card), 1);
}

#[test]
fn a_slot_is_as_small_as_a_card() {
    assert_eq!(size_of::<Hand<u64, 4>>(), 4 * 8 + size_of::<usize>());
}
