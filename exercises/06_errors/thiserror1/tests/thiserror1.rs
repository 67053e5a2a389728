use std::error::Error;
use std::io;
use std::num::{IntErrorKind, ParseIntError};
use std::path::{Path, PathBuf};

use thiserror1::{LoadError, Settings, load};

fn file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/settings")
        .join(name)
}

/// The error of a file that can't be loaded.
fn wrong(name: &str) -> LoadError {
    match load(&file(name)) {
        Ok(settings) => panic!("{name} is wrong, but the result is {settings:?}"),
        Err(error) => error,
    }
}

#[test]
fn correct_files_are_loaded() -> Result<(), LoadError> {
    let settings = load(&file("winter.conf"))?;
    assert_eq!(
        settings,
        Settings {
            degrees: -2,
            humidity: 55
        }
    );
    assert_eq!(load(&file("fog.conf"))?.humidity, 100);
    Ok(())
}

#[test]
fn a_file_that_cannot_be_read_is_named() {
    assert_eq!(
        wrong("no-such.conf").to_string(),
        format!("cannot read {}", file("no-such.conf").display())
    );
}

#[test]
fn the_cause_is_an_io_error() {
    let error = wrong("no-such.conf");
    let source: &io::Error = error
        .source()
        .and_then(|source| source.downcast_ref())
        .expect("the source of `Read` should be its `io::Error`");
    assert_eq!(source.kind(), io::ErrorKind::NotFound);
}

#[test]
fn a_missing_line_is_named() {
    let error = wrong("incomplete.conf");
    assert_eq!(error.to_string(), "there is no line for humidity");
    assert!(error.source().is_none(), "there is no other cause");
    assert_eq!(
        LoadError::Missing("degrees").to_string(),
        "there is no line for degrees"
    );
}

#[test]
fn a_wrong_value_is_printed_with_its_line() {
    assert_eq!(
        wrong("words.conf").to_string(),
        "line 1: \"warm\" is not a number"
    );
    assert_eq!(
        wrong("huge.conf").to_string(),
        "line 3: \"99999999999\" is not a number"
    );
}

#[test]
fn the_cause_is_the_error_of_parse() {
    for (name, kind) in [
        ("words.conf", IntErrorKind::InvalidDigit),
        ("huge.conf", IntErrorKind::PosOverflow),
    ] {
        let error = wrong(name);
        let source: &ParseIntError = error
            .source()
            .and_then(|source| source.downcast_ref())
            .expect("the source of `NotANumber` should be its `ParseIntError`");
        assert_eq!(source.kind(), &kind, "this isn't what is wrong in {name}");
    }
}

#[test]
fn a_humidity_has_limits() {
    let error = wrong("wet.conf");
    assert_eq!(
        error.to_string(),
        "the humidity is 101, but it should be between 0 and 100"
    );
    assert!(error.source().is_none(), "there is no other cause");
    assert_eq!(
        wrong("dry.conf").to_string(),
        "the humidity is -1, but it should be between 0 and 100"
    );
}
