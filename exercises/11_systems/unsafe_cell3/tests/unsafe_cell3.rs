use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use loom::thread;
use unsafe_cell3::Lock;

/// Compiles only if threads may share this.
fn may_be_shared<T: Sync>(_: &T) {}

#[test]
fn one_thread_can_use_the_value_again_and_again() {
    loom::model(|| {
        let words = Lock::new(vec!["sun"]);
        words.with(|words| words.push("moon"));
        let count = words.with(|words| words.len());
        assert_eq!(count, 2);
    });
}

#[test]
fn two_threads_never_have_the_value_at_once() {
    loom::model(|| {
        let ours = Arc::new(Lock::new(1));
        may_be_shared(&*ours);
        let theirs = Arc::clone(&ours);
        let other = thread::spawn(move || theirs.with(|number| *number *= 10));
        ours.with(|number| *number *= 3);
        other.join().unwrap();
        assert_eq!(ours.with(|number| *number), 30);
    });
}

#[test]
fn a_thread_may_pause_while_it_has_the_value() {
    loom::model(|| {
        let ours = Arc::new(Lock::new(1));
        let theirs = Arc::clone(&ours);
        let other = thread::spawn(move || theirs.with(|number| *number += 1));
        ours.with(|number| {
            let before = *number;
            thread::yield_now();
            assert_eq!(*number, before, "the other thread came in between");
        });
        other.join().unwrap();
        assert_eq!(ours.with(|number| *number), 2);
    });
}

#[test]
fn a_panic_gives_the_lock_back() {
    loom::model(|| {
        let lock = Lock::new(5);
        let clumsy = || lock.with(|_| panic!("dropped it"));
        let dropped: Result<(), _> = catch_unwind(AssertUnwindSafe(clumsy));
        assert!(dropped.is_err());
        assert_eq!(lock.with(|number| *number), 5);
    });
}

#[test]
fn a_value_for_one_thread_at_a_time_can_be_shared() {
    loom::model(|| {
        let ours = Arc::new(Lock::new(Cell::new(1)));
        may_be_shared(&*ours);
        let theirs = Arc::clone(&ours);
        let other = thread::spawn(move || theirs.with(|cell| cell.set(2)));
        other.join().unwrap();
        assert_eq!(ours.with(|cell| cell.get()), 2, "`Cell` is `Send`");
    });
}
