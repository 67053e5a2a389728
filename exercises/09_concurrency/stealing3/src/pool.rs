//! The threads of a pool.

use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::sync::{Arc, mpsc};
use std::thread::{self, JoinHandle};

use crate::bell::Bell;
use crate::queue::{Job, Queue};
use crate::worker::Worker;

/// Threads that do jobs. All jobs are done when the pool is dropped.
pub struct Pool {
    shared: Arc<Shared>,
    threads: Vec<JoinHandle<()>>,
}

/// What all workers use.
pub struct Shared {
    /// One for each worker.
    queues: Vec<Queue>,
    pub bell: Bell,
    /// How often a worker has looked for a job.
    looks: AtomicUsize,
}

impl Shared {
    /// Adds a job to the queue of this worker.
    pub fn push(&self, worker: usize, job: Job) {
        self.queues[worker].push(job);
        self.bell.ring();
    }

    /// Takes the newest job of the worker `me`, or the oldest one of another worker.
    pub fn next_job(&self, me: usize) -> Option<Job> {
        self.looks.fetch_add(1, Relaxed);
        self.queues[me].pop().or_else(|| {
            let (before, after) = self.queues.split_at(me);
            after.iter().chain(before).find_map(Queue::steal)
        })
    }
}

impl Pool {
    pub fn new(workers: usize) -> Pool {
        let shared = Arc::new(Shared {
            queues: (0..workers).map(|_| Queue::default()).collect(),
            bell: Bell::default(),
            looks: AtomicUsize::new(0),
        });
        let start = |me| {
            let worker = Worker::new(me, Arc::clone(&shared));
            thread::spawn(move || work(&worker))
        };
        Pool {
            threads: (0..workers).map(start).collect(),
            shared,
        }
    }

    /// Does a job in the pool and waits for its result. Don't call this inside a job.
    pub fn run<T: Send + 'static>(&self, job: impl FnOnce(&Worker) -> T + Send + 'static) -> T {
        let (done, result) = mpsc::channel();
        let job = move |worker: &Worker| {
            let _ = done.send(job(worker));
        };
        self.shared.push(0, Box::new(job));
        result.recv().expect("the job panicked")
    }

    /// How often a worker has looked for a job so far.
    pub fn looks(&self) -> usize {
        self.shared.looks.load(Relaxed)
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
fn work(worker: &Worker) {
    loop {
        let rings = worker.shared().bell.rings();
        match worker.next_job() {
            Some(job) => job(worker),
            None if rings.is_closing => return,
            None => worker.shared().bell.wait_after(rings),
        }
    }
}
