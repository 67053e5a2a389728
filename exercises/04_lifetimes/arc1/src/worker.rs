//! A worker runs one job in its own thread. Level 09 explains threads.

use std::cell::Cell;
use std::thread::{self, JoinHandle};

thread_local! {
    static STARTED: Cell<usize> = const { Cell::new(0) };
    static UNFINISHED: Cell<usize> = const { Cell::new(0) };
    static MOST: Cell<usize> = const { Cell::new(0) };
}

pub struct Worker {
    thread: JoinHandle<usize>,
}

impl Worker {
    /// Starts a job. It's not known when it ends, so it can't borrow anything that may be dropped earlier: it's
    /// `'static`.
    pub fn start<F>(job: F) -> Worker
    where
        F: FnOnce() -> usize + Send + 'static,
    {
        STARTED.set(STARTED.get() + 1);
        UNFINISHED.set(UNFINISHED.get() + 1);
        MOST.set(MOST.get().max(UNFINISHED.get()));
        Worker {
            thread: thread::spawn(job),
        }
    }

    /// Waits for the end of the job and returns its result.
    pub fn finish(self) -> usize {
        UNFINISHED.set(UNFINISHED.get() - 1);
        self.thread.join().expect("the job ended with a panic")
    }
}

/// How many workers were started from this thread.
pub fn workers_started() -> usize {
    STARTED.get()
}

/// How many workers of this thread were at work at the same time, at most.
pub fn most_at_once() -> usize {
    MOST.get()
}
