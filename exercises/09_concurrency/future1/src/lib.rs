//! A snail crawls along a leaf, one centimeter at each poll. Between two polls, the program does other
//! things.
//!
//! Write `poll`: at the end of the leaf it is ready, with the length of the leaf. Before that, it moves
//! on by one centimeter and is pending. How does the executor know that it should poll again?

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
            todo!("the end of the leaf")
        }
        todo!("one centimeter more")
    }
}
