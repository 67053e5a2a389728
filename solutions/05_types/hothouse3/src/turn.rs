//! A turn is a `match`. Each arm names the cases that it handles, so a new tile or command shows where it's missing.

use crate::{Command, Direction, Event, Game, Item, Tile};

impl Game {
    /// Makes a turn. It burns a drop of oil, even if nothing happens. Without oil, it's `Event::Dark`, and nothing else
    /// changes.
    pub fn turn(&mut self, command: Command) -> Event {
        let Some(oil) = self.oil.burn() else {
            return Event::Dark;
        };
        self.oil = oil;
        match command {
            Command::Walk(direction) => self.walk(direction),
            Command::Open(direction) => self.open(direction),
            Command::Take => self.take(),
            Command::Wait => Event::Waited,
        }
    }

    /// Opens a locked door. The key stays in the door, so it's gone from your bag.
    fn open(&mut self, direction: Direction) -> Event {
        let Some(ahead) = self.you.toward(direction) else {
            return Event::Nothing;
        };
        let key = self.bag.iter().position(|item| *item == Item::Key);
        match (self.map.tile(ahead), key) {
            (Tile::Door { is_open: false }, Some(key)) => {
                self.bag.remove(key);
                self.map.set_tile(ahead, Tile::Door { is_open: true });
                Event::Opened
            }
            (Tile::Door { is_open: false }, None) => Event::NoKey,
            (
                Tile::Moss | Tile::Glass | Tile::Pond | Tile::Gate | Tile::Door { is_open: true },
                _,
            ) => Event::Nothing,
        }
    }
}
