//! The entry is the only borrow of the map, and `or_default` turns it into the reference that's returned. One lookup
//! finds or creates the value.

use std::collections::HashMap;
use std::hash::{BuildHasher, Hash};

/// The shelf of a room. A room that doesn't have a shelf yet gets an empty one.
pub fn shelf<K, S>(shelves: &mut HashMap<K, Vec<String>, S>, room: K) -> &mut Vec<String>
where
    K: Hash + Eq + Copy,
    S: BuildHasher,
{
    shelves.entry(room).or_default()
}

/// Puts a thing on the shelf of a room, and returns how many things are on it now.
pub fn bring<K, S>(shelves: &mut HashMap<K, Vec<String>, S>, room: K, thing: &str) -> usize
where
    K: Hash + Eq + Copy,
    S: BuildHasher,
{
    let shelf = shelf(shelves, room);
    shelf.push(String::from(thing));
    shelf.len()
}

/// Counts a question about a room, and returns its number: 1 for the first question about this room, then 2, and so
/// on.
pub fn ask<K, S>(questions: &mut HashMap<K, u32, S>, room: K) -> u32
where
    K: Hash + Eq + Copy,
    S: BuildHasher,
{
    let count = questions.entry(room).or_insert(0);
    *count += 1;
    *count
}
