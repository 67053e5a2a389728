use enums2::{Locker, Parcel};

fn free() -> Locker {
    Locker::Free
}

fn parcel(name: &str) -> Parcel {
    Parcel(String::from(name))
}

fn full(name: &str, code: u32, wrong_tries: u32) -> Locker {
    Locker::Full {
        parcel: parcel(name),
        code,
        wrong_tries,
    }
}

fn blocked(name: &str) -> Locker {
    Locker::Blocked {
        parcel: parcel(name),
    }
}

/// Compiles only if there are these three states with these fields, and no others.
fn display(locker: &Locker) -> String {
    match locker {
        Locker::Free => String::from("free"),
        Locker::Full {
            parcel: _,
            code: _,
            wrong_tries,
        } => format!("enter your code, {} tries left", 3 - wrong_tries),
        Locker::Blocked { parcel: _ } => String::from("call our staff"),
    }
}

#[test]
fn the_display_follows_the_locker() {
    let (locker, _) = free().put(parcel("boots"), 4711);
    assert_eq!(display(&locker), "enter your code, 3 tries left");
    let (locker, _) = locker.enter(1);
    assert_eq!(display(&locker), "enter your code, 2 tries left");
    let (locker, _) = locker.enter(2);
    let (locker, _) = locker.enter(3);
    assert_eq!(display(&locker), "call our staff");
    let (locker, _) = locker.clear();
    assert_eq!(display(&locker), "free");
}

#[test]
fn lockers_that_differ_are_not_equal() {
    assert_ne!(free(), blocked("boots"), "the states differ");
    assert_ne!(full("boots", 7, 1), full("boots", 7, 2), "the tries differ");
    assert_ne!(full("boots", 7, 1), full("boots", 8, 1), "the codes differ");
    assert_ne!(blocked("boots"), blocked("lamp"), "the parcels differ");
}

#[test]
fn a_free_locker_takes_a_parcel() {
    assert_eq!(
        free().put(parcel("boots"), 4711),
        (full("boots", 4711, 0), None)
    );
}

#[test]
fn a_locker_that_is_not_free_takes_no_second_parcel() {
    assert_eq!(
        full("boots", 4711, 1).put(parcel("lamp"), 5),
        (full("boots", 4711, 1), Some(parcel("lamp"))),
        "the second parcel must come back, and the locker stay as it was"
    );
    assert_eq!(
        blocked("boots").put(parcel("lamp"), 5),
        (blocked("boots"), Some(parcel("lamp")))
    );
}

#[test]
fn the_code_opens_the_locker() {
    assert_eq!(
        full("boots", 4711, 2).enter(4711),
        (free(), Some(parcel("boots"))),
        "the right code opens, even as the third try"
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
fn a_code_means_nothing_to_other_lockers() {
    assert_eq!(free().enter(0), (free(), None));
    assert_eq!(blocked("boots").enter(4711), (blocked("boots"), None));
}

#[test]
fn the_staff_clears_blocked_lockers_only() {
    assert_eq!(blocked("boots").clear(), (free(), Some(parcel("boots"))));
    assert_eq!(
        full("boots", 4711, 2).clear(),
        (full("boots", 4711, 2), None)
    );
    assert_eq!(free().clear(), (free(), None));
}
