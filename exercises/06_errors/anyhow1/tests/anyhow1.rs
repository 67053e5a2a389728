use std::io;
use std::num::{IntErrorKind, ParseIntError};
use std::path::{Path, PathBuf};

use anyhow1::{Settings, load};

fn file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/settings")
        .join(name)
}

/// The error of a file that can't be loaded.
fn wrong(name: &str) -> anyhow::Error {
    match load(&file(name)) {
        Ok(settings) => panic!("{name} is wrong, but the result is {settings:?}"),
        Err(error) => error,
    }
}

/// The messages below the first one.
fn causes(error: &anyhow::Error) -> Vec<String> {
    error.chain().skip(1).map(ToString::to_string).collect()
}

#[test]
fn correct_files_are_loaded() -> anyhow::Result<()> {
    let settings = load(&file("winter.conf"))?;
    assert_eq!(
        settings,
        Settings {
            degrees: -2,
            humidity: 55
        }
    );
    assert_eq!(load(&file("summer.conf"))?.degrees, 21);
    assert_eq!(load(&file("fog.conf"))?.humidity, 100, "100 is allowed");
    assert_eq!(load(&file("desert.conf"))?.humidity, 0, "0 is allowed");
    Ok(())
}

#[test]
fn every_error_names_the_file() {
    for name in ["no-such.conf", "incomplete.conf", "words.conf", "wet.conf"] {
        assert_eq!(
            wrong(name).to_string(),
            format!("cannot load {}", file(name).display()),
            "a person who fixes the file has to know which one it is"
        );
    }
}

#[test]
fn the_cause_of_a_missing_file_is_kept() {
    let error = wrong("no-such.conf");
    let cause: &io::Error = error
        .downcast_ref()
        .expect("below the context, there should be the `io::Error` itself, not its message");
    assert_eq!(cause.kind(), io::ErrorKind::NotFound);
    assert_eq!(
        causes(&error).len(),
        1,
        "the causes are {:?}",
        causes(&error)
    );
}

#[test]
fn a_missing_line_is_the_cause() {
    let error = wrong("incomplete.conf");
    assert_eq!(causes(&error), ["there is no line for humidity"]);
}

#[test]
fn a_wrong_number_has_two_causes() {
    let error = wrong("words.conf");
    assert_eq!(
        causes(&error),
        [
            "the value of degrees is not a number",
            "invalid digit found in string"
        ]
    );
    let error = wrong("huge.conf");
    assert_eq!(
        causes(&error)[0],
        "the value of humidity is not a number",
        "the message names the key"
    );
}

#[test]
fn the_error_of_parse_is_kept() {
    for (name, kind) in [
        ("words.conf", IntErrorKind::InvalidDigit),
        ("huge.conf", IntErrorKind::PosOverflow),
    ] {
        let error = wrong(name);
        let cause: &ParseIntError = error
            .root_cause()
            .downcast_ref()
            .expect("the innermost cause should be the `ParseIntError` itself, not its message");
        assert_eq!(cause.kind(), &kind, "this isn't what is wrong in {name}");
    }
}

#[test]
fn a_humidity_has_limits() {
    assert_eq!(
        causes(&wrong("wet.conf")),
        ["the humidity is 101, but it should be between 0 and 100"]
    );
    assert_eq!(
        causes(&wrong("dry.conf")),
        ["the humidity is -1, but it should be between 0 and 100"]
    );
}
