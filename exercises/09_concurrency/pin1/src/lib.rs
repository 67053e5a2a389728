//! Two people answer a quiz question at the same time, and the first answer counts. Their answers come
//! from async blocks, which may hold references into themselves while they wait. That's why they can be
//! polled only when they are pinned.
//!
//! `Pin::new` is for types that don't care where they are (`Unpin`). Pin the two futures on the heap.

use std::pin::Pin;
use std::task::{Context, Poll};

/// The answer of the faster of two. On a tie, the left one counts.
pub struct Buzzer<L, R> {
    left: L,
    right: R,
}

impl<L: Future<Output = String>, R: Future<Output = String>> Buzzer<L, R> {
    pub fn new(left: L, right: R) -> Self {
        Buzzer { left, right }
    }
}

impl<L: Future<Output = String>, R: Future<Output = String>> Future for Buzzer<L, R> {
    type Output = String;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<String> {
        let left = Pin::new(&mut self.left);
        if let Poll::Ready(answer) = left.poll(context) {
            return Poll::Ready(answer);
        }
        let right = Pin::new(&mut self.right);
        right.poll(context)
    }
}
