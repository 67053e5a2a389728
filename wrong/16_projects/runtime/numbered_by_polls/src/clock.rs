//! Numbers a sleep when it's polled for the first time.

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
    deadline: Duration,
    number: Option<u64>,
}

impl Runtime {
    /// How much time has passed since the runtime was created.
    pub fn now(&self) -> Duration {
        self.shared().clock.now.get()
    }

    pub fn sleep(&self, duration: Duration) -> Sleep {
        Sleep {
            runtime: self.clone(),
            deadline: self.now().saturating_add(duration),
            number: None,
        }
    }
}

impl Future for Sleep {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        if self.runtime.now() >= self.deadline {
            return Poll::Ready(());
        }
        let runtime = self.runtime.clone();
        let clock = &runtime.shared().clock;
        let number = *self.number.get_or_insert_with(|| {
            clock.next_number.set(clock.next_number.get() + 1);
            clock.next_number.get()
        });
        let mut timers = clock.timers.borrow_mut();
        timers.insert((self.deadline, number), context.waker().clone());
        Poll::Pending
    }
}

impl Drop for Sleep {
    fn drop(&mut self) {
        let mut timers = self.runtime.shared().clock.timers.borrow_mut();
        if let Some(number) = self.number {
            timers.remove(&(self.deadline, number));
        }
    }
}
