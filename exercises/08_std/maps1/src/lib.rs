//! The lost-property office of a museum has a shelf for each room in a `HashMap`. A second map counts how often
//! people ask about a room.
//!
//! The compiler rejects `shelf`: the reference from `get_mut` may be returned, so the map is still borrowed when
//! `insert` wants to change it. Don't look twice. `entry` looks a key up once and gives you its slot in the map,
//! occupied or vacant. Use it in `shelf` and in `ask`, so that each call computes the hash of its key only once. (The
//! maps are generic so that the tests can count the hashes.)

use std::collections::HashMap;
use std::hash::{BuildHasher, Hash};

/// The shelf of a room. A room that doesn't have a shelf yet gets an empty one.
pub fn shelf<K, S>(shelves: &mut HashMap<K, Vec<String>, S>, room: K) -> &mut Vec<String>
where
    K: Hash + Eq + Copy,
    S: BuildHasher,
{
    match shelves.get_mut(&room) {
        Some(shelf) => shelf,
        None => {
            shelves.insert(room, Vec::new());
            shelves.get_mut(&room).expect("it was inserted above")
        }
    }
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
    if questions.contains_key(&room) {
        questions.insert(room, questions[&room] + 1);
    } else {
        questions.insert(room, 1);
    }
    questions[&room]
}
