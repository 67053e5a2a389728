//! Review this code. It keeps the points of at most eight rounds, without a heap. The first `rounds` slots
//! are initialized. One line uses a slot that may not be.
//!
//! End that line with `// unsound`, and write a test in safe code that proves it. Change nothing else in
//! this file.

use std::mem::MaybeUninit;

/// The points of a player, round by round.
pub struct Points {
    slots: Box<[MaybeUninit<u32>]>,
    rounds: usize,
}

impl Points {
    pub fn new() -> Points {
        Points {
            slots: Box::new_uninit_slice(8),
            rounds: 0,
        }
    }

    /// Adds a round, if there is room for it.
    pub fn add(&mut self, points: u32) {
        if let Some(slot) = self.slots.get_mut(self.rounds) {
            slot.write(points);
            self.rounds += 1;
        }
    }

    /// How many rounds had at least this many points.
    pub fn rounds_with(&self, least: u32) -> usize {
        let mut count = 0;
        for slot in &self.slots[..self.rounds] {
            // SAFETY: the slot is one of the first `rounds`.
            if unsafe { slot.assume_init() } >= least {
                count += 1;
            }
        }
        count
    }

    /// Whether a round had more points than the one before it.
    pub fn has_improved(&self, round: usize) -> bool {
        if round == 0 || round >= self.slots.len() {
            return false;
        }
        let [before, now] = [self.slots[round - 1], self.slots[round]];
        // SAFETY: both rounds were compared with the length.
        let gained = unsafe { now.assume_init().checked_sub(before.assume_init()) }; // unsound
        gained.is_some_and(|gained| gained > 0)
    }
}

impl Default for Points {
    fn default() -> Points {
        Points::new()
    }
}
