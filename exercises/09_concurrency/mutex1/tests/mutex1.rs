use std::sync::{Condvar, Mutex};
use std::thread;
use std::time::Duration;

use mutex1::Census;

/// Adds one bird, and takes its time. Panics if another revision begins meanwhile.
fn one_more_slowly(count: u32) -> u32 {
    static INSIDE: Mutex<u32> = Mutex::new(0);
    static CHANGED: Condvar = Condvar::new();
    let mut inside = INSIDE.lock().unwrap();
    *inside += 1;
    CHANGED.notify_all();
    let (mut inside, _) = CHANGED
        .wait_timeout_while(inside, Duration::from_millis(200), |inside| *inside < 2)
        .unwrap();
    let overlap = *inside > 1;
    *inside -= 1;
    drop(inside);
    assert!(!overlap, "two watchers revised the same count at once");
    count + 1
}

#[test]
fn watchers_count_together() {
    let census = Census::new();
    thread::scope(|scope| {
        for bird in ["crane", "stork", "crane"] {
            let census = &census;
            scope.spawn(move || census.revise(bird, |seen| seen + 10));
        }
    });
    assert_eq!(census.revise("crane", |seen| seen), 20, "cranes");
    assert_eq!(census.total(), 30, "all birds");
}

#[test]
fn revisions_come_one_after_the_other() {
    let census = Census::new();
    let both_fine = thread::scope(|scope| {
        let other = scope.spawn(|| census.revise("owl", one_more_slowly));
        let here = scope.spawn(|| census.revise("owl", one_more_slowly));
        other.join().is_ok() && here.join().is_ok()
    });
    assert!(both_fine, "two revisions overlapped");
    assert_eq!(census.total(), 2, "one owl was overwritten");
}

#[test]
fn a_count_can_go_down() {
    let census = Census::default();
    census.revise("heron", |seen| seen + 5);
    let left = census.revise("heron", |seen| seen - 2);
    assert_eq!((left, census.total()), (3, 3), "two herons were wrong");
}
