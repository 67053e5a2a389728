//! A jug of a fixed size. Only pouring moves water.

use std::cell::Cell;

thread_local! {
    static MADE: Cell<usize> = const { Cell::new(0) };
}

pub struct Jug {
    size: u32,
    water: u32,
}

impl Jug {
    pub fn new(size: u32, water: u32) -> Jug {
        assert!(water <= size, "that much water doesn't fit into the jug");
        MADE.set(MADE.get() + 1);
        Jug { size, water }
    }

    pub fn water(&self) -> u32 {
        self.water
    }

    /// Pours until this jug is empty or the other one is full.
    pub fn pour_into(&mut self, other: &mut Jug) {
        let amount = self.water.min(other.size - other.water);
        self.water -= amount;
        other.water += amount;
    }
}

/// How many jugs this thread has made so far.
pub fn jugs_made() -> usize {
    MADE.get()
}
