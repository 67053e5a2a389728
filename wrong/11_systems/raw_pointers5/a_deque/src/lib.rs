//! A collection of the standard library does all the work.

use std::collections::VecDeque;

pub struct Queue<T> {
    players: VecDeque<T>,
}

impl<T> Queue<T> {
    pub const fn new() -> Queue<T> {
        Queue {
            players: VecDeque::new(),
        }
    }

    /// Adds a player at the end.
    pub fn join(&mut self, value: T) {
        self.players.push_back(value);
    }

    /// Takes out the player in front.
    pub fn call(&mut self) -> Option<T> {
        self.players.pop_front()
    }
}

impl<T> Default for Queue<T> {
    fn default() -> Queue<T> {
        Queue::new()
    }
}
