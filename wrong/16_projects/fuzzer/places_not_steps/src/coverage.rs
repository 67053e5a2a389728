//! Remembers places, and forgets from where they were reached.

use std::collections::HashMap;
use std::iter;

/// A place and the next one. There's none before the first.
type Step = (Option<u32>, u32);

/// What all executions together have seen.
#[derive(Default)]
pub struct Coverage {
    classes: HashMap<Step, u8>,
}

impl Coverage {
    /// Remembers the steps between these places, and returns whether something about them is new.
    pub fn learn(&mut self, places: &[u32]) -> bool {
        let mut is_new = false;
        for (step, count) in counts(places) {
            let seen = self.classes.entry(step).or_default();
            let before = *seen;
            *seen |= class(count);
            is_new |= *seen != before;
        }
        is_new
    }
}

fn counts(places: &[u32]) -> HashMap<Step, usize> {
    let starts = iter::once(None).chain(places.iter().map(|_| None));
    let mut counts = HashMap::new();
    for step in starts.zip(places.iter().copied()) {
        *counts.entry(step).or_default() += 1;
    }
    counts
}

fn class(count: usize) -> u8 {
    match count {
        ..=1 => 1,
        2 => 1 << 1,
        3 => 1 << 2,
        4..=7 => 1 << 3,
        8..=15 => 1 << 4,
        16..=31 => 1 << 5,
        32..=127 => 1 << 6,
        128.. => 1 << 7,
    }
}
