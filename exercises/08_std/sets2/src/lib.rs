//! A city repairs its street lamps. All answers of its program are right, but they get slower as the city grows:
//! everything is in vectors, and each question looks at every element.
//!
//! For each of the three structs, choose the collection that's cheap for the question it's asked again and again.
//! Change its field, and rewrite its methods to match. The tests count how often elements are compared, and notice
//! whether they move.

use std::hash::Hash;

/// Broken lamps that people have reported. Most of them are reported again and again, in no particular order.
pub struct Reports<L> {
    lamps: Vec<L>,
}

impl<L: Hash + Eq> Reports<L> {
    pub fn empty() -> Self {
        let lamps = Vec::new();
        Reports { lamps }
    }

    /// Remembers the report of a lamp, and returns whether it's the first one.
    pub fn is_new(&mut self, lamp: L) -> bool {
        if self.lamps.contains(&lamp) {
            return false;
        }
        self.lamps.push(lamp);
        true
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
        self.waiting.push(job);
    }

    /// Removes and returns the most urgent job.
    pub fn most_urgent(&mut self) -> Option<J> {
        self.waiting.sort();
        self.waiting.pop()
    }
}

/// What happens at which time, for example "lamps in the park off". There's one text per time; a new one replaces it.
pub struct Calendar<T> {
    entries: Vec<(T, String)>,
}

impl<T: Ord> Calendar<T> {
    pub fn empty() -> Self {
        let entries = Vec::new();
        Calendar { entries }
    }

    pub fn note(&mut self, time: T, text: &str) {
        self.entries.retain(|(other, _)| *other != time);
        self.entries.push((time, String::from(text)));
    }

    /// The text of the first entry at this time or later.
    pub fn next_from(&self, time: T) -> Option<&str> {
        let later = self.entries.iter().filter(|(other, _)| *other >= time);
        let (_, text) = later.min_by(|(one, _), (two, _)| one.cmp(two))?;
        Some(text)
    }
}
