use std::cell::Cell;
use std::collections::HashMap;
use std::hash::{BuildHasher, DefaultHasher};

use maps1::{ask, bring, shelf};

/// Counts how often a hash is computed.
#[derive(Default)]
struct Counting {
    hashes: Cell<u32>,
}

impl BuildHasher for Counting {
    type Hasher = DefaultHasher;

    fn build_hasher(&self) -> DefaultHasher {
        self.hashes.set(self.hashes.get() + 1);
        DefaultHasher::new()
    }
}

/// A map that has enough capacity and doesn't need to grow.
fn map<V>() -> HashMap<&'static str, V, Counting> {
    HashMap::with_capacity_and_hasher(50, Counting::default())
}

#[test]
fn a_new_room_gets_an_empty_shelf() {
    let mut shelves = HashMap::new();
    assert!(
        shelf(&mut shelves, "Egypt").is_empty(),
        "no one has brought anything yet"
    );
    assert!(
        shelves.contains_key("Egypt"),
        "the new shelf isn't in the map"
    );
}

#[test]
fn things_are_put_on_the_right_shelf() {
    let mut shelves = HashMap::new();
    assert_eq!(bring(&mut shelves, "Egypt", "umbrella"), 1);
    assert_eq!(bring(&mut shelves, "Fossils", "scarf"), 1);
    assert_eq!(bring(&mut shelves, "Egypt", "violin"), 2);
    assert_eq!(shelves["Egypt"], ["umbrella", "violin"]);
    assert_eq!(shelves["Fossils"], ["scarf"]);
}

#[test]
fn the_caller_can_change_a_shelf() {
    let mut shelves = HashMap::new();
    bring(&mut shelves, 7, "hat");
    shelf(&mut shelves, 7).clear();
    shelf(&mut shelves, 7).push(String::from("glove"));
    assert_eq!(shelves[&7], ["glove"]);
}

#[test]
fn questions_are_counted() {
    let mut questions = HashMap::new();
    let rooms = ["Egypt", "Fossils", "Egypt", "Egypt"];
    assert_eq!(rooms.map(|name| ask(&mut questions, name)), [1, 1, 2, 3]);
    assert_eq!((questions["Egypt"], questions["Fossils"]), (3, 1));
}

#[test]
fn a_shelf_is_looked_up_once() {
    let mut shelves = map();
    bring(&mut shelves, "Egypt", "umbrella");
    assert_eq!(
        shelves.hasher().hashes.get(),
        1,
        "a new shelf needs one hash"
    );
    bring(&mut shelves, "Egypt", "violin");
    assert_eq!(
        shelves.hasher().hashes.get(),
        2,
        "a shelf that exists needs one more hash"
    );
}

#[test]
fn a_count_is_looked_up_once() {
    let mut questions = map();
    ask(&mut questions, "Egypt");
    assert_eq!(
        questions.hasher().hashes.get(),
        1,
        "the first question needs one hash"
    );
    ask(&mut questions, "Egypt");
    assert_eq!(
        questions.hasher().hashes.get(),
        2,
        "the second question needs one more hash"
    );
}
