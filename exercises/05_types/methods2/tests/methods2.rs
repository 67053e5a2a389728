use methods2::PAGES;

/// The original bookmark.
#[path = "../src/bookmark.rs"]
mod real;

/// Checks a prediction, without giving away the right one.
#[track_caller]
fn check(step: usize) {
    let pages: [u32; 8] = PAGES;
    let predicted = pages[step - 1];
    assert!(
        real::read()[step - 1] == predicted,
        "step {step} doesn't report page {predicted}"
    );
}

#[test]
fn predicts_a_method_with_a_mutable_reference() {
    check(1);
}

#[test]
fn predicts_a_method_that_takes_the_value() {
    check(2);
    check(3);
}

#[test]
fn predicts_an_old_copy() {
    check(4);
    check(5);
}

#[test]
fn predicts_a_borrowed_bookmark_and_its_copy() {
    check(6);
}

#[test]
fn predicts_a_chain_of_references() {
    check(7);
}

#[test]
fn predicts_a_method_called_by_its_path() {
    check(8);
}
