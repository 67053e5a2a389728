use std::process::{Command, Output};

use diverging1::{give_up, how_many, size};

/// This line compiles only if `give_up` promises that it never returns.
const _: fn(&str) -> ! = give_up;

fn print_labels(count: &str, letter: &str) -> Output {
    Command::new(env!("CARGO_BIN_EXE_diverging1"))
        .args([count, letter])
        .output()
        .expect("the program starts")
}

#[test]
fn a_good_order_is_printed() {
    assert_eq!(how_many(12), 13, "one more, in case one tears");
    assert_eq!(size('S'), "40 x 20 mm");
    assert_eq!(size('L'), "90 x 50 mm");
    let output = print_labels("12", "S");
    assert_eq!(
        String::from_utf8_lossy(&output.stdout),
        "13 labels of 40 x 20 mm\n"
    );
    assert_eq!(output.status.code(), Some(0), "a good order succeeds");
}

#[test]
fn an_order_of_nothing_fails() {
    let output = print_labels("0", "S");
    assert_eq!(
        output.status.code(),
        Some(2),
        "the exit code should say that the order makes no sense"
    );
    assert_eq!(
        String::from_utf8_lossy(&output.stderr),
        "label printer: nothing is ordered\n"
    );
    assert!(output.stdout.is_empty(), "nothing is printed");
}

#[test]
fn a_size_that_does_not_exist_fails() {
    let output = print_labels("3", "X");
    assert_eq!(
        output.status.code(),
        Some(2),
        "the exit code should say that the order makes no sense"
    );
    assert_eq!(
        String::from_utf8_lossy(&output.stderr),
        "label printer: the sizes are S and L\n"
    );
}
