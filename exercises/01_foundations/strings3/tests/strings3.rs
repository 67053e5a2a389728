use strings3::real::values;
use strings3::{VALUE_1, VALUE_2, VALUE_3, VALUE_4, VALUE_5, VALUE_6, VALUE_7, VALUE_8};

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
fn characters_and_bytes_of_the_drink() {
    check(1, VALUE_1);
    check(2, VALUE_2);
}

#[test]
fn characters_and_bytes_of_the_town() {
    check(3, VALUE_3);
    check(4, VALUE_4);
}

#[test]
fn ranges_count_bytes() {
    check(5, VALUE_5);
    check(6, VALUE_6);
}

#[test]
fn a_byte_inside_a_character_is_not_a_boundary() {
    check(7, VALUE_7);
}

#[test]
fn a_character_comes_with_the_byte_where_it_starts() {
    check(8, VALUE_8);
}
