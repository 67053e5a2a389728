//! A game saves its state as JSON. The tests show what the files look like. `derive` already does most of
//! the work; what's missing are attributes on the struct and its fields:
//!
//! 1. Names in the file are in camel case: `lastLevel`. But `seed` is called `#` there.
//! 2. Files of older versions have no `hints`, and then there are 3. They have no `friends` either, and
//!    then the list is empty.
//! 3. Without friends, the list isn't written at all. `is_open` belongs to the running program, and is in
//!    no file.
//! 4. A field that the game doesn't know is an error, since it could be a misspelled one.

use serde::{Deserialize, Serialize};

/// What a game saves.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Save {
    pub player: String,
    pub last_level: u32,
    pub seed: u64,
    pub hints: u32,
    pub friends: Vec<String>,
    pub is_open: bool,
}
