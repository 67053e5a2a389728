use expressions2::{EMPTYING, POURING, SHARING, TABLECLOTH};

/// The functions as they were shipped.
#[path = "../src/jars.rs"]
mod real;

/// Tells whether a prediction is right, but not what the right one is.
#[track_caller]
fn check(name: &str, returned: String, predicted: &str) {
    assert!(
        returned == predicted,
        "{name}: the function does not return \"{predicted}\""
    );
}

#[test]
fn a_name_ends_with_its_block() {
    check("TABLECLOTH", real::tablecloth(), TABLECLOTH);
}

#[test]
fn a_block_that_ends_with_a_semicolon() {
    check("POURING", real::pouring(), POURING);
}

#[test]
fn a_block_may_change_what_is_outside() {
    check("EMPTYING", real::emptying(), EMPTYING);
}

#[test]
fn a_match_may_stand_inside_a_calculation() {
    check("SHARING", real::sharing(), SHARING);
}
