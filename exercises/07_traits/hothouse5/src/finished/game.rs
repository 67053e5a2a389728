//! The game: a map, and you in it with a bag and a lamp.

use crate::{Command, Creature, Direction, Event, Item, Map, Oil, Position, Tile, Wing};

pub struct Game {
    map: Map,
    you: Position,
    bag: Vec<Item>,
    oil: Oil,
    creatures: Vec<Box<dyn Creature>>,
}

impl Game {
    pub fn enter(wing: Wing) -> Self {
        Self {
            map: wing.map,
            you: wing.you,
            bag: Vec::new(),
            oil: wing.oil,
            creatures: wing.creatures,
        }
    }

    /// Adds a creature to the game.
    pub fn release(&mut self, creature: Box<dyn Creature>) {
        self.creatures.push(creature);
    }

    pub fn oil(&self) -> Oil {
        self.oil
    }

    pub fn you(&self) -> Position {
        self.you
    }

    pub fn map(&self) -> &Map {
        &self.map
    }

    /// What you would see at this position if there was light.
    pub fn symbol(&self, position: Position) -> char {
        if position == self.you {
            return '@';
        }
        let mut creatures = self.creatures.iter();
        let creature = creatures.find(|creature| creature.position() == position);
        match (creature, self.map.item(position)) {
            (Some(creature), _) => creature.symbol(),
            (None, Some(item)) => item.symbol(),
            (None, None) => self.map.tile(position).symbol(),
        }
    }

    /// Makes a turn: first yours, then that of each creature. Returns what happened, beginning with you.
    pub fn turn(&mut self, command: Command) -> Vec<Event> {
        let Some(oil) = self.oil.burn() else {
            return vec![Event::Dark];
        };
        self.oil = oil;
        let event = match command {
            Command::Walk(direction) => self.walk(direction),
            Command::Open(direction) => self.open(direction),
            Command::Take => self.take(),
            Command::Wait => Event::Waited,
        };
        let is_over = matches!(event, Event::Left { .. });
        let mut events = vec![event];
        if !is_over {
            self.creatures_act(&mut events);
        }
        events
    }

    fn creatures_act(&mut self, events: &mut Vec<Event>) {
        for creature in &mut self.creatures {
            creature.act(&self.map, self.you);
            let by = creature.name();
            if creature.eats_seeds() && self.map.eat_seed(creature.position()) {
                events.push(Event::Eaten { by });
            }
            let drops = creature.thirst();
            if creature.position() == self.you && drops != Oil(0) {
                self.oil = self.oil.minus(drops);
                events.push(Event::Sipped { by, drops });
            }
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
