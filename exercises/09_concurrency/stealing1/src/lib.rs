//! Several workers draw a picture in tiles. Each worker has a row of tiles to draw, and takes the newest one
//! first. A worker with an empty row steals the older half of another worker's row.
//!
//! When two workers steal from each other at the same moment, both of them stop forever. Change
//! `steal_from` so that it never holds two locks.

mod sync;

use std::collections::VecDeque;

use sync::Mutex;

/// The tiles that one worker has to draw.
pub struct Row<T> {
    tiles: Mutex<VecDeque<T>>,
}

impl<T> Row<T> {
    /// A row of these tiles, from the oldest to the newest.
    pub fn of(tiles: impl IntoIterator<Item = T>) -> Row<T> {
        Row {
            tiles: Mutex::new(tiles.into_iter().collect()),
        }
    }

    /// Takes the newest tile.
    pub fn pop(&self) -> Option<T> {
        self.tiles.lock().unwrap().pop_back()
    }

    /// Moves the older half of the victim's tiles to the end of this row, in their order, and returns how
    /// many there were. If the number of tiles is odd, the older half is the larger one.
    pub fn steal_from(&self, victim: &Row<T>) -> usize {
        let mut mine = self.tiles.lock().unwrap();
        let mut theirs = victim.tiles.lock().unwrap();
        let half = theirs.len().div_ceil(2);
        mine.extend(theirs.drain(..half));
        half
    }
}
