use std::num::{ParseFloatError, ParseIntError};

use question_mark2::{LineError, Order, read_line, sum};

fn no_integer(text: &str) -> ParseIntError {
    text.parse::<u32>().expect_err("this is not an integer")
}

fn no_float(text: &str) -> ParseFloatError {
    text.parse::<f64>().expect_err("this is not a float")
}

#[test]
fn a_good_line() {
    assert_eq!(
        read_line("Graz;12.50;2"),
        Ok(Order {
            place: String::from("Graz"),
            price: 12.5,
            tickets: 2
        })
    );
}

#[test]
fn a_wrong_price() {
    assert_eq!(
        read_line("Graz;cheap;2"),
        Err(LineError::Price(no_float("cheap")))
    );
    assert_eq!(read_line("Graz;;2"), Err(LineError::Price(no_float(""))));
}

#[test]
fn a_wrong_number_of_tickets() {
    assert_eq!(
        read_line("Graz;12.50;two"),
        Err(LineError::Tickets(no_integer("two")))
    );
    assert_eq!(
        read_line("Graz;12.50;"),
        Err(LineError::Tickets(no_integer(""))),
        "the error must keep what exactly was wrong: here, the field is empty"
    );
}

#[test]
fn a_wrong_number_of_fields() {
    assert_eq!(read_line("Graz;12.50"), Err(LineError::Fields(2)));
    assert_eq!(read_line("Graz;12;50;2"), Err(LineError::Fields(4)));
}

#[test]
fn a_sum() {
    assert_eq!(sum("Graz;12.50;2\nLinz;8;1"), Ok(33.0));
    assert_eq!(sum(""), Ok(0.0), "an empty list costs nothing");
}

#[test]
fn the_first_error_ends_the_sum() {
    assert_eq!(
        sum("Graz;12.50;2\nLinz;8;x\nWien;y;1"),
        Err(LineError::Tickets(no_integer("x")))
    );
}

#[test]
fn both_conversions_can_be_called_by_name() {
    assert_eq!(
        LineError::from(no_float("x")),
        LineError::Price(no_float("x"))
    );
    assert_eq!(
        LineError::from(no_integer("x")),
        LineError::Tickets(no_integer("x"))
    );
}
