//! Two bus lines share a stop. The board shows the departures of both in the order of time.
//!
//! `left.merged_with(right)` shall turn two iterators, each of them in order, into one. Write this adapter:
//! implement `Iterator` for `Merged`, with a `size_hint`, and declare a trait `MergedWith` whose method every
//! iterator has. It looks one item ahead on each side and stores no more, so that both lines may run for ever.

use std::iter::Peekable;

/// The items of two iterators that are in order, in one order. Of two equal items, the left one comes first.
pub struct Merged<L: Iterator, R: Iterator> {
    left: Peekable<L>,
    right: Peekable<R>,
}

/// The times of the next buses of two lines, such as "6:00 6:05 6:10". Times are minutes after midnight.
pub fn board(
    left: impl Iterator<Item = u32>,
    right: impl Iterator<Item = u32>,
    buses: usize,
) -> String {
    let times = left.merged_with(right).take(buses);
    let texts = times.map(|time| format!("{}:{:02}", time / 60, time % 60));
    texts.collect::<Vec<String>>().join(" ")
}
