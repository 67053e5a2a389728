use println1::{item_line, number_line, total_line};
use std::process::Command;

#[test]
fn the_number_has_six_digits_with_zeros_in_front() {
    assert_eq!(number_line(42), "Receipt 000042");
    assert_eq!(number_line(987_654), "Receipt 987654");
    assert_eq!(
        number_line(1_234_567),
        "Receipt 1234567",
        "a longer number keeps all its digits"
    );
}

#[test]
fn names_are_left_aligned_and_prices_right_aligned() {
    assert_eq!(item_line("Rye bread", 3.8), "Rye bread         3.80");
    assert_eq!(item_line("Roll", 0.6), "Roll              0.60");
    assert_eq!(item_line("Wedding cake", 1249.0), "Wedding cake   1249.00");
}

#[test]
fn prices_are_rounded_to_two_decimals() {
    assert_eq!(item_line("Flour, loose", 2.376), "Flour, loose      2.38");
}

#[test]
fn the_word_total_is_right_aligned() {
    assert_eq!(total_line(11.25), "         Total   11.25");
    assert_eq!(total_line(4.0), "         Total    4.00");
}

/// The lines that the program prints.
fn receipt() -> Vec<String> {
    let output = Command::new(env!("CARGO_BIN_EXE_println1"))
        .output()
        .expect("the program starts");
    let printed = String::from_utf8_lossy(&output.stdout);
    printed.lines().map(String::from).collect()
}

#[test]
fn the_program_prints_the_whole_receipt() {
    assert_eq!(receipt().len(), 4, "the receipt has four lines");
    assert_eq!(receipt()[3], "         Total   11.25");
}
