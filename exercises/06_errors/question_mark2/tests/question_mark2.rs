use std::num::{ParseFloatError, ParseIntError};

use question_mark2::{LineError, read_line, sum};

fn integer_error(text: &str) -> ParseIntError {
    text.parse::<u32>().expect_err("this is not an integer")
}

fn float_error(text: &str) -> ParseFloatError {
    text.parse::<f64>().expect_err("this is not a float")
}

/// Whether this is the error of a price that can't be parsed, for the same reason as `text`.
fn is_price(error: &LineError, text: &str) -> bool {
    matches!(error, LineError::Price(cause) if *cause == float_error(text))
}

/// Whether this is the error of a number of loaves that can't be parsed, for the same reason as `text`.
fn is_loaves(error: &LineError, text: &str) -> bool {
    matches!(error, LineError::Loaves(cause) if *cause == integer_error(text))
}

fn wrong(line: &str) -> LineError {
    read_line(line).expect_err("this line should be an error")
}

#[test]
fn correct_lines_are_added_up() {
    assert_eq!(sum("Rye;12.50;2\nSpelt;8;1"), Ok(33.0));
    assert_eq!(sum(""), Ok(0.0), "an empty list costs nothing");
}

#[test]
fn a_wrong_price_keeps_its_cause() {
    for field in ["cheap", ""] {
        let error = wrong(&format!("Rye;{field};2"));
        assert!(
            is_price(&error, field),
            "the price is {field:?}, but the error is {error:?}"
        );
    }
}

#[test]
fn a_wrong_number_of_loaves_keeps_its_cause() {
    for field in ["two", "", "99999999999"] {
        let error = wrong(&format!("Rye;12.50;{field}"));
        assert!(
            is_loaves(&error, field),
            "the number of loaves is {field:?}, but the error is {error:?}"
        );
    }
}

#[test]
fn the_fields_of_a_wrong_line_are_counted() {
    assert!(matches!(wrong("Rye;12.50"), LineError::Fields(2)));
    assert!(matches!(wrong("Rye;12;50;2"), LineError::Fields(4)));
}

#[test]
fn the_first_error_ends_the_sum() {
    let error = sum("Rye;12.50;2\nSpelt;8;x\nOat;y;1").expect_err("this list should be an error");
    assert!(
        is_loaves(&error, "x"),
        "the second line is the first wrong one, but the error is {error:?}"
    );
}

#[test]
fn both_conversions_can_be_called() {
    let price = LineError::from(float_error("x"));
    assert!(is_price(&price, "x"), "a wrong price became {price:?}");
    let loaves = LineError::from(integer_error("x"));
    assert!(
        is_loaves(&loaves, "x"),
        "a wrong number of loaves became {loaves:?}"
    );
}
