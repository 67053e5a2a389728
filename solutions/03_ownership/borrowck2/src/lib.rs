//! A two-phase borrow: `push` reserves `waiting`, the argument reads `self`, and only then the writing starts.

pub struct WaitingRoom {
    waiting: Vec<usize>,
    seen: Vec<usize>,
}

impl WaitingRoom {
    pub fn open() -> WaitingRoom {
        WaitingRoom {
            waiting: Vec::new(),
            seen: Vec::new(),
        }
    }

    fn next_number(&self) -> usize {
        self.waiting.len() + self.seen.len() + 1
    }

    /// A patient comes in and waits.
    pub fn come_in(&mut self) {
        self.waiting.push(self.next_number());
    }

    /// A patient in great pain comes in, and is first in the queue.
    pub fn emergency(&mut self) {
        self.waiting.insert(0, self.next_number());
    }

    /// The doctor sees the first patient, if there is one.
    pub fn call_next(&mut self) {
        if !self.waiting.is_empty() {
            self.seen.push(self.waiting.remove(0));
        }
    }

    pub fn waiting(&self) -> &[usize] {
        &self.waiting
    }

    pub fn seen(&self) -> &[usize] {
        &self.seen
    }
}
