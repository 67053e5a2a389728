use std::num::{ParseFloatError, ParseIntError};

use question_mark2::{LineError, read_line, sum};

fn no_integer(text: &str) -> ParseIntError {
    text.parse::<u32>().expect_err("this is not an integer")
}

fn no_float(text: &str) -> ParseFloatError {
    text.parse::<f64>().expect_err("this is not a float")
}

/// Whether the error says that the price is wrong, for the same reason as this text.
fn is_price(error: &LineError, text: &str) -> bool {
    matches!(error, LineError::Price(cause) if *cause == no_float(text))
}

/// Whether the error says that the number of tickets is wrong, for the same reason as this text.
fn is_tickets(error: &LineError, text: &str) -> bool {
    matches!(error, LineError::Tickets(cause) if *cause == no_integer(text))
}

fn wrong(line: &str) -> LineError {
    read_line(line).expect_err("this line must be refused")
}

#[test]
fn good_lines_are_added() {
    assert_eq!(sum("Graz;12.50;2\nLinz;8;1"), Ok(33.0));
    assert_eq!(sum(""), Ok(0.0), "an empty list costs nothing");
}

#[test]
fn a_wrong_price_keeps_its_cause() {
    for field in ["cheap", ""] {
        let error = wrong(&format!("Graz;{field};2"));
        assert!(
            is_price(&error, field),
            "the price is {field:?}, and the error is {error:?}"
        );
    }
}

#[test]
fn a_wrong_number_of_tickets_keeps_its_cause() {
    for field in ["two", "", "99999999999"] {
        let error = wrong(&format!("Graz;12.50;{field}"));
        assert!(
            is_tickets(&error, field),
            "the number of tickets is {field:?}, and the error is {error:?}"
        );
    }
}

#[test]
fn a_wrong_number_of_fields_is_counted() {
    assert!(matches!(wrong("Graz;12.50"), LineError::Fields(2)));
    assert!(matches!(wrong("Graz;12;50;2"), LineError::Fields(4)));
}

#[test]
fn the_first_error_ends_the_sum() {
    let error = sum("Graz;12.50;2\nLinz;8;x\nWien;y;1").expect_err("this list must be refused");
    assert!(
        is_tickets(&error, "x"),
        "the second line is wrong first, and the error is {error:?}"
    );
}

#[test]
fn both_conversions_can_be_called_by_name() {
    let price = LineError::from(no_float("x"));
    assert!(is_price(&price, "x"), "a wrong price became {price:?}");
    let tickets = LineError::from(no_integer("x"));
    assert!(
        is_tickets(&tickets, "x"),
        "a wrong number of tickets became {tickets:?}"
    );
}
