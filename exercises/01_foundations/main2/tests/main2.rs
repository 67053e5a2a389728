use main2::{LINE_1, LINE_2, LINE_3, LINE_4, LINE_5, LINE_6};
use std::process::Command;

/// Checks one line of your prediction against the real output, without giving the answer away.
fn check(number: usize, predicted: &str) {
    assert!(
        !predicted.is_empty(),
        "LINE_{number} is still empty: write your prediction between its quotes"
    );
    let output = Command::new(env!("CARGO_BIN_EXE_main2"))
        .output()
        .expect("the program starts");
    let printed = String::from_utf8_lossy(&output.stdout);
    assert!(
        printed.lines().nth(number - 1) == Some(predicted),
        "LINE_{number} isn't \"{predicted}\""
    );
}

#[test]
fn line_1_comes_from_main() {
    check(1, LINE_1);
}

#[test]
fn line_2_comes_from_a_call_inside_the_first_call() {
    check(2, LINE_2);
}

#[test]
fn line_3_follows_when_that_call_returns() {
    check(3, LINE_3);
}

#[test]
fn line_4_comes_from_two_calls_down() {
    check(4, LINE_4);
}

#[test]
fn line_5_follows_one_level_up() {
    check(5, LINE_5);
}

#[test]
fn line_6_follows_when_main_goes_on() {
    check(6, LINE_6);
}
