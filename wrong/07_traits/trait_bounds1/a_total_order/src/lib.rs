//! Demands `Ord` where `PartialOrd` is enough.

use std::fmt::Display;
use std::ops::Add;

/// The best of a harvest. If several are equal, it's the first of them.
pub fn best<T: Ord>(harvest: &[T]) -> Option<&T> {
    let mut best = harvest.first()?;
    for candidate in harvest {
        if candidate > best {
            best = candidate;
        }
    }
    Some(best)
}

/// A line for the diary, for example "3. tomato".
pub fn line<T: Display>(number: usize, entry: T) -> String {
    format!("{number}. {entry}")
}

/// The headline in the newspaper. It names the best of a harvest, or says that there was none.
pub fn headline<T: Ord + Display>(harvest: &[T]) -> String {
    match best(harvest) {
        Some(best) => format!("The winner: {best}!"),
        None => String::from("No harvest this year"),
    }
}

/// The sum of a harvest, added to `start`.
pub fn total<T>(start: T, harvest: &[T]) -> T
where
    T: Add<Output = T> + Copy,
{
    let mut sum = start;
    for piece in harvest {
        sum = sum + *piece;
    }
    sum
}
