use std::error::Error;
use std::path::Path;
use std::process::{Command, Output};

use errors_checkpoint::{
    Act, ActError, Evening, FullError, ListError, mistakes, read_act, read_list,
};

/// All messages of an error, from the outside to the inside.
fn chain(error: &dyn Error) -> Vec<String> {
    let mut messages = vec![error.to_string()];
    let mut cause = error.source();
    while let Some(inner) = cause {
        messages.push(inner.to_string());
        cause = inner.source();
    }
    messages
}

fn act(name: &str, minutes: u32, artists: u32) -> Act {
    Act {
        name: String::from(name),
        minutes,
        artists,
    }
}

/// All messages of the error of an act.
fn act_messages(line: &str) -> Vec<String> {
    chain(&read_act(line).expect_err("this act should be an error"))
}

fn list_messages(error: &ListError) -> Vec<String> {
    chain(error)
}

#[test]
fn an_act_is_read() -> Result<(), ActError> {
    assert_ne!(act("jazz", 6, 2), act("jazz", 6, 1));
    assert_eq!(read_act("jazz, 6, 2")?, act("jazz", 6, 2));
    assert_eq!(read_act("  shadow play,7 ,  1")?, act("shadow play", 7, 1));
    Ok(())
}

#[test]
fn the_error_of_an_act_has_a_message() {
    assert_eq!(
        act_messages("jazz, 6"),
        ["an act has 3 fields, but this one has 2"]
    );
    assert_eq!(
        act_messages("jazz, 6, 2, 1"),
        ["an act has 3 fields, but this one has 4"]
    );
    assert_eq!(
        act_messages("jazz, 6, 0"),
        ["the act \"jazz\" has no artists"]
    );
}

#[test]
fn a_wrong_number_keeps_its_cause() {
    assert_eq!(
        act_messages("jazz, long, 2"),
        [
            "the length is not a number",
            "invalid digit found in string"
        ]
    );
    assert_eq!(
        act_messages("jazz, 6, "),
        [
            "the number of artists is not a number",
            "cannot parse integer from empty string"
        ]
    );
}

#[test]
fn the_first_error_from_the_left_is_returned() {
    assert_eq!(
        act_messages("jazz, long, many")[0],
        "the length is not a number"
    );
}

#[test]
fn a_list_is_read() -> Result<(), ListError> {
    assert_eq!(
        read_list("jazz, 6, 2\n\npoem, 2, 1\n")?,
        [act("jazz", 6, 2), act("poem", 2, 1)]
    );
    assert_eq!(read_list("")?, [], "an empty list is allowed");
    Ok(())
}

#[test]
fn the_first_wrong_line_is_named() {
    let error = read_list("jazz, 6, 2\n\nchoir, long, 40\njazz, 6\n")
        .expect_err("line 3 should be an error");
    assert_eq!(
        list_messages(&error),
        [
            "line 3 is wrong",
            "the length is not a number",
            "invalid digit found in string"
        ],
        "empty lines are counted"
    );
}

#[test]
fn all_wrong_lines_are_found() {
    let mut messages = Vec::new();
    for mistake in mistakes("jazz, 6\njazz, 6, 2\n\njazz, 6, 0\njazz") {
        messages.push(list_messages(&mistake).join(": "));
    }
    assert_eq!(
        messages,
        [
            "line 1 is wrong: an act has 3 fields, but this one has 2",
            "line 4 is wrong: the act \"jazz\" has no artists",
            "line 5 is wrong: an act has 3 fields, but this one has 1",
        ]
    );
    assert!(mistakes("jazz, 6, 2").is_empty(), "this list is correct");
}

#[test]
fn an_evening_fills_up() {
    let mut evening = Evening::new(10);
    assert_eq!(evening.add(&act("jazz", 6, 2)), Ok(()));
    assert_eq!(evening.free(), 4);
    assert_eq!(evening.add(&act("tango", 4, 1)), Ok(()));
    assert_eq!(evening.free(), 0, "the last minute can be used");
    assert_eq!(evening.minutes(), 10);
}

#[test]
fn an_act_without_time_changes_nothing() {
    let mut evening = Evening::new(4);
    let error = FullError {
        name: String::from("magic"),
        needed: 12,
        free: 4,
    };
    assert_eq!(
        error.to_string(),
        "there is no time for \"magic\": it needs 12 minutes, and 4 are free"
    );
    assert_eq!(evening.add(&act("magic", 12, 1)), Err(error));
    assert_eq!(evening.free(), 4, "the evening should be as it was");
}

#[test]
#[should_panic(expected = "an evening needs time")]
fn an_evening_without_time_is_a_bug() {
    Evening::new(0);
}

fn list(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/lists")
        .join(name);
    path.display().to_string()
}

fn run(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_errors_checkpoint"))
        .args(arguments)
        .output()
        .expect("the program starts")
}

/// What the program writes to standard error. Standard output must be empty.
fn message(output: &Output) -> String {
    assert!(output.stdout.is_empty(), "an error isn't a result");
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn the_program_plans_a_list() {
    for (name, minutes, line) in [
        (
            "monday.txt",
            "30",
            "3 acts, 4 artists, 10 of 30 minutes free\n",
        ),
        (
            "monday.txt",
            "20",
            "3 acts, 4 artists, 0 of 20 minutes free\n",
        ),
        ("empty.txt", "5", "0 acts, 0 artists, 5 of 5 minutes free\n"),
    ] {
        let output = run(&[&list(name), minutes]);
        assert_eq!(String::from_utf8_lossy(&output.stdout), line);
        assert_eq!(output.status.code(), Some(0));
    }
}

#[test]
fn a_wrong_list_has_a_message_of_one_line() {
    let wrong = list("wrong.txt");
    let output = run(&[&wrong, "30"]);
    assert_eq!(
        message(&output),
        format!(
            "stage: cannot plan {wrong}: line 3 is wrong: the length is not a number: invalid digit found in string\n"
        )
    );
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn a_full_evening_has_a_message_of_one_line() {
    let monday = list("monday.txt");
    let output = run(&[&monday, "19"]);
    assert_eq!(
        message(&output),
        format!(
            "stage: cannot plan {monday}: there is no time for \"magic\": it needs 12 minutes, and 11 are free\n"
        )
    );
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn a_missing_list_has_a_message_of_one_line() {
    for name in ["tuesday.txt", "usage.txt"] {
        let missing = list(name);
        let output = run(&[&missing, "30"]);
        let message = message(&output);
        assert!(
            message.starts_with(&format!("stage: cannot plan {missing}: ")),
            "the message should name the file and the cause: {message:?}"
        );
        assert_eq!(message.lines().count(), 1);
        assert_eq!(
            output.status.code(),
            Some(1),
            "the call is correct, although the list is called {name:?}"
        );
    }
}

#[test]
fn a_wrong_call_ends_with_2() {
    let monday = list("monday.txt");
    for arguments in [
        &[][..],
        &[monday.as_str()],
        &[monday.as_str(), "long"],
        &[monday.as_str(), "0"],
        &[monday.as_str(), "30", "40"],
    ] {
        let output = run(arguments);
        assert_eq!(
            message(&output),
            "stage: usage: errors_checkpoint <list> <minutes>\n",
            "the arguments are {arguments:?}"
        );
        assert_eq!(output.status.code(), Some(2));
    }
}
