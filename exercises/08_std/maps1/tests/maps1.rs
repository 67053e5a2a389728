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

/// A map with room for some stations, so that it need not grow.
fn map<V>() -> HashMap<&'static str, V, Counting> {
    HashMap::with_capacity_and_hasher(50, Counting::default())
}

#[test]
fn a_new_station_gets_an_empty_shelf() {
    let mut shelves = HashMap::new();
    assert!(
        shelf(&mut shelves, "Cork").is_empty(),
        "nothing was brought"
    );
    assert!(shelves.contains_key("Cork"), "the shelf was not kept");
}

#[test]
fn things_are_brought_to_their_shelf() {
    let mut shelves = HashMap::new();
    assert_eq!(bring(&mut shelves, "Cork", "umbrella"), 1);
    assert_eq!(bring(&mut shelves, "Bray", "scarf"), 1);
    assert_eq!(bring(&mut shelves, "Cork", "violin"), 2);
    assert_eq!(shelves["Cork"], ["umbrella", "violin"]);
    assert_eq!(shelves["Bray"], ["scarf"]);
}

#[test]
fn a_shelf_is_lent_to_be_changed() {
    let mut shelves = HashMap::new();
    bring(&mut shelves, 7, "hat");
    shelf(&mut shelves, 7).clear();
    shelf(&mut shelves, 7).push(String::from("glove"));
    assert_eq!(shelves[&7], ["glove"]);
}

#[test]
fn questions_are_counted() {
    let mut questions = HashMap::new();
    let stations = ["Cork", "Bray", "Cork", "Cork"];
    assert_eq!(stations.map(|name| ask(&mut questions, name)), [1, 1, 2, 3]);
    assert_eq!((questions["Cork"], questions["Bray"]), (3, 1));
}

#[test]
fn a_shelf_is_looked_up_once() {
    let mut shelves = map();
    bring(&mut shelves, "Cork", "umbrella");
    assert_eq!(
        shelves.hasher().hashes.get(),
        1,
        "for a new shelf, the hash was not computed once"
    );
    bring(&mut shelves, "Cork", "violin");
    assert_eq!(
        shelves.hasher().hashes.get(),
        2,
        "for a shelf that was there, the hash was not computed once"
    );
}

#[test]
fn a_count_is_looked_up_once() {
    let mut questions = map();
    ask(&mut questions, "Cork");
    assert_eq!(
        questions.hasher().hashes.get(),
        1,
        "for the first question, the hash was not computed once"
    );
    ask(&mut questions, "Cork");
    assert_eq!(
        questions.hasher().hashes.get(),
        2,
        "for the second question, the hash was not computed once"
    );
}
