//! You review a patch for a library. `PATCH.md` has the issue, the patch and its test, as you might meet them
//! in a large project. This file has the code with the patch applied, and it's right. But the patch changes
//! more than its test looks at.
//!
//! The most welcome review is a test. Read the patch line by line, ask of each changed line which input needs
//! it, and add what is missing to `tests/patch1.rs`. In `mutants/` are five versions in which a part of the
//! patch is missing or wrong.

use std::collections::VecDeque;

/// The latest samples of a microphone. When there is no room, the oldest ones are dropped.
#[derive(Debug, Default)]
pub struct Recorder {
    samples: VecDeque<i16>,
    capacity: usize,
    dropped: usize,
}

impl Recorder {
    pub fn with_capacity(capacity: usize) -> Recorder {
        Recorder {
            samples: VecDeque::with_capacity(capacity),
            capacity,
            dropped: 0,
        }
    }

    pub fn push(&mut self, sample: i16) {
        self.samples.push_back(sample);
        self.shrink();
    }

    /// Changes how many samples there is room for.
    pub fn resize(&mut self, capacity: usize) {
        self.capacity = capacity;
        self.shrink();
    }

    fn shrink(&mut self) {
        let surplus = self.samples.len().saturating_sub(self.capacity);
        self.samples.drain(..surplus);
        self.dropped += surplus;
    }

    /// The samples, from the oldest to the newest.
    pub fn samples(&self) -> impl Iterator<Item = i16> {
        self.samples.iter().copied()
    }

    /// How many samples there was no room for.
    pub fn dropped(&self) -> usize {
        self.dropped
    }
}
