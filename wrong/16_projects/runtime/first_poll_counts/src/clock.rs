//! Remembers only the waker of the first poll.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::pin::Pin;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use crate::runtime::Runtime;

/// When a sleep ends, and its number: two sleeps may end at the same time.
type Key = (Duration, u64);

#[derive(Default)]
pub(crate) struct Clock {
    now: Cell<Duration>,
    next_number: Cell<u64>,
    /// The wakers of those that wait, in order of time.
    timers: RefCell<BTreeMap<Key, Waker>>,
}

impl Clock {
    /// Moves on to the next end of a sleep. Returns `false` if there is none.
    pub(crate) fn advance(&self) -> bool {
        let next = self.timers.borrow_mut().pop_first();
        let Some(((deadline, _), waker)) = next else {
            return false;
        };
        self.now.set(deadline);
        waker.wake();
        true
    }
}

/// A future that is ready at a certain time.
pub struct Sleep {
    runtime: Runtime,
    key: Key,
}

impl Runtime {
    /// How much time has passed since the runtime was created.
    pub fn now(&self) -> Duration {
        self.shared().clock.now.get()
    }

    pub fn sleep(&self, duration: Duration) -> Sleep {
        let number = &self.shared().clock.next_number;
        number.set(number.get() + 1);
        Sleep {
            runtime: self.clone(),
            key: (self.now().saturating_add(duration), number.get()),
        }
    }
}

impl Future for Sleep {
    type Output = ();

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        if self.runtime.now() >= self.key.0 {
            return Poll::Ready(());
        }
        let mut timers = self.runtime.shared().clock.timers.borrow_mut();
        timers
            .entry(self.key)
            .or_insert_with(|| context.waker().clone());
        Poll::Pending
    }
}

impl Drop for Sleep {
    fn drop(&mut self) {
        let mut timers = self.runtime.shared().clock.timers.borrow_mut();
        timers.remove(&self.key);
    }
}
