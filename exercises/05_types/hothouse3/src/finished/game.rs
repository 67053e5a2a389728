//! The game: a map, and you in it with a bag and a lamp. `turn.rs` is about what you do.

use crate::{Direction, Event, Item, Map, Oil, Position, Tile};

pub struct Game {
    pub(crate) map: Map,
    pub(crate) you: Position,
    pub(crate) bag: Vec<Item>,
    pub(crate) oil: Oil,
}

impl Game {
    pub fn new(map: Map, you: Position, oil: Oil) -> Self {
        let bag = Vec::new();
        Self { map, you, bag, oil }
    }

    pub fn oil(&self) -> Oil {
        self.oil
    }

    pub fn draw(&self) -> String {
        self.map.draw(self.you, self.oil)
    }

    /// Walks on moss, through an open door, or onto the gate, which ends the game. Any other tile stops you. (North
    /// of row 0 and west of column 0, there's glass.)
    pub(crate) fn walk(&mut self, direction: Direction) -> Event {
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

    /// Takes the item that's here. The oil of a can goes into the lamp, anything else goes into the bag.
    pub(crate) fn take(&mut self) -> Event {
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
