//! A pending future must have arranged a call of its waker. This one has nothing to wait for, so it asks
//! at once to be polled again, and gives way to other futures in between.

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
        context.waker().wake_by_ref();
        Poll::Pending
    }
}
