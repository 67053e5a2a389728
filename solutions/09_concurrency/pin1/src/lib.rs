//! `Box::pin` puts a future where it stays for the rest of its life. The box itself may move, so `Buzzer`
//! is `Unpin`, and its fields can be used through `Pin<&mut Self>`.

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
        if let Poll::Ready(answer) = self.left.as_mut().poll(context) {
            return Poll::Ready(answer);
        }
        self.right.as_mut().poll(context)
    }
}
