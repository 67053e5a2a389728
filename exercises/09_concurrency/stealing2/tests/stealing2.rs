use std::sync::mpsc::{self, Receiver, Sender};
use std::time::Duration;

use stealing2::Pool;

/// Far longer than a free worker needs for a few jobs.
const LIMIT: Duration = Duration::from_secs(4);

/// A worker waits at its gate until the gate is dropped.
type Gate = Sender<()>;

/// Gives each worker a job that waits. Returns the gates, one for each worker.
fn stop_all(pool: &Pool, workers: usize) -> Vec<Option<Gate>> {
    let (stopped, gates) = mpsc::channel();
    for worker in 0..workers {
        let stopped = stopped.clone();
        pool.spawn_on(worker, move |worker| {
            let (gate, opened) = mpsc::channel();
            stopped.send((worker, gate)).unwrap();
            let _ = opened.recv();
        });
    }
    let mut closed = vec![None; workers];
    for (worker, gate) in gates.iter().take(workers) {
        closed[worker] = Some(gate);
    }
    closed
}

/// Adds jobs with these names to the queue of one worker.
fn add_jobs(pool: &Pool, worker: usize, names: &'static str, done: &Sender<(usize, char)>) {
    for name in names.chars() {
        let done = done.clone();
        pool.spawn_on(worker, move |worker| {
            let _ = done.send((worker, name)); // the test may have failed already
        });
    }
}

/// The names of the next jobs that are done. All of them must be done by this worker.
fn done_by(worker: usize, count: usize, results: &Receiver<(usize, char)>) -> String {
    let mut names = String::new();
    for _ in 0..count {
        let Ok((by, name)) = results.recv_timeout(LIMIT) else {
            panic!("worker {worker} is free, and did only {names:?}");
        };
        assert_eq!(by, worker, "the others are waiting");
        names.push(name);
    }
    names
}

#[test]
fn a_free_worker_does_the_jobs_of_one_that_waits() {
    let pool = Pool::new(2);
    let (done, results) = mpsc::channel();
    let mut gates = stop_all(&pool, 2);
    add_jobs(&pool, 0, "abc", &done);
    gates[1] = None;
    assert_eq!(done_by(1, 3, &results), "abc", "from the oldest on");
}

#[test]
fn a_worker_begins_with_its_newest_job() {
    let pool = Pool::new(2);
    let (done, results) = mpsc::channel();
    let mut gates = stop_all(&pool, 2);
    add_jobs(&pool, 0, "abc", &done);
    gates[0] = None;
    assert_eq!(done_by(0, 3, &results), "cba", "from the newest on");
}

#[test]
fn a_worker_steals_only_if_it_has_no_jobs() {
    let pool = Pool::new(2);
    let (done, results) = mpsc::channel();
    let mut gates = stop_all(&pool, 2);
    add_jobs(&pool, 0, "xy", &done);
    add_jobs(&pool, 1, "ab", &done);
    gates[1] = None;
    assert_eq!(done_by(1, 4, &results), "baxy");
}

#[test]
fn a_thief_looks_at_all_others_in_a_circle() {
    let pool = Pool::new(4);
    let (done, results) = mpsc::channel();
    let mut gates = stop_all(&pool, 4);
    add_jobs(&pool, 0, "ab", &done);
    add_jobs(&pool, 1, "cd", &done);
    add_jobs(&pool, 3, "ef", &done);
    gates[2] = None;
    assert_eq!(done_by(2, 6, &results), "efabcd", "3, then 0, then 1");
}

#[test]
fn all_jobs_are_done_when_the_pool_is_dropped() {
    let (done, results) = mpsc::channel();
    let pool = Pool::new(3);
    for _ in 0..100 {
        add_jobs(&pool, 0, "abc", &done);
    }
    drop((pool, done));
    assert_eq!(results.iter().count(), 300);
}
