use std::collections::HashSet;
use std::sync::{Condvar, Mutex};
use std::thread;
use std::time::Duration;

use threads1::{Track, measure_all};

fn three_tracks() -> Vec<Track> {
    let samples = [vec![3, -9, 5], vec![], vec![120]];
    samples.map(|samples| Track { samples }).into()
}

/// Arrives at a meeting of three, and returns whether the other two came within five seconds.
fn meets_two_others(_: &Track) -> bool {
    static HERE: Mutex<u32> = Mutex::new(0);
    static CHANGED: Condvar = Condvar::new();
    let mut here = HERE.lock().unwrap();
    *here += 1;
    CHANGED.notify_all();
    let (here, _) = CHANGED
        .wait_timeout_while(here, Duration::from_secs(5), |here| *here < 3)
        .unwrap();
    *here == 3
}

#[test]
fn results_come_in_the_order_of_the_tracks() {
    let lengths = measure_all(three_tracks(), |track| track.samples.len());
    assert_eq!(lengths, [3, 0, 1]);
}

#[test]
fn each_track_has_its_own_thread() {
    let mut threads = HashSet::from([thread::current().id()]);
    threads.extend(measure_all(three_tracks(), |_| thread::current().id()));
    assert_eq!(threads.len(), 4, "three tracks are three new threads");
}

#[test]
fn all_tracks_are_measured_at_the_same_time() {
    let met = measure_all(three_tracks(), meets_two_others);
    assert_eq!(
        met, [true; 3],
        "a thread was waited for before all of them had started"
    );
}
