//! Polls the right one only when the left one is ready.

use std::pin::Pin;
use std::task::{Context, Poll};

/// The answer of the faster of two. On a tie, the left one counts.
pub struct Buzzer<L, R> {
    left: Pin<Box<L>>,
    right: Pin<Box<R>>,
}

impl<L: Future<Output = String>, R: Future<Output = String>> Buzzer<L, R> {
    pub fn new(left: L, right: R) -> Self {
        Buzzer {
            left: Box::pin(left),
            right: Box::pin(right),
        }
    }
}

impl<L: Future<Output = String>, R: Future<Output = String>> Future for Buzzer<L, R> {
    type Output = String;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<String> {
        match self.left.as_mut().poll(context) {
            Poll::Ready(answer) => Poll::Ready(answer),
            Poll::Pending => Poll::Pending,
        }
    }
}
