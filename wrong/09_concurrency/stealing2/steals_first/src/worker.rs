//! Prefers the jobs of others.

use crate::queue::{Job, Queue};

/// Takes the next job for the worker with the index `me`, or returns `None` if no queue has any.
pub fn next_job(queues: &[Queue], me: usize) -> Option<Job> {
    let (before, after) = queues.split_at(me);
    let others = after[1..].iter().chain(before);
    others
        .map(Queue::steal)
        .find(Option::is_some)
        .flatten()
        .or_else(|| queues[me].pop())
}
