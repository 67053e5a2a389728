//! In a doctor's waiting room each patient gets a number: one more than the count of all who came before.
//!
//! `waiting` is a mutable loan that begins too early: while it lasts, `next_number` may not read `self`. In the form
//! `owner.method(argument)`, the argument is still allowed to read the owner. Use that form; no new variable is needed.

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
        // A two-phase borrow: `push` reserves `waiting`, the argument reads `self`, then the writing begins.
        self.waiting.push(self.next_number());
    }

    /// A patient in great pain comes in and waits in front of all others.
    pub fn emergency(&mut self) {
        self.waiting.insert(0, self.next_number());
    }

    /// The doctor sees the first patient, if anybody waits.
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
