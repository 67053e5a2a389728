use integers3::real::values;
use integers3::{VALUE_1, VALUE_2, VALUE_3, VALUE_4, VALUE_5, VALUE_6, VALUE_7, VALUE_8, VALUE_9};

/// Checks one prediction, without giving the answer away.
fn check(number: usize, predicted: &str) {
    assert!(
        !predicted.is_empty(),
        "VALUE_{number} is still empty: write your prediction between its quotes"
    );
    assert!(
        values()[number - 1] == predicted,
        "VALUE_{number} isn't \"{predicted}\""
    );
}

#[test]
fn division_of_integers() {
    check(1, VALUE_1);
    check(2, VALUE_2);
}

#[test]
fn division_below_zero() {
    check(3, VALUE_3);
    check(4, VALUE_4);
}

#[test]
fn division_of_floats() {
    check(5, VALUE_5);
}

#[test]
fn integers_that_do_not_fit() {
    check(6, VALUE_6);
    check(7, VALUE_7);
}

#[test]
fn floats_that_become_integers() {
    check(8, VALUE_8);
    check(9, VALUE_9);
}
