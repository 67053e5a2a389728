use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering::Relaxed};
use std::task::{Context, Poll, Wake, Waker};

use future1::Crawl;
use futures::executor::block_on;
use futures::join;

/// Counts how often it was asked to poll again.
struct Calls(AtomicU32);

impl Wake for Calls {
    fn wake(self: Arc<Self>) {
        self.0.fetch_add(1, Relaxed);
    }
}

/// Polls once. Returns the outcome, and how often the waker was called.
fn poll(snail: &mut Crawl) -> (Poll<u32>, u32) {
    let calls = Arc::new(Calls(AtomicU32::new(0)));
    let waker = Waker::from(Arc::clone(&calls));
    let outcome = Pin::new(snail).poll(&mut Context::from_waker(&waker));
    (outcome, calls.0.load(Relaxed))
}

#[test]
fn each_poll_is_one_centimeter() {
    let mut snail = Crawl::along(2);
    assert_eq!(poll(&mut snail).0, Poll::Pending, "1 cm of 2 at most");
    assert_eq!(poll(&mut snail).0, Poll::Pending, "now it gets to the end");
    assert_eq!(poll(&mut snail).0, Poll::Ready(2));
}

#[test]
fn a_pending_snail_asks_for_another_poll() {
    let (_, calls) = poll(&mut Crawl::along(7));
    assert_eq!(calls, 1, "nothing would ever poll this snail again");
}

#[test]
fn at_the_end_no_poll_is_needed() {
    assert_eq!(poll(&mut Crawl::along(0)), (Poll::Ready(0), 0));
}

#[test]
fn two_snails_reach_the_end() {
    let race = async { join!(Crawl::along(30), Crawl::along(12)) };
    assert_eq!(block_on(race), (30, 12));
}
