//! With explicit numbers, the order of the variants in the source doesn't matter to what is stored. `decode` reads one value
//! and ignores what follows, so `decode_all` is the one to use for a whole input.

use parity_scale_codec::{Decode, DecodeAll, Encode};

#[derive(Clone, Debug, Decode, Encode, PartialEq)]
pub enum Kind {
    #[codec(index = 7)]
    Recipe { minutes: u16 },
    #[codec(index = 0)]
    Landscape,
    #[codec(index = 1)]
    Animal(String),
}

#[derive(Clone, Debug, Decode, Encode, PartialEq)]
pub struct Postcard {
    pub kind: Kind,
    pub text: String,
    #[codec(compact)]
    pub stamps: u64,
}

/// The bytes of a card.
pub fn write(card: &Postcard) -> Vec<u8> {
    card.encode()
}

/// The card that these bytes encode, down to the last one.
pub fn read(bytes: &[u8]) -> Option<Postcard> {
    Postcard::decode_all(&mut &bytes[..]).ok()
}
