use iterators1::NOTES;

/// The bakery as it was shipped.
#[path = "../src/bakery.rs"]
mod real;

/// Tells whether a prediction is right, but not what the right one is.
#[track_caller]
fn check(morning: usize) {
    let predicted = NOTES[morning - 1];
    assert!(
        real::mornings()[morning - 1] == predicted,
        "on morning {morning}, the notes are not {predicted:?}"
    );
}

#[test]
fn nobody_asks() {
    check(1);
}

#[test]
fn one_is_enough() {
    check(2);
}

#[test]
fn collected_in_between() {
    check(3);
}

#[test]
fn from_the_back() {
    check(4);
}

#[test]
fn asked_on_after_a_pause() {
    check(5);
}

#[test]
fn more_loaves_than_customers() {
    check(6);
}
