//! Review this code. It cuts scenes out of a film, and one of its `unsafe` blocks can read what doesn't
//! belong to the film. End the unsound line with `// unsound`, and write a test in safe code that proves
//! it: valgrind or a sanitizer has to report that line. Change nothing else in this file.

/// The brightness of each picture of a film.
pub struct Film {
    pictures: Box<[u8]>,
}

impl Film {
    pub fn new(pictures: &[u8]) -> Film {
        Film {
            pictures: pictures.into(),
        }
    }

    /// The brightness of the last picture.
    pub fn last(&self) -> Option<u8> {
        let index = self.pictures.len().checked_sub(1)?;
        // SAFETY: the index is one less than the length.
        Some(unsafe { self.pictures.as_ptr().add(index).read() })
    }

    /// The brightest picture of a scene, from one picture up to and without another one.
    pub fn brightest(&self, from: usize, to: usize) -> Option<u8> {
        if from >= self.pictures.len() || to <= from {
            return None;
        }
        let start = self.pictures.as_ptr();
        let mut brightest = 0;
        for index in from..to {
            // SAFETY: the scene begins inside the film, and isn't empty.
            let picture = unsafe { start.add(index).read() };
            brightest = brightest.max(picture);
        }
        Some(brightest)
    }

    /// The picture in the middle.
    pub fn middle(&self) -> Option<u8> {
        if self.pictures.is_empty() {
            return None;
        }
        let index = self.pictures.len() / 2;
        // SAFETY: half of a length that isn't 0 is less than the length.
        Some(unsafe { self.pictures.as_ptr().add(index).read() })
    }
}
