//! Review this code. It cuts scenes out of a film, and one of its `unsafe` blocks can read what doesn't
//! belong to the film. End the unsound line with `// unsound`, and write a test in safe code that proves
//! it: valgrind or a sanitizer has to report that line. Change nothing else in this file.

/// The brightness of each frame of a film.
pub struct Film {
    frames: Box<[u8]>,
}

impl Film {
    pub fn new(frames: &[u8]) -> Film {
        Film {
            frames: frames.into(),
        }
    }

    /// The brightness of the last frame.
    pub fn last(&self) -> Option<u8> {
        let index = self.frames.len().checked_sub(1)?;
        // SAFETY: the index is one less than the length.
        Some(unsafe { self.frames.as_ptr().add(index).read() })
    }

    /// The brightest frame of a scene: of the frames from `from` on, up to `to`, which isn't one of them.
    pub fn brightest(&self, from: usize, to: usize) -> Option<u8> {
        if from >= self.frames.len() || to <= from {
            return None;
        }
        let start = self.frames.as_ptr();
        let mut brightest = 0;
        for index in from..to {
            // SAFETY: the scene begins inside the film, and isn't empty.
            let frame = unsafe { start.add(index).read() };
            brightest = brightest.max(frame);
        }
        Some(brightest)
    }

    /// The frame in the middle.
    pub fn middle(&self) -> Option<u8> {
        if self.frames.is_empty() {
            return None;
        }
        let index = self.frames.len() / 2;
        // SAFETY: half of a length that isn't 0 is less than the length.
        Some(unsafe { self.frames.as_ptr().add(index).read() })
    }
}
