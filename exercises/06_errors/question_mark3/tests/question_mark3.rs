use std::process::{Command, Output};

fn run(words: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_question_mark3"))
        .args(words)
        .output()
        .expect("the program starts")
}

/// What a person reads on standard error, without the line about the connection.
fn complaint(output: &Output) -> String {
    let errors = String::from_utf8_lossy(&output.stderr);
    errors
        .lines()
        .filter(|line| *line != "connection closed")
        .collect()
}

#[test]
fn a_tide_is_printed() {
    for (harbour, time) in [("Dover", "11:42\n"), ("Oban", "06:17\n")] {
        let output = run(&[harbour]);
        assert_eq!(String::from_utf8_lossy(&output.stdout), time);
        assert_eq!(output.status.code(), Some(0), "a tide is a success");
        assert_eq!(complaint(&output), "", "a success needs no complaint");
    }
}

#[test]
fn an_unknown_harbour_is_told_in_words() {
    for harbour in ["Dovr", "oban", "Le Havre"] {
        assert_eq!(
            complaint(&run(&[harbour])),
            format!("tides: no harbour is called {harbour}")
        );
    }
}

#[test]
fn an_unknown_harbour_ends_with_1() {
    assert_eq!(run(&["Dovr"]).status.code(), Some(1));
}

#[test]
fn a_missing_harbour_is_told_in_words() {
    assert_eq!(complaint(&run(&[])), "tides: which harbour?");
}

#[test]
fn a_missing_harbour_ends_with_2() {
    assert_eq!(
        run(&[]).status.code(),
        Some(2),
        "a script has to know that the call itself was wrong"
    );
}

#[test]
fn errors_stay_out_of_the_standard_output() {
    for words in [&["Dovr"][..], &[]] {
        assert!(run(words).stdout.is_empty(), "there is no tide to print");
    }
}

#[test]
fn the_connection_is_always_closed_once() {
    for words in [&["Dover"][..], &["Dovr"], &[]] {
        let output = run(words);
        let errors = String::from_utf8_lossy(&output.stderr);
        assert_eq!(
            errors.matches("connection closed").count(),
            1,
            "after the call with {words:?} the connection is not closed"
        );
    }
}
