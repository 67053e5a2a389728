//! This executor works: it polls a future until it is ready. But it polls millions of times, and keeps a
//! processor busy while there is nothing to do.
//!
//! Let the thread sleep with `thread::park` while the future is pending. For that, write a waker that
//! wakes this thread: a type that implements `std::task::Wake`.

use std::pin::pin;
use std::task::{Context, Poll, Waker};

/// Runs a future to its end, in this thread.
pub fn block_on<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    let mut context = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(output) = future.as_mut().poll(&mut context) {
            return output;
        }
    }
}
