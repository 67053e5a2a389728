use floats1::weight_is_right;

#[test]
fn a_tenth_and_two_tenths_are_three_tenths() {
    assert!(weight_is_right(0.1, 0.2, 0.3));
}

#[test]
fn exact_weights_are_right() {
    assert!(weight_is_right(0.25, 0.5, 0.75));
}

#[test]
fn a_third_of_a_gram_does_not_matter() {
    assert!(weight_is_right(0.1003, 0.2, 0.3));
    assert!(weight_is_right(0.0997, 0.2, 0.3));
}

#[test]
fn a_gram_too_much_matters() {
    assert!(!weight_is_right(0.101, 0.2, 0.3));
}

#[test]
fn a_gram_too_little_matters() {
    assert!(!weight_is_right(0.099, 0.2, 0.3));
    assert!(
        !weight_is_right(0.0, 0.0, 1.0),
        "an empty bowl is not right"
    );
}
