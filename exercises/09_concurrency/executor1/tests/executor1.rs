use std::future::{poll_fn, ready};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering::SeqCst};
use std::task::Poll;
use std::thread;
use std::time::Duration;

use executor1::block_on;

/// Far more polls than an executor needs that sleeps.
const MANY: u32 = 10;

/// Waits for another thread, which is slow. Returns how often this future was polled.
fn polls_while_waiting() -> u32 {
    let polls = Arc::new(AtomicU32::new(0));
    let done = Arc::new(AtomicBool::new(false));
    block_on(poll_fn(|context| {
        if done.load(SeqCst) {
            return Poll::Ready(());
        }
        if polls.fetch_add(1, SeqCst) == 0 {
            let (polls, done) = (Arc::clone(&polls), Arc::clone(&done));
            let waker = context.waker().clone();
            thread::spawn(move || {
                for _ in 0..100 {
                    if polls.load(SeqCst) < MANY {
                        thread::sleep(Duration::from_millis(1));
                    }
                }
                done.store(true, SeqCst);
                waker.wake();
            });
        }
        Poll::Pending
    }));
    polls.load(SeqCst)
}

#[test]
fn the_thread_sleeps_while_the_future_is_pending() {
    let polls = polls_while_waiting();
    assert!(polls < MANY, "a pending future was polled again and again");
}

#[test]
fn a_future_that_is_ready_needs_no_sleep() {
    assert_eq!(block_on(ready("done")), "done");
}

#[test]
fn a_wake_up_call_during_the_poll_is_not_lost() {
    // So many that naps between the polls would take too long.
    let mut left = 20_000;
    let countdown = poll_fn(|context| {
        if left == 0 {
            return Poll::Ready("liftoff");
        }
        left -= 1;
        context.waker().wake_by_ref();
        Poll::Pending
    });
    assert_eq!(block_on(countdown), "liftoff");
}

#[test]
fn two_threads_can_block_at_the_same_time() {
    let other = thread::spawn(polls_while_waiting);
    let here = polls_while_waiting();
    let polls = here.max(other.join().unwrap());
    assert!(polls < MANY, "a pending future was polled again and again");
}
