use println3::real::lines;
use println3::{LINE_1, LINE_2, LINE_3, LINE_4, LINE_5, LINE_6, LINE_7, LINE_8};

/// Checks one line of your prediction, without giving the answer away.
fn check(number: usize, predicted: &str) {
    assert!(
        !predicted.is_empty(),
        "LINE_{number} is still empty: write your prediction between its quotes"
    );
    assert!(
        lines()[number - 1] == predicted,
        "LINE_{number} isn't \"{predicted}\""
    );
}

#[test]
fn line_1_has_a_name_and_a_sum() {
    check(1, LINE_1);
}

#[test]
fn line_2_has_two_decimals() {
    check(2, LINE_2);
}

#[test]
fn line_3_has_a_width() {
    check(3, LINE_3);
}

#[test]
fn line_4_is_centered_and_filled() {
    check(4, LINE_4);
}

#[test]
fn line_5_shows_signs() {
    check(5, LINE_5);
}

#[test]
fn line_6_is_filled_with_zeros() {
    check(6, LINE_6);
}

#[test]
fn line_7_has_two_other_bases() {
    check(7, LINE_7);
}

#[test]
fn line_8_has_braces_and_numbered_values() {
    check(8, LINE_8);
}
