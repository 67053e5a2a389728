//! Keeps the jobs in a sorted vector, so that they move for each new one.

use std::collections::{BTreeMap, HashSet};
use std::hash::Hash;

/// Broken lamps that people have reported. Most of them are reported again and again, in no particular order.
pub struct Reports<L> {
    lamps: HashSet<L>,
}

impl<L: Hash + Eq> Reports<L> {
    pub fn empty() -> Self {
        let lamps = HashSet::new();
        Reports { lamps }
    }

    /// Remembers the report of a lamp, and returns whether it's the first one.
    pub fn is_new(&mut self, lamp: L) -> bool {
        self.lamps.insert(lamp)
    }
}

/// Work to do. The greatest job is the most urgent one.
pub struct Jobs<J> {
    waiting: Vec<J>,
}

impl<J: Ord> Jobs<J> {
    pub fn empty() -> Self {
        let waiting = Vec::new();
        Jobs { waiting }
    }

    pub fn add(&mut self, job: J) {
        let index = self.waiting.partition_point(|other| *other <= job);
        self.waiting.insert(index, job);
    }

    /// Removes and returns the most urgent job.
    pub fn most_urgent(&mut self) -> Option<J> {
        self.waiting.pop()
    }
}

/// What happens at which time, for example "lamps in the park off". There's one text per time; a new one replaces it.
pub struct Calendar<T> {
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
        let (_, text) = self.entries.range(time..).next()?;
        Some(text)
    }
}
