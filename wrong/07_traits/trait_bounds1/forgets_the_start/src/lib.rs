//! A garden club compares harvests: pumpkins by weight, sunflowers by height, tomatoes by number.
//!
//! These functions know nothing about `T`, so they may do nothing with it. Give each function the bounds that its body
//! needs, and no others: not all that can be compared can be shown, and an `f64` has an order, but no `Ord`. The
//! bodies stay as they are. Write the bounds of `total` in a `where` clause.

use std::fmt::Display;
use std::ops::Add;

/// The greatest of a harvest, and of equal ones the first.
pub fn best<T: PartialOrd>(harvest: &[T]) -> Option<&T> {
    let mut best = harvest.first()?;
    for candidate in harvest {
        if candidate > best {
            best = candidate;
        }
    }
    Some(best)
}

/// A line for the diary, such as "3. tomato".
pub fn line<T: Display>(number: usize, entry: T) -> String {
    format!("{number}. {entry}")
}

/// The text for the newspaper: the best of a harvest, or that there was none.
// A caller must promise what the functions that it calls demand: `PartialOrd` is for `best`.
pub fn headline<T: PartialOrd + Display>(harvest: &[T]) -> String {
    match best(harvest) {
        Some(best) => format!("The winner: {best}!"),
        None => String::from("No harvest this year"),
    }
}

/// The sum of a harvest, counted on from `start`.
pub fn total<T>(start: T, harvest: &[T]) -> T
where
    T: Add<Output = T> + Copy,
{
    harvest
        .iter()
        .copied()
        .reduce(|sum, piece| sum + piece)
        .unwrap_or(start)
}
