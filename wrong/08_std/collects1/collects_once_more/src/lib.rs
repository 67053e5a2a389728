//! Leaves the work to `collect`, which calls this function again.

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

impl FromIterator<String> for Histogram {
    fn from_iter<I: IntoIterator<Item = String>>(kinds: I) -> Histogram {
        kinds.into_iter().collect()
    }
}

/// Sorts shells, which are separated by spaces.
pub fn sorted(shells: &str) -> Histogram {
    shells.split_whitespace().map(String::from).collect()
}
