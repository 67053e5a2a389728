//! Counting. A bird is a species and a ring: it counts once, however often it's seen.

use crate::Sighting;

/// The birds in all sightings, and the last three sightings.
#[derive(Default)]
pub struct Tally {
    // Which collections fit the questions below?
}

/// Adds sightings in their order.
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

    /// The species with the most birds, each with its number of birds: at most `count` species, the most frequent one
    /// first. Species with the same number of birds are in alphabetical order.
    pub fn top(&self, count: usize) -> Vec<(&str, usize)> {
        todo!("the first {count}")
    }

    /// The last three sightings, or all of them if there are fewer. The newest one comes last.
    pub fn recent(&self) -> impl Iterator<Item = &Sighting> {
        // An empty iterator, so that this compiles.
        [].into_iter()
    }
}
