//! A car ferry sells its deck twice: by length, and by weight. One of the functions mixes the two up, and nobody was
//! warned, because a type alias is only a second name for `u32`.
//!
//! Make `Metres` and `Kilograms` two types of their own: tuple structs with one public field, so that the tests can
//! write `Metres(80)`. Then let the compiler lead you; it finds the mistake for you.

#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Amount(pub u32);

pub use Amount as Metres;

pub use Amount as Kilograms;

pub struct Vehicle {
    pub length: Metres,
    pub weight: Kilograms,
}

/// What is still free on the deck.
pub struct Deck {
    length: Metres,
    weight: Kilograms,
}

impl Deck {
    pub fn with(length: Metres, weight: Kilograms) -> Deck {
        Deck { length, weight }
    }

    /// Takes room on the deck; false, and no change, if there is not enough of it.
    pub fn load(&mut self, length: Metres, weight: Kilograms) -> bool {
        if length > self.length || weight > self.weight {
            return false;
        }
        self.length.0 -= length.0;
        self.weight.0 -= weight.0;
        true
    }

    /// A car and its trailer go together, or not at all.
    pub fn load_with_trailer(&mut self, car: &Vehicle, trailer: &Vehicle) -> bool {
        self.load(
            Metres(car.length.0 + trailer.length.0),
            Kilograms(car.weight.0 + trailer.weight.0),
        )
    }

    pub fn free_length(&self) -> Metres {
        self.length
    }

    pub fn free_weight(&self) -> Kilograms {
        self.weight
    }
}
