//! In a doctor's waiting room, each patient gets a number: one more than the number of all patients so far.
//!
//! `waiting` is a mutable borrow that starts too early: while it lasts, `next_number` can't read `self`. In the form
//! `owner.method(argument)`, the argument is still allowed to read the owner. Use that form; you don't need a new
//! variable.

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
        let waiting = &mut self.waiting;
        waiting.push(self.next_number());
    }

    /// A patient in great pain comes in, and is first in the queue.
    pub fn emergency(&mut self) {
        Vec::insert(&mut self.waiting, 0, self.next_number());
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
