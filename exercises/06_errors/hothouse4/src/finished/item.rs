//! What you can find and carry.

use crate::Oil;

#[derive(Debug, PartialEq)]
pub enum Item {
    /// A seed, and the name of its plant.
    Seed(String),
    /// Opens one locked door, and stays in it.
    Key,
    /// A can of oil for the lamp.
    Can(Oil),
}

impl Item {
    /// The item that's drawn like this. `None` if there isn't one.
    pub fn read(symbol: char) -> Option<Self> {
        match symbol {
            '*' => Some(Self::Seed(String::from("moonflower"))),
            '%' => Some(Self::Seed(String::from("glass lily"))),
            'k' => Some(Self::Key),
            'o' => Some(Self::Can(Oil(15))),
            _ => None,
        }
    }

    pub fn name(&self) -> String {
        match self {
            Self::Seed(plant) => format!("{plant} seed"),
            Self::Key => String::from("key"),
            Self::Can(_) => String::from("can of oil"),
        }
    }

    /// How the item is drawn.
    pub fn symbol(&self) -> char {
        match self {
            Self::Seed(plant) if plant == "glass lily" => '%',
            Self::Seed(_) => '*',
            Self::Key => 'k',
            Self::Can(_) => 'o',
        }
    }
}
