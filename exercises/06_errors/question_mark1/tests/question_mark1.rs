use std::process::{Command, Output};

fn run(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_question_mark1"))
        .args(arguments)
        .output()
        .expect("the program starts")
}

fn check_fails(arguments: &[&str], message: &str) {
    let output = run(arguments);
    assert_eq!(
        String::from_utf8_lossy(&output.stderr),
        format!("Error: {message}\n"),
        "Rust prints the error that `main` returns in its `Debug` form"
    );
    assert_eq!(
        output.status.code(),
        Some(1),
        "if `main` returns an error, the exit code is 1"
    );
    assert!(output.stdout.is_empty(), "there is no pace to print");
}

#[test]
fn a_pace_is_printed() {
    for (meters, seconds, pace) in [("5000", "1570", "5:14"), ("400", "72", "3:00")] {
        let output = run(&[meters, seconds]);
        assert_eq!(
            String::from_utf8_lossy(&output.stdout),
            format!("{pace} per kilometer\n")
        );
        assert_eq!(
            output.status.code(),
            Some(0),
            "a success has the exit code 0"
        );
        assert!(output.stderr.is_empty(), "there was no error to print");
    }
}

#[test]
fn a_missing_argument_is_an_error() {
    check_fails(&[], "\"the meters are missing\"");
    check_fails(&["5000"], "\"the seconds are missing\"");
}

#[test]
fn an_argument_that_is_not_a_number_is_an_error() {
    check_fails(&["five", "1570"], "ParseIntError { kind: InvalidDigit }");
    check_fails(&["5000", ""], "ParseIntError { kind: Empty }");
}

#[test]
fn no_distance_is_an_error() {
    check_fails(&["0", "10"], "\"0 meters have no pace\"");
}
