use println1::{item_line, number_line, total_line};
use std::process::Command;

#[test]
fn the_number_has_six_digits_with_zeros_in_front() {
    assert_eq!(
        number_line(42),
        "Receipt 000042",
        "a short number gets zeros in front"
    );
    assert_eq!(number_line(987_654), "Receipt 987654");
    assert_eq!(
        number_line(1_234_567),
        "Receipt 1234567",
        "a longer number keeps all its digits"
    );
}

#[test]
fn names_are_left_aligned_and_prices_right_aligned() {
    assert_eq!(
        item_line("Rye bread", 3.8),
        "Rye bread         3.80",
        "the price ends in column 22"
    );
    assert_eq!(
        item_line("Roll", 0.6),
        "Roll              0.60",
        "the price of a short name is in the same column"
    );
    assert_eq!(
        item_line("Wedding cake", 1249.0),
        "Wedding cake   1249.00",
        "a high price grows to the left"
    );
}

#[test]
fn prices_are_rounded_to_two_decimals() {
    assert_eq!(
        item_line("Flour, loose", 2.376),
        "Flour, loose      2.38",
        "2.376 should be rounded"
    );
}

#[test]
fn the_word_total_is_right_aligned() {
    assert_eq!(
        total_line(11.25),
        "         Total   11.25",
        "`Total` ends where the column of the names ends"
    );
    assert_eq!(total_line(4.0), "         Total    4.00");
}

/// What the program prints.
fn receipt() -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_println1"))
        .output()
        .expect("the program starts");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

const STRAIGHT: &str = "\
^^^^^^^^^^^^^^^^^^^^^^
Receipt 000042
Rye bread         3.80
Coffee, 250 g     7.45
         Total   11.25
vvvvvvvvvvvvvvvvvvvvvv
";

#[test]
fn the_whole_receipt_is_straight() {
    let receipt = receipt();
    assert!(
        receipt == STRAIGHT,
        "this receipt isn't straight:\n{}",
        receipt.trim_end()
    );
    print!("{receipt}");
}
