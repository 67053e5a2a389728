use std::io;
use std::num::{IntErrorKind, ParseIntError};
use std::path::{Path, PathBuf};

use anyhow1::{Settings, load};

fn file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/settings")
        .join(name)
}

fn wrong(name: &str) -> anyhow::Error {
    match load(&file(name)) {
        Ok(settings) => panic!("{name} is wrong, and it gave {settings:?}"),
        Err(error) => error,
    }
}

/// The messages below the first one.
fn causes(error: &anyhow::Error) -> Vec<String> {
    error.chain().skip(1).map(ToString::to_string).collect()
}

#[test]
fn good_files_are_loaded() -> anyhow::Result<()> {
    let settings = load(&file("winter.conf"))?;
    assert_eq!(
        settings,
        Settings {
            degrees: -2,
            humidity: 55
        }
    );
    assert_eq!(load(&file("summer.conf"))?.degrees, 21);
    assert_eq!(load(&file("fog.conf"))?.humidity, 100, "100 is possible");
    assert_eq!(load(&file("desert.conf"))?.humidity, 0, "0 is possible");
    Ok(())
}

#[test]
fn every_error_names_the_file() {
    for name in ["no-such.conf", "incomplete.conf", "words.conf", "wet.conf"] {
        assert_eq!(
            wrong(name).to_string(),
            format!("cannot load {}", file(name).display()),
            "whoever repairs the file has to know which one it is"
        );
    }
}

#[test]
fn the_cause_of_a_missing_file_is_kept() {
    let error = wrong("no-such.conf");
    let cause: &io::Error = error
        .downcast_ref()
        .expect("below the context, the `io::Error` itself has to be kept, and not its text");
    assert_eq!(cause.kind(), io::ErrorKind::NotFound);
    assert_eq!(
        causes(&error).len(),
        1,
        "the causes are {:?}",
        causes(&error)
    );
}

#[test]
fn a_missing_line_is_told_below_the_file() {
    let error = wrong("incomplete.conf");
    assert_eq!(causes(&error), ["there is no line for humidity"]);
}

#[test]
fn a_value_that_is_no_number_tells_three_things() {
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
        "the message names the key of its line"
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
            .expect("the innermost cause has to be the `ParseIntError` itself, and not its text");
        assert_eq!(cause.kind(), &kind, "{name} is wrong in another way");
    }
}

#[test]
fn a_humidity_has_limits() {
    assert_eq!(
        causes(&wrong("wet.conf")),
        ["the humidity is 101, and not between 0 and 100"]
    );
    assert_eq!(
        causes(&wrong("dry.conf")),
        ["the humidity is -1, and not between 0 and 100"]
    );
}
