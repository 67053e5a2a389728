//! `binary_search` finds any one of several equal results. `partition_point` finds the border before or after all of
//! them, which is what `add` and `between` need.

/// Results that can be compared. The smaller one is better.
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

    /// Inserts a result where it belongs, after all equal ones.
    pub fn add(&mut self, result: T) {
        let index = self.sorted.partition_point(|other| *other <= result);
        self.sorted.insert(index, result);
    }

    /// Returns whether anyone had exactly this result.
    pub fn contains(&self, wanted: &T) -> bool {
        self.sorted.binary_search(wanted).is_ok()
    }

    /// The results from `best` to `worst`, including both. `best` isn't greater than `worst`.
    pub fn between(&self, best: &T, worst: &T) -> &[T] {
        let start = self.sorted.partition_point(|result| result < best);
        let end = self.sorted.partition_point(|result| result <= worst);
        &self.sorted[start..end]
    }
}
