use main2::{LINE_1, LINE_2, LINE_3, LINE_4, LINE_5, LINE_6};
use std::process::Command;

/// Compares one predicted line with the output of the real program, and tells only whether it is right.
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
        "LINE_{number} is not \"{predicted}\""
    );
}

#[test]
fn line_1_comes_from_main() {
    check(1, LINE_1);
}

#[test]
fn line_2_comes_from_the_first_call() {
    check(2, LINE_2);
}

#[test]
fn line_3_follows_when_that_call_is_over() {
    check(3, LINE_3);
}

#[test]
fn line_4_comes_from_a_call_inside_a_call() {
    check(4, LINE_4);
}

#[test]
fn line_5_follows_in_the_outer_one() {
    check(5, LINE_5);
}

#[test]
fn line_6_comes_when_main_goes_on() {
    check(6, LINE_6);
}
