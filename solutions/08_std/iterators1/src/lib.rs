//! Six mornings in a bakery. Every step is noted: `b2` means that loaf 2 is baked, `c2` that it is checked, `s2` that it is
//! sold, and `open` that the shop opens.
//!
//! Read `src/bakery.rs` (you cannot change it) and write down the notes of each morning, with a blank between two of
//! them. An iterator does nothing until somebody asks for the next item: who asks, when, and how often?

/// Makes `src/bakery.rs` part of the crate.
pub mod bakery;

/// The notes that `bakery::mornings` returns, such as "open b1 s1".
pub const NOTES: [&str; 6] = [
    "open",
    "open b1 c1 b2 c2 s2",
    "b1 b2 open c1 c2 s2",
    "b3 s3 b2 s2",
    // `take_while` has to ask for loaf 2 to see that it must stop, and loaf 2 is gone.
    "b1 s1 b2 open b3 s3",
    "b1 s1 b2 s2 b3",
];
