//! The tiles of a landscape. This file counts how often tiles are copied and dropped.

use std::cell::Cell;

thread_local! {
    static COPIES: Cell<usize> = const { Cell::new(0) };
    static DROPS: Cell<usize> = const { Cell::new(0) };
}

pub struct Tiles {
    pub row: Vec<char>,
}

impl Clone for Tiles {
    fn clone(&self) -> Tiles {
        COPIES.set(COPIES.get() + 1);
        let row = self.row.clone();
        Tiles { row }
    }
}

impl Tiles {
    /// How often tiles were dropped in this thread.
    pub fn drops() -> usize {
        DROPS.get()
    }
}

impl Drop for Tiles {
    fn drop(&mut self) {
        DROPS.set(DROPS.get() + 1);
    }
}

/// How often tiles were copied in this thread.
pub fn copies_made() -> usize {
    COPIES.get()
}
