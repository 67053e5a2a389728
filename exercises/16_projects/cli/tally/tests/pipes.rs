//! In `tally | head -1`, `head` ends after a line, and closes the pipe. `tally` can't print anymore then, which isn't
//! an error: it ends silently, with the exit code that it would have had. `println!` panics instead.
//!
//! Any other failure has to be noticed, or a script mistakes half a table for a whole one. If the standard output can't be
//! written, for instance because the disk is full, print `tally: ` and the error, and exit with 2.

use std::fs::File;
use std::io::pipe;

mod support;

use support::{Run, run, tally};

/// Runs the program with a standard output that is closed on the other side.
fn into_a_closed_pipe(arguments: &[&str], input: &str) -> Run {
    let (reader, writer) = pipe().expect("a pipe can be created");
    drop(reader);
    let mut command = tally(arguments);
    command.stdout(writer);
    run(command, input)
}

/// Demands that the program notices a standard output that is always full, if the system has one.
fn notices_a_full_disk(arguments: &[&str]) {
    let Ok(full) = File::options().write(true).open("/dev/full") else {
        println!("skipped: there's no `/dev/full`");
        return;
    };
    let mut command = tally(arguments);
    command.stdout(full);
    let run = run(command, "oak\nyew\n");
    assert!(run.errors.starts_with("tally: "), "{}", run.errors);
    assert_eq!(run.errors.lines().count(), 1, "{}", run.errors);
    assert_eq!(run.code, Some(2));
}

#[test]
fn a_closed_pipe_is_not_an_error() {
    let run = into_a_closed_pipe(&["--bars"], "oak\nyew\n");
    assert_eq!(run.errors, "", "the reader has seen enough");
    assert_eq!((run.printed.as_str(), run.code), ("", Some(0)));
}

#[test]
fn an_earlier_error_keeps_its_exit_code() {
    let run = into_a_closed_pipe(&["nowhere.txt", "-"], "oak\n");
    assert_eq!(run.errors.lines().count(), 1, "{}", run.errors);
    assert_eq!(run.code, Some(2), "a file is missing, pipe or not");
}

#[test]
fn completions_go_into_pipes_too() {
    let run = into_a_closed_pipe(&["--completions", "bash"], "");
    assert_eq!((run.errors.as_str(), run.code), ("", Some(0)));
}

#[test]
fn a_full_disk_is_an_error() {
    notices_a_full_disk(&[]);
}

#[test]
fn completions_notice_a_full_disk() {
    notices_a_full_disk(&["--completions", "bash"]);
}
