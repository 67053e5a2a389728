//! Counting. A bird is a species with a ring: however often it is seen, it is one bird.

use crate::Sighting;

/// The birds of all sightings, and the last three sightings.
#[derive(Default)]
pub struct Tally {
    // Which collections fit the questions below?
}

/// Adds sightings, from the first to the last.
impl Extend<Sighting> for Tally {
    fn extend<I: IntoIterator<Item = Sighting>>(&mut self, sightings: I) {
        todo!("count them")
    }
}

impl Tally {
    /// The number of species.
    pub fn species(&self) -> usize {
        todo!()
    }

    /// The number of birds of all species.
    pub fn birds(&self) -> usize {
        todo!()
    }

    /// The species with the most birds, each with its number of birds: at most `count` species, the most frequent one first.
    /// Of species with equally many birds, the first in the alphabet comes first.
    pub fn top(&self, count: usize) -> Vec<(&str, usize)> {
        todo!("the first {count}")
    }

    /// The last three sightings, or all if there are fewer; the newest one comes last.
    pub fn recent(&self) -> impl Iterator<Item = &Sighting> {
        // An empty iterator, so that this compiles.
        [].into_iter()
    }
}
