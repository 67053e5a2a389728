use strings3::real::values;
use strings3::{VALUE_1, VALUE_2, VALUE_3, VALUE_4, VALUE_5, VALUE_6, VALUE_7, VALUE_8};

/// Tells whether a prediction is right, but not what the right one is.
fn check(number: usize, predicted: &str) {
    assert!(
        !predicted.is_empty(),
        "VALUE_{number} is still empty: write your prediction between its quotes"
    );
    assert!(
        values()[number - 1] == predicted,
        "VALUE_{number} is not \"{predicted}\""
    );
}

#[test]
fn letters_and_bytes_of_the_drink() {
    check(1, VALUE_1);
    check(2, VALUE_2);
}

#[test]
fn letters_and_bytes_of_the_town() {
    check(3, VALUE_3);
    check(4, VALUE_4);
}

#[test]
fn parts_are_cut_at_bytes() {
    check(5, VALUE_5);
    check(6, VALUE_6);
}

#[test]
fn a_letter_is_not_cut_in_two() {
    check(7, VALUE_7);
}

#[test]
fn a_letter_knows_where_it_begins() {
    check(8, VALUE_8);
}
