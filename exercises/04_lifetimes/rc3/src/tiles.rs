//! The tiles of a landscape. This file counts how often tiles are copied.

use std::cell::Cell;

thread_local! {
    static COPIES: Cell<usize> = const { Cell::new(0) };
}

pub struct Tiles {
    pub row: Vec<char>,
}

impl Clone for Tiles {
    fn clone(&self) -> Tiles {
        COPIES.set(COPIES.get() + 1);
        Tiles {
            row: self.row.clone(),
        }
    }
}

/// How often tiles were copied in this thread.
pub fn copies_made() -> usize {
    COPIES.get()
}
