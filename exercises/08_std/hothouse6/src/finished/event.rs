//! What happened in a turn.

use std::fmt;

use crate::{Oil, Tile};

#[derive(Debug, PartialEq)]
pub enum Event {
    Walked,
    /// You can't walk onto this tile.
    Stopped(Tile),
    /// You put an item with this name into your bag.
    Took(String),
    /// You poured a can into the lamp. Now it has this much oil.
    Refilled(Oil),
    Opened,
    /// There's a locked door, and no key in your bag.
    NoKey,
    /// There's nothing that you could take or open.
    Nothing,
    Waited,
    /// You left through the gate, with this many seeds.
    Left {
        seeds: usize,
    },
    /// A creature drank from your lamp.
    Sipped {
        by: &'static str,
        drops: Oil,
    },
    /// A creature ate a seed.
    Eaten {
        by: &'static str,
    },
    /// The lamp is empty, and you can't see your hands.
    Dark,
}

impl fmt::Display for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Walked => write!(f, "Your shoes are wet."),
            Self::Stopped(Tile::Pond) => {
                write!(f, "The pond is deep, and something in it is awake.")
            }
            Self::Stopped(Tile::Door { .. }) => {
                write!(f, "The door is locked. `open` needs a key.")
            }
            Self::Stopped(_) => write!(f, "You bump into the glass. It rings."),
            Self::Took(name) => write!(f, "You put a {name} into your bag."),
            Self::Refilled(oil) => write!(f, "The lamp is brighter now: {} drops.", oil.0),
            Self::Opened => write!(f, "The door opens. Your key stays in it."),
            Self::NoKey => write!(f, "You have no key for this door."),
            Self::Nothing => write!(f, "Your hand finds nothing but leaves."),
            Self::Waited => write!(f, "You listen. Something grows."),
            Self::Left { seeds: 0 } => write!(f, "You climb out. At least you had a walk."),
            Self::Left { seeds: 1 } => write!(f, "You climb out, and save a seed."),
            Self::Left { seeds } => write!(f, "You climb out, and save {seeds} seeds."),
            Self::Sipped { by, drops } => write!(f, "A {by} drinks {} drops of your oil.", drops.0),
            Self::Eaten { by } => write!(f, "Somewhere, a {by} eats a seed."),
            Self::Dark => write!(
                f,
                "The lamp is out. You sit down and wait for the morning, with a snail on your shoe."
            ),
        }
    }
}
