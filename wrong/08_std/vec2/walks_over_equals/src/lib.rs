//! A swimming club keeps the results of a race in a sorted `Vec`, the best one first. Equal results stand in the order
//! in which they came in.
//!
//! All answers are right, and each costs far too much: every function looks at every result. In a sorted vector,
//! comparing with the one in the middle throws away half of the rest at once. Rewrite the three functions so that
//! each needs a handful of comparisons for a thousand results. `all` stays as it is.

/// Results that can be compared; the smaller one is better.
pub struct Ranking<T> {
    sorted: Vec<T>,
}

impl<T: Ord> Ranking<T> {
    pub fn of(mut results: Vec<T>) -> Ranking<T> {
        results.sort();
        Ranking { sorted: results }
    }

    pub fn all(&self) -> &[T] {
        &self.sorted
    }

    /// Puts a result where it belongs, behind those that are equal.
    pub fn add(&mut self, result: T) {
        // `binary_search` finds any of several equal results; a partition point is the border behind all of them.
        let place = self.sorted.partition_point(|other| *other <= result);
        self.sorted.insert(place, result);
    }

    /// Tells whether somebody had exactly this result.
    pub fn contains(&self, wanted: &T) -> bool {
        self.sorted.binary_search(wanted).is_ok()
    }

    /// The results from `best` to `worst`, both of them included. `best` is not greater than `worst`.
    pub fn between(&self, best: &T, worst: &T) -> &[T] {
        let mut start = self
            .sorted
            .binary_search(best)
            .unwrap_or_else(|place| place);
        while start > 0 && self.sorted[start - 1] == *best {
            start -= 1;
        }
        let end = self.sorted.partition_point(|result| result <= worst);
        &self.sorted[start..end]
    }
}
