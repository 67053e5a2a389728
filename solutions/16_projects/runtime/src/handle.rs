//! What a task returns, and how it's cancelled.

use std::cell::RefCell;
use std::pin::Pin;
use std::rc::{Rc, Weak};
use std::task::{Context, Poll, Waker};

use crate::runtime::Shared;

/// The task was cancelled before it had a result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cancelled;

/// A future that waits for a task. Dropping it leaves the task alone.
pub struct Handle<T> {
    outcome: Rc<RefCell<Outcome<T>>>,
    runtime: Weak<Shared>,
    id: u64,
}

struct Outcome<T> {
    value: Option<T>,
    is_over: bool,
    waker: Option<Waker>,
}

/// The task's end of an outcome. It's dropped with the task's future, finished or not.
struct Promise<T>(Rc<RefCell<Outcome<T>>>);

impl<T> Drop for Promise<T> {
    fn drop(&mut self) {
        let mut outcome = self.0.borrow_mut();
        outcome.is_over = true;
        let waker = outcome.waker.take();
        drop(outcome);
        if let Some(waker) = waker {
            waker.wake();
        }
    }
}

/// The future as a task without a result, and the handle that gets the result instead.
pub(crate) fn observed<T>(
    future: impl Future<Output = T>,
    runtime: Weak<Shared>,
    id: u64,
) -> (impl Future<Output = ()>, Handle<T>) {
    let outcome = Rc::new(RefCell::new(Outcome {
        value: None,
        is_over: false,
        waker: None,
    }));
    let promise = Promise(Rc::clone(&outcome));
    let task = async move {
        let value = future.await;
        promise.0.borrow_mut().value = Some(value);
    };
    let handle = Handle {
        outcome,
        runtime,
        id,
    };
    (task, handle)
}

impl<T> Handle<T> {
    /// Drops the task's future, unless it's finished.
    pub fn cancel(&self) {
        if let Some(runtime) = self.runtime.upgrade() {
            runtime.cancel(self.id);
        }
    }
}

impl<T> Future for Handle<T> {
    type Output = Result<T, Cancelled>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let mut outcome = self.outcome.borrow_mut();
        if outcome.is_over {
            return Poll::Ready(outcome.value.take().ok_or(Cancelled));
        }
        outcome.waker = Some(context.waker().clone());
        Poll::Pending
    }
}
