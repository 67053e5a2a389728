//! Looks and takes under different guards, so two thieves take too much.

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
        let half = victim.tiles.lock().unwrap().len().div_ceil(2);
        let mut count = 0;
        for _ in 0..half {
            let stolen = victim.tiles.lock().unwrap().pop_front();
            let Some(tile) = stolen else { break };
            self.tiles.lock().unwrap().push_back(tile);
            count += 1;
        }
        count
    }
}
