//! A worker runs one job in a thread of its own, beside the program. Level 09 explains threads.

use std::cell::Cell;
use std::thread::{self, JoinHandle};

thread_local! {
    static STARTED: Cell<usize> = const { Cell::new(0) };
}

pub struct Worker {
    thread: JoinHandle<usize>,
}

impl Worker {
    /// Starts a job. Nobody knows when it ends, so it may borrow nothing that could end earlier: it is `'static`.
    pub fn start<F>(job: F) -> Worker
    where
        F: FnOnce() -> usize + Send + 'static,
    {
        STARTED.set(STARTED.get() + 1);
        Worker {
            thread: thread::spawn(job),
        }
    }

    /// Waits for the end of the job and returns its result.
    pub fn finish(self) -> usize {
        self.thread.join().expect("the job ended with a panic")
    }
}

/// How many workers were started from this thread.
pub fn workers_started() -> usize {
    STARTED.get()
}
