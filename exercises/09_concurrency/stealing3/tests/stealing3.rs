use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Barrier};
use std::thread;
use std::time::Duration;

use stealing3::{Pool, Worker};

/// Adds the brightness of these pixels: a picture is cut in halves until a part is small.
fn brightness(worker: &Worker, pixels: std::ops::Range<u64>) -> u64 {
    let count = pixels.end - pixels.start;
    if count <= 10 {
        return pixels.sum();
    }
    let middle = pixels.start + count / 2;
    let (left, right) = worker.join(
        move |worker| brightness(worker, pixels.start..middle),
        move |worker| brightness(worker, middle..pixels.end),
    );
    left + right
}

/// Waits until the other part does something.
fn wait(signal: &Receiver<()>) {
    signal.recv().expect("the other part ended");
}

/// Tells the other part. It may have stopped listening.
fn tell(signal: &Sender<()>) {
    let _ = signal.send(());
}

/// Time for another worker to fall asleep. The right result doesn't depend on it.
fn a_moment() {
    thread::sleep(Duration::from_millis(50));
}

#[test]
fn one_worker_is_enough() {
    let sum = Pool::new(1).run(|worker| brightness(worker, 0..1000));
    assert_eq!(sum, 499_500);
}

#[test]
fn many_workers_come_to_the_same_sum() {
    let pool = Pool::new(4);
    for _ in 0..20 {
        assert_eq!(pool.run(|worker| brightness(worker, 0..1000)), 499_500);
    }
}

#[test]
fn both_parts_can_run_at_the_same_time() {
    let meeting = Arc::new(Barrier::new(2));
    let other = Arc::clone(&meeting);
    let results = Pool::new(2).run(|worker| {
        worker.join(
            move |_| meeting.wait().is_leader(),
            move |_| other.wait().is_leader(),
        )
    });
    assert_ne!(results.0, results.1, "one of the two comes last");
}

#[test]
fn a_worker_that_waits_does_its_other_jobs() {
    let (started, start) = mpsc::channel();
    let (finished, finish) = mpsc::channel();
    let here = move |worker: &Worker| {
        wait(&start); // `there` was stolen
        worker.spawn(move |_| tell(&finished));
    };
    let there = move |_: &Worker| {
        tell(&started);
        wait(&finish);
        7
    };
    let (_, seven) = Pool::new(2).run(|worker| worker.join(here, there));
    assert_eq!(seven, 7);
}

#[test]
fn a_worker_that_waits_steals_even_what_comes_later() {
    let (started, start) = mpsc::channel();
    let (finished, finish) = mpsc::channel();
    let here = move |_: &Worker| wait(&start);
    let there = move |worker: &Worker| {
        tell(&started);
        a_moment();
        worker.spawn(move |_| tell(&finished));
        wait(&finish);
        8
    };
    let (_, eight) = Pool::new(2).run(|worker| worker.join(here, there));
    assert_eq!(eight, 8);
}

#[test]
fn a_worker_without_jobs_sleeps_until_the_result_is_there() {
    let pool = Arc::new(Pool::new(2));
    let (started, start) = mpsc::channel();
    let here = move |_: &Worker| wait(&start);
    let there = {
        let pool = Arc::clone(&pool);
        move |_: &Worker| {
            tell(&started);
            let before = pool.looks();
            a_moment();
            let looks = pool.looks() - before;
            drop(pool);
            looks
        }
    };
    let (_, looks) = pool.run(|worker| worker.join(here, there));
    assert!(looks < 10, "a worker looked for a job again and again");
}
