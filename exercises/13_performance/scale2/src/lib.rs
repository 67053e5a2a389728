//! A chain for postcards stores cards with `parity-scale-codec`. The chain was updated, and now it can't read its old
//! cards: a kind was added in front of the others, and SCALE stores only the number of a variant.
//!
//! Give each kind the number that it had: `Landscape` 0, `Animal` 1. `Recipe` is new, and gets 7. Then make
//! `read` refuse bytes that are left over. (And the stamps should be compact: `#[codec(compact)]`.)

use parity_scale_codec::{Decode, Encode};

#[derive(Clone, Debug, Decode, Encode, PartialEq)]
pub enum Kind {
    Recipe { minutes: u16 },
    Landscape,
    Animal(String),
}

#[derive(Clone, Debug, Decode, Encode, PartialEq)]
pub struct Postcard {
    pub kind: Kind,
    pub text: String,
    pub stamps: u64,
}

/// The bytes of a card.
pub fn write(card: &Postcard) -> Vec<u8> {
    card.encode()
}

/// The card that these bytes encode, down to the last one.
pub fn read(bytes: &[u8]) -> Option<Postcard> {
    Postcard::decode(&mut &bytes[..]).ok()
}
