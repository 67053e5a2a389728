//! Two stages of a festival share one screen. It shows the starts of all concerts in the order of time.
//!
//! `left.merged_with(right)` turns two iterators, each of them in order, into one. The method is there, but `Merged`
//! isn't an iterator yet. Implement `Iterator` for it: `next`, and a `size_hint` that adds up both sides. `Merged`
//! looks at one item ahead on each side and stores no more, so both sides may be endless.

use std::iter::Peekable;

/// The items of two sorted iterators in one order. Of two equal items, the left one comes first.
pub struct Merged<L: Iterator, R: Iterator> {
    left: Peekable<L>,
    right: Peekable<R>,
}

/// Gives every iterator the method `merged_with`.
pub trait MergedWith: Iterator + Sized {
    fn merged_with<R: Iterator<Item = Self::Item>>(self, right: R) -> Merged<Self, R>;
}

impl<L: Iterator> MergedWith for L {
    fn merged_with<R: Iterator<Item = L::Item>>(self, right: R) -> Merged<L, R> {
        Merged {
            left: self.peekable(),
            right: right.peekable(),
        }
    }
}

/// The times of the next concerts on both stages, for example "18:00 18:05 18:10". Times are minutes after midnight.
pub fn screen(
    left: impl Iterator<Item = u32>,
    right: impl Iterator<Item = u32>,
    count: usize,
) -> String {
    let times = left.merged_with(right).take(count);
    let texts = times.map(|time| format!("{}:{:02}", time / 60, time % 60));
    texts.collect::<Vec<String>>().join(" ")
}
