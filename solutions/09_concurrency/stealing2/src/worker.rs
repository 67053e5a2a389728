//! Both ends of a queue have a purpose: its owner goes on with what is fresh in the cache, and a thief takes
//! what the owner would do last. `or_else` and `find_map` lock one queue after the other.

use crate::queue::{Job, Queue};

/// Takes the next job for the worker with the index `me`, or returns `None` if no queue has any.
pub fn next_job(queues: &[Queue], me: usize) -> Option<Job> {
    queues[me].pop().or_else(|| {
        let (before, after) = queues.split_at(me);
        after.iter().chain(before).find_map(Queue::steal)
    })
}
