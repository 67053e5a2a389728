//! Locks its own row first, in the same statement.

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

    /// Removes the older half of the tiles.
    fn take_older_half(&self) -> Vec<T> {
        let mut tiles = self.tiles.lock().unwrap();
        let half = tiles.len().div_ceil(2);
        tiles.drain(..half).collect()
    }

    /// Moves the older half of the victim's tiles to the end of this row, in their order, and returns how
    /// many there were. If the number of tiles is odd, the older half is the larger one.
    pub fn steal_from(&self, victim: &Row<T>) -> usize {
        let before = self.tiles.lock().unwrap().len();
        let mut mine = self.tiles.lock().unwrap();
        mine.extend(victim.take_older_half());
        mine.len() - before
    }
}
