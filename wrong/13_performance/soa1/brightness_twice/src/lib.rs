//! Keeps whole stars, and the brightness a second time.

#[derive(Clone, Debug, PartialEq)]
pub struct Star {
    pub name: [u8; 32],
    pub brightness: f32,
    pub spectrum: [f32; 31],
}

#[derive(Default)]
pub struct Catalog {
    stars: Vec<Star>,
    brightness: Vec<f32>,
}

impl Catalog {
    pub fn add(&mut self, star: Star) {
        self.brightness.push(star.brightness);
        self.stars.push(star);
    }

    /// The star with this index, as it was added.
    pub fn star(&self, index: usize) -> Option<Star> {
        self.stars.get(index).cloned()
    }

    /// How many stars are brighter.
    pub fn brighter_than(&self, limit: f32) -> usize {
        self.brightness
            .iter()
            .filter(|brightness| **brightness > limit)
            .count()
    }
}
