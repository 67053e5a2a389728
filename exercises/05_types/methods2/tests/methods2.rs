use methods2::PAGES;

/// The bookmark as the course has it.
#[path = "../src/bookmark.rs"]
mod real;

/// Tells whether a prediction is right, but not what the right one is.
#[track_caller]
fn check(step: usize) {
    let pages: [u32; 8] = PAGES;
    let predicted = pages[step - 1];
    assert!(
        real::read()[step - 1] == predicted,
        "step {step} does not report page {predicted}"
    );
}

#[test]
fn a_method_with_a_mutable_reference() {
    check(1);
}

#[test]
fn a_method_that_takes_the_value() {
    check(2);
    check(3);
}

#[test]
fn an_old_copy() {
    check(4);
    check(5);
}

#[test]
fn a_lent_bookmark_and_a_copy_of_it() {
    check(6);
}

#[test]
fn a_chain_of_references() {
    check(7);
}

#[test]
fn a_method_called_by_its_path() {
    check(8);
}
