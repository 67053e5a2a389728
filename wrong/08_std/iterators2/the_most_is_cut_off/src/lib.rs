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

impl<L, R> Iterator for Merged<L, R>
where
    L: Iterator,
    R: Iterator<Item = L::Item>,
    L::Item: Ord,
{
    type Item = L::Item;

    fn next(&mut self) -> Option<L::Item> {
        // `peek` lends the next item and leaves it in its place; only the side that wins is asked for it.
        match (self.left.peek(), self.right.peek()) {
            (Some(left), Some(right)) if right < left => self.right.next(),
            (None, _) => self.right.next(),
            _ => self.left.next(),
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let (left, left_most) = self.left.size_hint();
        let (right, right_most) = self.right.size_hint();
        let most = left_most.and_then(|most| Some(most.saturating_add(right_most?)));
        (left.saturating_add(right), most)
    }
}

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
