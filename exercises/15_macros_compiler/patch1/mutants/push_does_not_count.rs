//! What `push` drops isn't counted anymore.

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
        if self.samples.len() > self.capacity {
            self.samples.pop_front();
        }
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
