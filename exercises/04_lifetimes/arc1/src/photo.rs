//! A photo of the sky, large, and never copied. It is a row of strips, each with the brightness of its points.

pub struct Photo {
    strips: Vec<Vec<u8>>,
}

impl Photo {
    pub fn new(strips: Vec<Vec<u8>>) -> Photo {
        Photo { strips }
    }

    pub fn strips(&self) -> usize {
        self.strips.len()
    }

    /// How many points of a strip are as bright as a star.
    pub fn stars_in(&self, strip: usize) -> usize {
        self.strips[strip]
            .iter()
            .filter(|point| **point >= 200)
            .count()
    }
}
