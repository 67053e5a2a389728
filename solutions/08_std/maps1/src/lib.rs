//! The lost-property office of a railway has a shelf for each station, in a `HashMap`, and a second map that counts how
//! often people ask for a station.
//!
//! The compiler refuses `shelf`: while `get_mut` lends a value that may be returned, nothing can be inserted. Do not look
//! twice. `entry` looks up a key once and gives a place, taken or free, to work with. Use it in `shelf` and in
//! `ask`, so that each call computes the hash of its key once. The maps are generic so that the tests can count.

use std::collections::HashMap;
use std::hash::{BuildHasher, Hash};

/// The shelf of a station. A station that has none yet gets an empty one.
pub fn shelf<K, S>(shelves: &mut HashMap<K, Vec<String>, S>, station: K) -> &mut Vec<String>
where
    K: Hash + Eq + Copy,
    S: BuildHasher,
{
    // The entry holds the only loan of the map, and turns into the reference that is returned.
    shelves.entry(station).or_default()
}

/// Puts a thing on the shelf of a station, and returns how many things lie there now.
pub fn bring<K, S>(shelves: &mut HashMap<K, Vec<String>, S>, station: K, thing: &str) -> usize
where
    K: Hash + Eq + Copy,
    S: BuildHasher,
{
    let shelf = shelf(shelves, station);
    shelf.push(String::from(thing));
    shelf.len()
}

/// Notes that somebody asks for a station, and returns the number of this question: 1 for the first one, then 2, and so on.
pub fn ask<K, S>(questions: &mut HashMap<K, u32, S>, station: K) -> u32
where
    K: Hash + Eq + Copy,
    S: BuildHasher,
{
    let count = questions.entry(station).or_insert(0);
    *count += 1;
    *count
}
