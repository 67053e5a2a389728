//! `peek` borrows the next item and leaves it in the iterator, so only the side that wins is advanced.
//! `saturating_add` and `checked_add` keep the hint correct up to the greatest number.

use std::iter::Peekable;

/// The items of two sorted iterators in one order. Of two equal items, the left one comes first.
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
