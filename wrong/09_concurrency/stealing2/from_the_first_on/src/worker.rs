//! Always begins with the first queue, so that every thief meets every other one there.

use crate::queue::{Job, Queue};

/// Takes the next job for the worker with the index `me`, or returns `None` if no queue has any.
pub fn next_job(queues: &[Queue], me: usize) -> Option<Job> {
    queues[me]
        .pop()
        .or_else(|| queues.iter().find_map(Queue::steal))
}
