//! A city repairs its street lamps. All answers of its program are right, and the bigger the city grows, the slower they
//! come: everything is kept in vectors, and each question looks at every element.
//!
//! Choose for each of the three structs the collection whose cost fits the question that is asked again and again, change
//! its field, and rewrite its methods with it. The tests count how often elements are compared, and see whether they move.

use std::collections::{BTreeMap, BinaryHeap, HashSet};
use std::hash::Hash;

/// Lamps that somebody reported. Most are reported again and again, in no order.
pub struct Reports<L> {
    // "Is it there?" needs no order, and the hash leads nearly to the element.
    lamps: HashSet<L>,
}

impl<L: Hash + Eq> Reports<L> {
    pub fn empty() -> Self {
        let lamps = HashSet::new();
        Reports { lamps }
    }

    /// Tells whether this is the first report of a lamp, and remembers it.
    pub fn is_new(&mut self, lamp: L) -> bool {
        self.lamps.insert(lamp)
    }
}

/// Work to do. The greatest job is the most urgent one.
pub struct Jobs<J> {
    // "Which is the greatest?" again and again, while new ones come: a heap keeps no more order than this needs.
    waiting: BinaryHeap<J>,
}

impl<J: Ord> Jobs<J> {
    pub fn empty() -> Self {
        let waiting = BinaryHeap::new();
        Jobs { waiting }
    }

    pub fn add(&mut self, job: J) {
        self.waiting.push(job);
    }

    /// Takes out the most urgent job.
    pub fn most_urgent(&mut self) -> Option<J> {
        self.waiting.pop()
    }
}

/// What happens when, such as "the lamps of the harbour are switched on". A time has one text; a new one replaces it.
pub struct Calendar<T> {
    // "What is next after this?" needs the order of all keys.
    entries: BTreeMap<T, String>,
}

impl<T: Ord> Calendar<T> {
    pub fn empty() -> Self {
        let entries = BTreeMap::new();
        Calendar { entries }
    }

    pub fn note(&mut self, time: T, text: &str) {
        self.entries.insert(time, String::from(text));
    }

    /// The text of the first entry at this time or later.
    pub fn next_from(&self, time: T) -> Option<&str> {
        let (_, text) = self.entries.iter().find(|(other, _)| **other >= time)?;
        Some(text)
    }
}
