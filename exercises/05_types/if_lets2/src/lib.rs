//! A lift answers its calls one after the other. Whoever gets in may call it to another floor, so the list of calls grows
//! while the lift works, and a `for` loop cannot do this.
//!
//! But the lift never comes to rest. `while let` asks its question again before each round; find out why the answer is
//! always the same, and repair the loop.

use std::collections::VecDeque;

pub struct Lift {
    pub floor: usize,
    /// Floors to drive to; the first call is in front.
    pub calls: VecDeque<usize>,
    /// For each floor, where the person who waits there wants to go.
    pub waiting: Vec<Option<usize>>,
}

impl Lift {
    /// A lift in a house with so many floors, at the lowest one, which is floor 0.
    pub fn in_house(floors: usize) -> Self {
        Lift {
            floor: 0,
            calls: VecDeque::new(),
            waiting: vec![None; floors],
        }
    }

    /// Somebody on this floor wants to go to another one.
    pub fn call(&mut self, floor: usize, target: usize) {
        self.calls.push_back(floor);
        self.waiting[floor] = Some(target);
    }

    /// Answers all calls, also those of people who get in on the way; returns how many floors the lift travelled.
    pub fn run(&mut self) -> usize {
        let mut travelled = 0;
        while let Some(&next) = self.calls.front() {
            travelled += self.floor.abs_diff(next);
            self.floor = next;
            if let Some(target) = self.waiting[next].take() {
                self.calls.push_back(target);
            }
        }
        travelled
    }
}
