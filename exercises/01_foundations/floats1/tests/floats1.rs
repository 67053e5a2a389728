use floats1::weight_is_right;

#[test]
fn a_tenth_and_two_tenths_are_three_tenths() {
    assert!(
        weight_is_right(0.1, 0.2, 0.3),
        "0.1 kg and 0.2 kg aren't accepted as 0.3 kg"
    );
}

#[test]
fn exact_weights_are_right() {
    assert!(weight_is_right(0.25, 0.5, 0.75));
}

#[test]
fn a_third_of_a_gram_does_not_matter() {
    assert!(
        weight_is_right(0.1003, 0.2, 0.3),
        "0.3 grams too much are still right"
    );
    assert!(
        weight_is_right(0.0997, 0.2, 0.3),
        "0.3 grams too little are still right"
    );
}

#[test]
fn almost_half_a_gram_does_not_matter() {
    assert!(
        weight_is_right(0.10049, 0.2, 0.3) && weight_is_right(0.09951, 0.2, 0.3),
        "0.49 grams too much or too little are still right"
    );
}

#[test]
fn half_a_gram_matters() {
    assert!(
        !weight_is_right(0.0, 0.0, 0.0005),
        "the recipe wants half a gram of saffron, and an empty bowl is accepted"
    );
    assert!(
        !weight_is_right(0.0005, 0.0, 0.0),
        "the recipe wants no saffron, and half a gram is accepted"
    );
}

#[test]
fn more_than_half_a_gram_too_much_matters() {
    assert!(
        !weight_is_right(0.1006, 0.2, 0.3),
        "0.6 grams too much are accepted"
    );
    assert!(
        !weight_is_right(0.101, 0.2, 0.3),
        "one gram too much is accepted"
    );
}

#[test]
fn more_than_half_a_gram_too_little_matters() {
    assert!(
        !weight_is_right(0.0994, 0.2, 0.3),
        "0.6 grams too little are accepted"
    );
    assert!(
        !weight_is_right(0.099, 0.2, 0.3),
        "one gram too little is accepted"
    );
    assert!(
        !weight_is_right(0.0, 0.0, 1.0),
        "an empty bowl is accepted as a kilogram"
    );
}
