//! A path is more than its text. `src/questions.rs` asks the standard library twelve things about paths.
//!
//! Read it (you cannot change it) and write down each answer, as `shown` would print it: the text of a path or of a
//! name, a number, `yes` or `no`, or `nothing` for `None`. Think first: where does the last component begin, and what
//! is only a way of writing?

/// Makes `src/questions.rs` part of the crate.
pub mod questions;

/// The answers that `questions::answers` gives, in order.
pub const ANSWERS: [&str; 12] = [
    "live",
    "nothing",
    "gz",
    "nothing",
    "live.tar",
    "live.tar.zip",
    "/cover.png",
    "songs/cover.png",
    "yes",
    "no",
    "yes",
    "3",
];
