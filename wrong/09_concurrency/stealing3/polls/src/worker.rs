//! Looks for jobs every eight milliseconds, instead of a ring for the result.

use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, TryRecvError};
use std::time::Duration;

use crate::pool::Shared;
use crate::queue::Job;

pub struct Worker {
    index: usize,
    shared: Arc<Shared>,
}

impl Worker {
    pub fn new(index: usize, shared: Arc<Shared>) -> Worker {
        Worker { index, shared }
    }

    pub fn shared(&self) -> &Shared {
        &self.shared
    }

    /// The next job for this worker, of its own or stolen.
    pub fn next_job(&self) -> Option<Job> {
        self.shared.next_job(self.index)
    }

    /// Adds a job to this worker's own queue.
    pub fn spawn(&self, job: impl FnOnce(&Worker) + Send + 'static) {
        self.shared.push(self.index, Box::new(job));
    }

    /// Runs `here` on this worker, and `anywhere` on whichever worker takes it first. Returns both results.
    pub fn join<A, B: Send + 'static>(
        &self,
        here: impl FnOnce(&Worker) -> A,
        anywhere: impl FnOnce(&Worker) -> B + Send + 'static,
    ) -> (A, B) {
        let (done, result) = mpsc::channel();
        self.spawn(move |worker| {
            let _ = done.send(anywhere(worker));
        });
        let first = here(self);
        (first, self.wait_for(&result))
    }

    /// Does other jobs until the result is there.
    fn wait_for<B>(&self, result: &Receiver<B>) -> B {
        loop {
            match result.try_recv() {
                Ok(value) => return value,
                Err(TryRecvError::Disconnected) => panic!("the other part panicked"),
                Err(TryRecvError::Empty) => {}
            }
            match self.next_job() {
                Some(job) => job(self),
                None => {
                    if let Ok(value) = result.recv_timeout(Duration::from_millis(8)) {
                        return value;
                    }
                }
            }
        }
    }
}
