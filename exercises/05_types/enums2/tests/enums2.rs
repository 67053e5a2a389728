use enums2::{Bag, Locker};

fn free() -> Locker {
    Locker::Free
}

fn bag(name: &str) -> Bag {
    Bag(String::from(name))
}

fn full(name: &str, code: u32, wrong_tries: u32) -> Locker {
    Locker::Full {
        bag: bag(name),
        code,
        wrong_tries,
    }
}

fn blocked(name: &str) -> Locker {
    Locker::Blocked { bag: bag(name) }
}

/// Compiles only if there are exactly these three states, with these fields.
fn display(locker: &Locker) -> String {
    match locker {
        Locker::Free => String::from("free"),
        Locker::Full {
            bag: _,
            code: _,
            wrong_tries,
        } => format!("enter your code, {} tries left", 3 - wrong_tries),
        Locker::Blocked { bag: _ } => String::from("please call our staff"),
    }
}

#[test]
fn the_display_shows_the_state() {
    let (locker, _) = free().put(bag("boots"), 4711);
    assert_eq!(display(&locker), "enter your code, 3 tries left");
    let (locker, _) = locker.enter(1);
    assert_eq!(display(&locker), "enter your code, 2 tries left");
    let (locker, _) = locker.enter(2);
    let (locker, _) = locker.enter(3);
    assert_eq!(display(&locker), "please call our staff");
    let (locker, _) = locker.clear();
    assert_eq!(display(&locker), "free");
}

#[test]
fn different_lockers_are_not_equal() {
    assert_ne!(free(), blocked("boots"), "the states differ");
    assert_ne!(full("boots", 7, 1), full("boots", 7, 2), "the tries differ");
    assert_ne!(full("boots", 7, 1), full("boots", 8, 1), "the codes differ");
    assert_ne!(blocked("boots"), blocked("towels"), "the bags differ");
}

#[test]
fn a_free_locker_takes_a_bag() {
    assert_eq!(
        free().put(bag("boots"), 4711),
        (full("boots", 4711, 0), None)
    );
}

#[test]
fn a_locker_that_is_not_free_returns_a_second_bag() {
    assert_eq!(
        full("boots", 4711, 1).put(bag("towels"), 5),
        (full("boots", 4711, 1), Some(bag("towels"))),
        "the second bag should come back, and the locker should stay as it was"
    );
    assert_eq!(
        blocked("boots").put(bag("towels"), 5),
        (blocked("boots"), Some(bag("towels")))
    );
}

#[test]
fn the_code_opens_the_locker() {
    assert_eq!(
        full("boots", 4711, 2).enter(4711),
        (free(), Some(bag("boots"))),
        "the right code opens the locker, even on the third try"
    );
}

#[test]
fn wrong_codes_are_counted() {
    assert_eq!(
        full("boots", 4711, 0).enter(4712),
        (full("boots", 4711, 1), None)
    );
    assert_eq!(
        full("boots", 4711, 1).enter(0),
        (full("boots", 4711, 2), None)
    );
    assert_eq!(
        full("boots", 4711, 2).enter(1174),
        (blocked("boots"), None),
        "the third wrong code blocks the locker"
    );
}

#[test]
fn a_code_opens_only_a_full_locker() {
    assert_eq!(free().enter(0), (free(), None));
    assert_eq!(blocked("boots").enter(4711), (blocked("boots"), None));
}

#[test]
fn the_staff_clears_only_blocked_lockers() {
    assert_eq!(blocked("boots").clear(), (free(), Some(bag("boots"))));
    assert_eq!(
        full("boots", 4711, 2).clear(),
        (full("boots", 4711, 2), None)
    );
    assert_eq!(free().clear(), (free(), None));
}
