//! Is pending without a call of the waker.

use std::pin::Pin;
use std::task::{Context, Poll};

/// A snail on its way along a leaf, in centimeters.
pub struct Crawl {
    length: u32,
    done: u32,
}

impl Crawl {
    pub fn along(length: u32) -> Crawl {
        Crawl { length, done: 0 }
    }
}

impl Future for Crawl {
    type Output = u32;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<u32> {
        if self.done == self.length {
            return Poll::Ready(self.length);
        }
        self.done += 1;
        Poll::Pending
    }
}
