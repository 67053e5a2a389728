//! Gives the new kind the next number, which another program may use already.

use parity_scale_codec::{Decode, DecodeAll, Encode};

#[derive(Clone, Debug, Decode, Encode, PartialEq)]
pub enum Kind {
    #[codec(index = 2)]
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

/// The card that these bytes are, all of them.
pub fn read(bytes: &[u8]) -> Option<Postcard> {
    Postcard::decode_all(&mut &bytes[..]).ok()
}
