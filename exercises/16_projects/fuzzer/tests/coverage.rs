//! Which inputs are worth keeping? Those that took a path that no earlier input took. `Coverage::default()` has seen
//! nothing, and `coverage.learn(&places)` returns whether there is something new in these places:
//!
//! - a step from one place to the next that it has never seen. The first place is a step, too, from the outside.
//! - a step that it has seen, but never this many times. Counts are in classes: 1, 2, 3, 4 to 7, 8 to 15, 16 to 31, 32
//!   to 127 and 128 or more. A class is new if the step has never been counted in exactly this class.
//!
//! Without classes, each round of a loop would look like a discovery.

use fuzzer::Coverage;

/// A coverage that has seen all these.
fn after(seen: &[&[u32]]) -> Coverage {
    let mut coverage = Coverage::default();
    for places in seen {
        coverage.learn(places);
    }
    coverage
}

/// The places of a loop: a step from 1 to 1, this often.
fn rounds(count: usize) -> Vec<u32> {
    vec![1; count + 1]
}

#[test]
fn the_first_places_are_new() {
    assert!(Coverage::default().learn(&[1]));
}

#[test]
fn the_same_places_are_not_new() {
    assert!(!after(&[&[1, 2, 3]]).learn(&[1, 2, 3]));
}

#[test]
fn nothing_is_not_new() {
    assert!(!Coverage::default().learn(&[]), "there is no step");
}

#[test]
fn a_step_is_more_than_its_places() {
    assert!(after(&[&[1, 2, 3]]).learn(&[1, 3]), "1 to 3 is new");
    assert!(after(&[&[1, 2, 1]]).learn(&[2, 1]), "2 never came first");
}

#[test]
fn known_steps_in_another_order_are_not_new() {
    assert!(!after(&[&[1, 2, 3], &[1, 3]]).learn(&[1, 3]));
    assert!(
        !after(&[&[1, 2], &[1, 3, 2]]).learn(&[1, 3]),
        "both steps are known"
    );
}

#[test]
fn the_count_has_classes() {
    for (seen, next) in [
        (1, 2),
        (2, 3),
        (3, 4),
        (7, 8),
        (15, 16),
        (31, 32),
        (127, 128),
    ] {
        let places = rounds(next);
        assert!(
            after(&[&rounds(seen)]).learn(&places),
            "{next} is more than {seen}"
        );
    }
}

#[test]
fn within_a_class_counts_are_the_same() {
    for (seen, next) in [(4, 7), (8, 15), (16, 31), (32, 127), (128, 900)] {
        let places = rounds(next);
        assert!(
            !after(&[&rounds(seen)]).learn(&places),
            "{next} is like {seen}"
        );
    }
}

#[test]
fn fewer_can_be_new_too() {
    assert!(after(&[&rounds(9)]).learn(&rounds(2)));
    assert!(
        !after(&[&rounds(2), &rounds(9)]).learn(&rounds(2)),
        "each class is kept"
    );
}

#[test]
fn everything_new_is_learned_at_once() {
    let mut coverage = after(&[&[1, 2, 3]]);
    assert!(coverage.learn(&[4, 5]));
    assert!(
        !coverage.learn(&[4, 5]),
        "both steps were learned the first time"
    );
}
