//! A turn of the game.

use crate::{Command, Direction, Event, Game, Item, Tile};

impl Game {
    /// Makes a turn. It burns a drop of oil, even if nothing happens. Without oil, it's `Event::Dark`, and nothing else
    /// changes.
    pub fn turn(&mut self, command: Command) -> Event {
        todo!("burn a drop, then match on the command")
    }

    /// Opens a locked door. The key stays in the door, so it's gone from your bag.
    fn open(&mut self, direction: Direction) -> Event {
        todo!("match on two things at once: the tile, and the index of a key in your bag")
    }
}
