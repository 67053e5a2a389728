//! A map from species to sets of rings answers three of the questions. It has no order, so the sort key has to leave
//! no two species equal. A `VecDeque` removes the oldest sighting in one step.

use std::cmp::Reverse;
use std::collections::{HashMap, HashSet, VecDeque};

use crate::Sighting;

/// How many sightings are kept.
const RECENT: usize = 3;

/// The birds in all sightings, and the last three sightings.
#[derive(Default)]
pub struct Tally {
    rings: HashMap<String, HashSet<String>>,
    recent: VecDeque<Sighting>,
}

/// Adds sightings in their order.
impl Extend<Sighting> for Tally {
    fn extend<I: IntoIterator<Item = Sighting>>(&mut self, sightings: I) {
        for sighting in sightings {
            let rings = self.rings.entry(sighting.species.clone()).or_default();
            rings.insert(sighting.ring.clone());
            if self.recent.len() == RECENT {
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

    /// The species with the most birds, each with its number of birds: at most `count` species, the most frequent one
    /// first. Species with the same number of birds are in alphabetical order.
    pub fn top(&self, count: usize) -> Vec<(&str, usize)> {
        let counts = self.rings.iter();
        let mut counts: Vec<(&str, usize)> = counts
            .map(|(species, rings)| (species.as_str(), rings.len()))
            .collect();
        counts.sort_by_key(|&(species, birds)| (Reverse(birds), species));
        counts.truncate(count);
        counts
    }

    /// The last three sightings, or all of them if there are fewer. The newest one comes last.
    pub fn recent(&self) -> impl Iterator<Item = &Sighting> {
        self.recent.iter()
    }
}
