//! A swimming club keeps the results of a race in a sorted `Vec`, the best result first. Equal results are in the
//! order in which they were added.
//!
//! All answers are right, but they cost far too much: every function looks at every result. In a sorted vector, one
//! comparison with the element in the middle rules out half of the rest. Rewrite `add`, `contains` and `between` so
//! that each needs a handful of comparisons for a thousand results. Leave `all` as it is.

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
        self.sorted.push(result);
        self.sorted.sort();
    }

    /// Returns whether anyone had exactly this result.
    pub fn contains(&self, wanted: &T) -> bool {
        self.sorted.contains(wanted)
    }

    /// The results from `best` to `worst`, including both. `best` isn't greater than `worst`.
    pub fn between(&self, best: &T, worst: &T) -> &[T] {
        let mut start = 0;
        let mut end = 0;
        for result in &self.sorted {
            if result < best {
                start += 1;
            }
            if result <= worst {
                end += 1;
            }
        }
        &self.sorted[start..end]
    }
}
