//! Six mornings in a bakery. Every step is noted: `b2` means that loaf 2 is baked, `c2` that it is checked, `s2` that it is
//! sold, and `open` that the shop opens.
//!
//! Read `src/bakery.rs` (you cannot change it) and write down the notes of each morning, with a blank between two of
//! them. An iterator does nothing until somebody asks for the next item: who asks, when, and how often?

/// Makes `src/bakery.rs` part of the crate.
pub mod bakery;

/// The notes that `bakery::mornings` returns, such as "open b1 s1".
pub const NOTES: [&str; 6] = ["", "", "", "", "", ""];
