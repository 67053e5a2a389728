//! Crawls the whole way at the first poll.

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
        while self.done < self.length {
            self.done += 1;
            context.waker().wake_by_ref();
        }
        if self.done == self.length {
            return Poll::Ready(self.length);
        }
        self.done += 1;
        context.waker().wake_by_ref();
        Poll::Pending
    }
}
