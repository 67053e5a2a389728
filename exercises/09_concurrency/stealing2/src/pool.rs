//! The threads of a pool.

use std::sync::Arc;
use std::thread::{self, JoinHandle};

use crate::bell::Bell;
use crate::queue::Queue;
use crate::worker::next_job;

/// Threads that do jobs. All jobs are done when the pool is dropped.
pub struct Pool {
    shared: Arc<Shared>,
    threads: Vec<JoinHandle<()>>,
}

struct Shared {
    /// One for each worker.
    queues: Vec<Queue>,
    bell: Bell,
}

impl Pool {
    pub fn new(workers: usize) -> Pool {
        let shared = Arc::new(Shared {
            queues: (0..workers).map(|_| Queue::default()).collect(),
            bell: Bell::default(),
        });
        let start = |me| {
            let shared = Arc::clone(&shared);
            thread::spawn(move || work(&shared, me))
        };
        Pool {
            threads: (0..workers).map(start).collect(),
            shared,
        }
    }

    /// Adds a job to the queue of this worker.
    pub fn spawn_on(&self, worker: usize, job: impl FnOnce(usize) + Send + 'static) {
        self.shared.queues[worker].push(Box::new(job));
        self.shared.bell.ring();
    }
}

impl Drop for Pool {
    fn drop(&mut self) {
        self.shared.bell.close();
        for thread in self.threads.drain(..) {
            let _ = thread.join();
        }
    }
}

/// What the thread of a worker does.
fn work(shared: &Shared, me: usize) {
    loop {
        let rings = shared.bell.rings();
        match next_job(&shared.queues, me) {
            Some(job) => job(me),
            None if rings.is_closing => return,
            None => shared.bell.wait_after(rings),
        }
    }
}
