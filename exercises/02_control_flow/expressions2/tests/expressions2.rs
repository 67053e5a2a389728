use expressions2::{EMPTYING, POURING, SHARING, TABLECLOTH};

/// The real functions, so that each prediction is compared with what the code does.
#[path = "../src/jars.rs"]
mod real;

#[test]
fn a_name_ends_with_its_block() {
    assert_eq!(
        TABLECLOTH,
        real::tablecloth(),
        "left: your prediction, right: the function"
    );
}

#[test]
fn a_block_that_ends_with_a_semicolon() {
    assert_eq!(
        POURING,
        real::pouring(),
        "left: your prediction, right: the function"
    );
}

#[test]
fn a_block_may_change_what_is_outside() {
    assert_eq!(
        EMPTYING,
        real::emptying(),
        "left: your prediction, right: the function"
    );
}

#[test]
fn a_match_may_stand_inside_a_calculation() {
    assert_eq!(
        SHARING,
        real::sharing(),
        "left: your prediction, right: the function"
    );
}
