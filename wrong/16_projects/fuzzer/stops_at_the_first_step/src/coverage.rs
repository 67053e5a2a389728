//! Stops to learn at the first step that is new.

use std::collections::BTreeMap;
use std::iter;

/// A place and the next one. There's none before the first.
type Step = (Option<u32>, u32);

/// What all executions together have seen.
#[derive(Default)]
pub struct Coverage {
    classes: BTreeMap<Step, u8>,
}

impl Coverage {
    /// Remembers the steps between these places, and returns whether something about them is new.
    pub fn learn(&mut self, places: &[u32]) -> bool {
        let mut is_new = false;
        for (step, count) in counts(places) {
            let seen = self.classes.entry(step).or_default();
            let before = *seen;
            *seen |= class(count);
            if *seen != before {
                is_new = true;
                break;
            }
        }
        is_new
    }
}

fn counts(places: &[u32]) -> BTreeMap<Step, usize> {
    let starts = iter::once(None).chain(places.iter().copied().map(Some));
    let mut counts = BTreeMap::new();
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
