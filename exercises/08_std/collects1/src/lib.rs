//! Children sort the shells that they've found on a beach. The result is drawn as a histogram, with one row per kind.
//!
//! `sorted` reads well, but `collect` doesn't know how to make a `Histogram`. Implement the trait that `collect` asks
//! for. Leave the rest as it is.

use std::collections::BTreeMap;

/// How many there are of each kind, in alphabetical order.
#[derive(Debug, Default, PartialEq)]
pub struct Histogram {
    counts: BTreeMap<String, usize>,
}

impl Histogram {
    /// One row per kind: "mussel  ooo".
    pub fn draw(&self) -> String {
        let rows = self
            .counts
            .iter()
            .map(|(kind, count)| format!("{kind:<8}{}\n", "o".repeat(*count)));
        rows.collect()
    }
}

// Here you can implement the trait.

/// Sorts shells, which are separated by spaces.
pub fn sorted(shells: &str) -> Histogram {
    shells.split_whitespace().map(String::from).collect()
}
