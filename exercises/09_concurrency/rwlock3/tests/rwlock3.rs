use std::sync::atomic::{AtomicU32, Ordering::SeqCst};
use std::thread;
use std::time::{Duration, Instant};

use rwlock3::{Hall, Visit};

/// More visitors after the first one, so that the hall is never empty. Returns the one who is inside
/// when no other can enter. Panics after three seconds.
fn visitors_without_a_gap<'a>(hall: &'a Hall, first: Visit<'a>) -> Visit<'a> {
    let closing_time = Instant::now() + Duration::from_secs(3);
    let mut inside = first;
    while let Some(next) = hall.try_visit() {
        inside = next; // the one before leaves
        thread::yield_now();
        assert!(
            Instant::now() < closing_time,
            "visitors came and went all day, and the cleaner never got in"
        );
    }
    inside
}

/// Cleans. The first cleaner then comes back as a visitor, again and again, until the second one has
/// cleaned too. Panics after three seconds.
fn clean_and_come_back(hall: &Hall, cleaned: &AtomicU32) {
    let closing_time = Instant::now() + Duration::from_secs(3);
    drop(hall.clean());
    let mut inside = hall.try_visit();
    let is_second = cleaned.fetch_add(1, SeqCst) == 1;
    while !is_second && cleaned.load(SeqCst) < 2 {
        inside = hall.try_visit(); // the one before leaves
        assert!(
            Instant::now() < closing_time,
            "one cleaner had a turn, and the other one waited all day"
        );
    }
    drop(inside);
}

#[test]
fn a_waiting_cleaner_gets_a_turn() {
    let hall = Hall::default();
    thread::scope(|scope| {
        let first = hall.try_visit().expect("the hall is open");
        let cleaner = scope.spawn(|| drop(hall.clean()));
        let last = visitors_without_a_gap(&hall, first);
        thread::sleep(Duration::from_millis(100));
        assert!(!cleaner.is_finished(), "cleaned while visitors were inside");
        drop(last);
    });
}

#[test]
fn visitors_come_in_again_after_the_cleaning() {
    let hall = Hall::default();
    thread::scope(|scope| {
        let first = hall.try_visit().expect("the hall is open");
        scope.spawn(|| drop(hall.clean()));
        let last = visitors_without_a_gap(&hall, first);
        drop(last);
    });
    assert!(hall.try_visit().is_some(), "the cleaner has left long ago");
}

#[test]
fn two_cleaners_get_a_turn_each() {
    for _ in 0..3 {
        let hall = Hall::default();
        let cleaned = AtomicU32::new(0);
        thread::scope(|scope| {
            let first = hall.try_visit().expect("the hall is open");
            scope.spawn(|| clean_and_come_back(&hall, &cleaned));
            scope.spawn(|| clean_and_come_back(&hall, &cleaned));
            thread::sleep(Duration::from_millis(50)); // so that both wait at the door
            drop(first);
        });
        assert!(hall.try_visit().is_some(), "both cleaners have left");
    }
}

#[test]
fn visitors_look_together_and_a_cleaner_works_alone() {
    let hall = Hall::default();
    let visits = [hall.try_visit(), hall.try_visit()];
    assert!(visits.iter().all(Option::is_some), "room for two visitors");
    drop(visits);
    let cleaning = hall.clean();
    assert!(hall.try_visit().is_none(), "the floor is wet");
    drop(cleaning);
    assert!(hall.try_visit().is_some(), "the floor is dry");
}
