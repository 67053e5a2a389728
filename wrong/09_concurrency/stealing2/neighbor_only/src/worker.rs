//! Looks at one other worker only.

use crate::queue::{Job, Queue};

/// Takes the next job for the worker with the index `me`, or returns `None` if no queue has any.
pub fn next_job(queues: &[Queue], me: usize) -> Option<Job> {
    queues[me]
        .pop()
        .or_else(|| queues[(me + 1) % queues.len()].steal())
}
