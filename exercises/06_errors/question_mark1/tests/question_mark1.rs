use std::process::{Command, Output};

fn run(words: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_question_mark1"))
        .args(words)
        .output()
        .expect("the program starts")
}

fn check_refused(words: &[&str], message: &str) {
    let output = run(words);
    assert_eq!(
        String::from_utf8_lossy(&output.stderr),
        format!("Error: {message}\n"),
        "Rust prints the error that `main` returns, in its debug form"
    );
    assert_eq!(
        output.status.code(),
        Some(1),
        "a `main` that returns an error ends with the exit code 1"
    );
    assert!(output.stdout.is_empty(), "there is no pace to print");
}

#[test]
fn a_pace_is_printed() {
    for (metres, seconds, pace) in [("5000", "1570", "5:14"), ("400", "72", "3:00")] {
        let output = run(&[metres, seconds]);
        assert_eq!(
            String::from_utf8_lossy(&output.stdout),
            format!("{pace} per kilometre\n")
        );
        assert_eq!(output.status.code(), Some(0), "a good run ends with 0");
        assert!(output.stderr.is_empty(), "nothing was wrong");
    }
}

#[test]
fn a_missing_word_is_an_error() {
    check_refused(&[], "\"the metres are missing\"");
    check_refused(&["5000"], "\"the seconds are missing\"");
}

#[test]
fn a_word_that_is_no_number_is_an_error() {
    check_refused(&["five", "1570"], "ParseIntError { kind: InvalidDigit }");
    check_refused(&["5000", ""], "ParseIntError { kind: Empty }");
}

#[test]
fn a_run_of_0_metres_is_an_error() {
    check_refused(&["0", "10"], "\"a run of 0 metres has no pace\"");
}
