use outcomes1::{WeightError, fee, read, readable, total};

fn unreadable(text: &str) -> WeightError {
    WeightError::Unreadable(String::from(text))
}

fn too_heavy(grams: u32) -> WeightError {
    WeightError::TooHeavy {
        grams,
        limit: 30_000,
    }
}

#[test]
fn a_weight_is_read() {
    let read: fn(&str) -> Result<u32, WeightError> = read;
    assert_eq!(read("750"), Ok(750));
    assert_eq!(read(" 30000 "), Ok(30_000), "the limit itself is allowed");
    assert_eq!(read("0"), Ok(0));
}

#[test]
fn what_is_not_a_weight_is_in_the_error() {
    assert_eq!(read("light"), Err(unreadable("light")));
    assert_eq!(
        read(" 2 kg "),
        Err(unreadable("2 kg")),
        "the string in the error has no spaces around it"
    );
    assert_eq!(read("-5"), Err(unreadable("-5")));
    assert_eq!(read(""), Err(unreadable("")));
}

#[test]
fn a_weight_above_the_limit_is_in_the_error() {
    assert_eq!(read("30001"), Err(too_heavy(30_001)));
    assert_eq!(read("99999"), Err(too_heavy(99_999)));
}

#[test]
fn different_errors_are_not_equal() {
    assert_ne!(unreadable("light"), unreadable("stone"));
    assert_ne!(too_heavy(40_000), too_heavy(50_000));
    assert_ne!(unreadable("40000"), too_heavy(40_000));
}

#[test]
fn the_fee_grows_with_the_weight() {
    assert_eq!(fee("999"), Ok(150));
    assert_eq!(fee("1000"), Ok(190), "this is the first full kilogram");
    assert_eq!(fee("2500"), Ok(230));
}

#[test]
fn the_fee_passes_an_error_on() {
    assert_eq!(fee("feather"), Err(unreadable("feather")));
    assert_eq!(fee("40000"), Err(too_heavy(40_000)));
}

#[test]
fn valid_weights_have_a_total() {
    assert_eq!(total(&["999", "2500", "30000"]), Ok(150 + 230 + 1350));
    assert_eq!(total(&[]), Ok(0));
}

#[test]
fn the_total_stops_at_the_first_error() {
    assert_eq!(
        total(&["999", "90000", "stone"]),
        Err(too_heavy(90_000)),
        "the first error is about the second pot, not the third"
    );
    assert_eq!(total(&["stone"]), Err(unreadable("stone")));
}

#[test]
fn valid_weights_are_counted() {
    assert_eq!(readable(&["1", "x", "30001", "30000"]), 2);
    assert_eq!(readable(&[]), 0);
}
