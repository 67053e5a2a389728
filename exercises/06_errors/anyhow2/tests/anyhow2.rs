use std::io::{self, ErrorKind};
use std::process::{Command, Output};

use anyhow2::{load, open};

fn run(name: &str) -> Output {
    Command::new(env!("CARGO_BIN_EXE_anyhow2"))
        .arg(name)
        .env_remove("RUST_BACKTRACE")
        .env_remove("RUST_LIB_BACKTRACE")
        .output()
        .expect("the program starts")
}

/// The kind of the `io::Error` that a diary fails with, if there is one below the context.
fn failure(name: &str) -> Option<ErrorKind> {
    match open(name) {
        Ok(entries) => panic!(
            "{name:?} should be an error, but it has {} entries",
            entries.len()
        ),
        Err(error) => error.downcast_ref().map(io::Error::kind),
    }
}

#[test]
fn a_diary_is_opened() -> anyhow::Result<()> {
    assert_eq!(open("summer")?, ["12 July: sunny", "13 July: rain"]);
    Ok(())
}

#[test]
fn a_new_diary_is_empty() {
    for name in ["autumn", "winter", ""] {
        match open(name) {
            Ok(entries) => assert!(entries.is_empty()),
            Err(error) => panic!("a diary that doesn't exist is a new one: {error:#}"),
        }
    }
}

#[test]
fn the_same_kind_can_have_other_words() {
    match open("old/spring") {
        Ok(entries) => assert!(entries.is_empty()),
        Err(error) => panic!("the kind of this error is `NotFound` too: {error:#}"),
    }
}

#[test]
fn a_locked_diary_is_not_a_new_one() {
    assert_eq!(failure("locked/june"), Some(ErrorKind::PermissionDenied));
}

#[test]
fn the_name_of_a_diary_does_not_matter() {
    for name in [
        "locked/not found",
        "locked/entity not found",
        "locked/NotFound",
    ] {
        assert_eq!(failure(name), Some(ErrorKind::PermissionDenied));
    }
}

#[test]
fn a_torn_diary_is_not_a_new_one() {
    assert_eq!(failure("torn"), None, "the cause isn't an `io::Error`");
}

#[test]
fn loading_is_as_strict_as_before() {
    let error = load("autumn").expect_err("`load` needs a diary that exists");
    assert_eq!(
        format!("{error:#}"),
        "cannot read the diary \"autumn\": entity not found"
    );
}

#[test]
fn the_program_prints_the_whole_chain() {
    let output = run("locked/june");
    assert_eq!(
        String::from_utf8_lossy(&output.stderr),
        "Error: cannot read the diary \"locked/june\"\n\nCaused by:\n    permission denied\n"
    );
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn the_program_opens_a_new_diary() {
    let output = run("autumn");
    assert_eq!(
        output.status.code(),
        Some(0),
        "a new diary isn't an error: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    assert!(output.stdout.is_empty(), "a new diary has no entries");
}
