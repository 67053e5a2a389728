//! The jobs of one worker.

use std::collections::VecDeque;
use std::sync::Mutex;

/// What a job is: it gets the index of the worker that runs it.
pub type Job = Box<dyn FnOnce(usize) + Send>;

/// Each method locks the queue, and unlocks it before it returns.
#[derive(Default)]
pub struct Queue {
    jobs: Mutex<VecDeque<Job>>,
}

impl Queue {
    pub fn push(&self, job: Job) {
        self.jobs.lock().unwrap().push_back(job);
    }

    /// Takes the newest job.
    pub fn pop(&self) -> Option<Job> {
        self.jobs.lock().unwrap().pop_back()
    }

    /// Takes the oldest job.
    pub fn steal(&self) -> Option<Job> {
        self.jobs.lock().unwrap().pop_front()
    }
}
