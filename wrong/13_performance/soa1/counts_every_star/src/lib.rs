//! Keeps whole stars, and checks them with an index.

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

    pub fn star(&self, index: usize) -> Option<Star> {
        self.stars.get(index).cloned()
    }

    pub fn brighter_than(&self, limit: f32) -> usize {
        let mut count = 0;
        for index in 0..self.stars.len() {
            count += usize::from(self.stars[index].brightness > limit);
        }
        count
    }
}
