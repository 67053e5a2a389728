//! Children collect football stickers, numbered from 1, and swap those that they have more than once.
//!
//! Write the four functions. A child's stickers are a slice with one number per sticker, in any order. Each answer is
//! a `BTreeSet`: every number once, in order. Say what each function looks for in the words of sets: what's in both,
//! in one but not in the other, in either?

use std::collections::BTreeSet;

/// The numbers that appear in the slice more than once.
pub fn doubles(stickers: &[u16]) -> BTreeSet<u16> {
    todo!("find the doubles of {stickers:?}")
}

/// The numbers from 1 to `last` that none of the children has.
pub fn missing(children: &[Vec<u16>], last: u16) -> BTreeSet<u16> {
    todo!("what of 1 to {last} is missing in {children:?}?")
}

/// What each of two children can give to the other: doubles that the other one doesn't have at all. First what `left`
/// gives, then what `right` gives.
pub fn swap(left: &[u16], right: &[u16]) -> (BTreeSet<u16>, BTreeSet<u16>) {
    todo!("compare {left:?} with {right:?}")
}

/// The numbers that exactly one of the two children has.
pub fn only_one_has(left: &[u16], right: &[u16]) -> BTreeSet<u16> {
    todo!("compare {left:?} with {right:?}")
}
