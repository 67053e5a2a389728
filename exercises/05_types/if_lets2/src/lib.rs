//! A lift answers its calls one after the other. People who get in ask for another floor, so the list of calls grows
//! while the lift works. A `for` loop can't do this.
//!
//! But this lift never stops. `while let` checks its pattern again before each round: find out why it matches every
//! time, and fix the loop.

use std::collections::VecDeque;

pub struct Lift {
    pub floor: usize,
    /// The floors that the lift has to visit. The next one is at the front.
    pub calls: VecDeque<usize>,
    /// For each floor, where the person waiting there wants to go.
    pub waiting: Vec<Option<usize>>,
}

impl Lift {
    /// A lift in a house with this many floors. It's at the lowest one, floor 0.
    pub fn in_house(floors: usize) -> Self {
        Lift {
            floor: 0,
            calls: VecDeque::new(),
            waiting: vec![None; floors],
        }
    }

    /// A person on this floor wants to go to another one.
    pub fn call(&mut self, floor: usize, target: usize) {
        self.calls.push_back(floor);
        self.waiting[floor] = Some(target);
    }

    /// Answers all calls, and those of people who get in on the way. Returns how many floors the lift moved.
    pub fn run(&mut self) -> usize {
        let mut moved = 0;
        while let Some(&next) = self.calls.front() {
            moved += self.floor.abs_diff(next);
            self.floor = next;
            if let Some(target) = self.waiting[next].take() {
                self.calls.push_back(target);
            }
        }
        moved
    }
}
