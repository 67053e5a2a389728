//! A star catalog has 160 bytes for each star. To count the bright ones, four bytes of each are needed. But the
//! processor loads memory in cache lines of 64 bytes, and nearly all of what it loads isn't used.
//!
//! Keep what is counted in a `Vec` of its own: a *structure of arrays* instead of an array of structures. What
//! the methods promise stays the same. Don't keep anything twice.

#[derive(Clone, Debug, PartialEq)]
pub struct Star {
    pub name: [u8; 32],
    pub brightness: f32,
    pub spectrum: [f32; 31],
}

#[derive(Default)]
pub struct Catalog {
    stars: Vec<Star>,
}

impl Catalog {
    pub fn add(&mut self, star: Star) {
        self.stars.push(star);
    }

    /// The star with this index, as it was added.
    pub fn star(&self, index: usize) -> Option<Star> {
        self.stars.get(index).cloned()
    }

    /// How many stars are brighter.
    pub fn brighter_than(&self, limit: f32) -> usize {
        self.stars
            .iter()
            .filter(|star| star.brightness > limit)
            .count()
    }
}
