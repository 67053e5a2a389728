use expressions2::{EMPTYING, POURING, SHARING, TABLECLOTH};

/// The functions as they were shipped.
#[path = "../src/jars.rs"]
mod real;

/// Checks a prediction, without giving the answer away.
#[track_caller]
fn check(name: &str, returned: String, predicted: &str) {
    assert!(
        returned == predicted,
        "{name}: the function doesn't return \"{predicted}\""
    );
}

#[test]
fn a_variable_ends_with_its_block() {
    check("TABLECLOTH", real::tablecloth(), TABLECLOTH);
}

#[test]
fn a_block_can_end_with_a_semicolon() {
    check("POURING", real::pouring(), POURING);
}

#[test]
fn a_block_can_change_what_is_outside() {
    check("EMPTYING", real::emptying(), EMPTYING);
}

#[test]
fn a_match_can_be_part_of_a_calculation() {
    check("SHARING", real::sharing(), SHARING);
}
