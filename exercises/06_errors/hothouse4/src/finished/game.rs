//! The game: a map, and you in it with a bag and a lamp.

use crate::{Command, Direction, Event, Item, Map, Oil, Position, Tile, Wing};

pub struct Game {
    map: Map,
    you: Position,
    bag: Vec<Item>,
    oil: Oil,
}

impl Game {
    pub fn enter(wing: Wing) -> Self {
        let Wing { map, you, oil } = wing;
        let bag = Vec::new();
        Self { map, you, bag, oil }
    }

    pub fn oil(&self) -> Oil {
        self.oil
    }

    pub fn draw(&self) -> String {
        self.map.draw(self.you, self.oil)
    }

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

    /// Walks on moss, through an open door, or onto the gate, which ends the game. Any other tile stops you. (North
    /// of row 0 and west of column 0, there's glass.)
    fn walk(&mut self, direction: Direction) -> Event {
        let Some(ahead) = self.you.toward(direction) else {
            return Event::Stopped(Tile::Glass);
        };
        match self.map.tile(ahead) {
            Tile::Moss | Tile::Door { is_open: true } => {
                self.you = ahead;
                Event::Walked
            }
            Tile::Gate => {
                self.you = ahead;
                let seeds = self.bag.iter().filter(|item| matches!(item, Item::Seed(_)));
                Event::Left {
                    seeds: seeds.count(),
                }
            }
            tile @ (Tile::Glass | Tile::Pond | Tile::Door { is_open: false }) => {
                Event::Stopped(tile)
            }
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

    /// Takes the item that's here. The oil of a can goes into the lamp, anything else goes into the bag.
    fn take(&mut self) -> Event {
        match self.map.take_item(self.you) {
            None => Event::Nothing,
            Some(Item::Can(oil)) => {
                self.oil = self.oil.plus(oil);
                Event::Refilled(self.oil)
            }
            Some(item @ (Item::Seed(_) | Item::Key)) => {
                let name = item.name();
                self.bag.push(item);
                Event::Took(name)
            }
        }
    }
}
