use std::error::Error;
use std::fs;
use std::io;
use std::num::{IntErrorKind, ParseIntError};
use std::path::{Path, PathBuf};

use custom_errors2::{LoadError, Settings, load};

fn file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/settings")
        .join(name)
}

/// The error of a file that can't be loaded. It must be a `LoadError`.
fn wrong(name: &str) -> LoadError {
    match load(&file(name)) {
        Ok(settings) => panic!("{name} is wrong, but the result is {settings:?}"),
        Err(error) => error,
    }
}

#[test]
fn correct_files_are_loaded() {
    let summer = Settings {
        degrees: 21,
        humidity: 70,
    };
    let winter = Settings {
        degrees: -2,
        humidity: 55,
    };
    assert_ne!(summer, winter);
    assert!(matches!(load(&file("summer.conf")), Ok(settings) if settings == summer));
    assert!(matches!(load(&file("winter.conf")), Ok(settings) if settings == winter));
}

#[test]
fn a_file_that_cannot_be_read_is_named() {
    let error = wrong("no-such-file.conf");
    assert_eq!(
        error.to_string(),
        format!("cannot read {}", file("no-such-file.conf").display())
    );
    assert!(
        matches!(&error, LoadError::Read { path, .. } if *path == file("no-such-file.conf")),
        "this is the wrong variant: {error:?}"
    );
}

#[test]
fn the_source_is_the_reason_why_the_file_cannot_be_read() {
    let error = wrong("no-such-file.conf");
    let source = error.source().expect("a `Read` error should have a source");
    let source: &io::Error = source
        .downcast_ref()
        .expect("the source should be the `io::Error` itself, not its message");
    let cause = fs::read_to_string(file("no-such-file.conf")).expect_err("there is no such file");
    assert_eq!(
        source.raw_os_error(),
        cause.raw_os_error(),
        "the source should be the error of the operating system, not a new one of the same kind"
    );
}

#[test]
fn a_missing_line_has_no_source() {
    let error = wrong("incomplete.conf");
    assert!(
        matches!(error, LoadError::Missing { key: "humidity" }),
        "this is the wrong variant: {error:?}"
    );
    assert!(error.source().is_none(), "nothing else went wrong");
}

#[test]
fn the_key_of_a_wrong_number_is_named() {
    let error = wrong("words.conf");
    assert_eq!(error.to_string(), "the value of degrees is not a number");
    let error = wrong("huge.conf");
    assert_eq!(error.to_string(), "the value of humidity is not a number");
}

#[test]
fn the_source_is_the_reason_why_the_number_is_wrong() {
    for (name, kind) in [
        ("words.conf", IntErrorKind::InvalidDigit),
        ("huge.conf", IntErrorKind::PosOverflow),
    ] {
        let error = wrong(name);
        let source = error
            .source()
            .expect("a `NotANumber` error should have a source");
        let source: &ParseIntError = source
            .downcast_ref()
            .expect("the source should be the `ParseIntError` itself, not its message");
        assert_eq!(source.kind(), &kind, "this isn't what is wrong in {name}");
    }
}
