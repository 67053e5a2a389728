//! Read all lines of the standard input. Print each different line once, with its count and two spaces in front of it:
//!
//! ```text
//! 12  oak
//!  3  ash
//! ```
//!
//! The commonest line comes first, and lines of the same count are in ascending order. All counts are as wide as the
//! largest. Not every log is UTF-8: print the bytes of a line as they came, without the end of the line.

use std::io::{Write, pipe};

mod support;

use support::{run, tally};

/// What the program prints for this input.
fn printed(input: &str) -> String {
    let run = run(tally(&[]), input);
    assert_eq!(run.code, Some(0), "the exit code; {}", run.errors.trim());
    assert!(run.errors.is_empty(), "an error: {}", run.errors);
    run.printed
}

#[test]
fn a_line_has_its_count_in_front() {
    assert_eq!(printed("oak\noak\n"), "2  oak\n");
}

#[test]
fn the_commonest_line_comes_first() {
    assert_eq!(
        printed("oak\nash\noak\nyew\nyew\nyew\n"),
        "3  yew\n2  oak\n1  ash\n"
    );
}

#[test]
fn lines_of_the_same_count_are_in_order() {
    assert_eq!(
        printed("yew\nash\noak\nelm\n"),
        "1  ash\n1  elm\n1  oak\n1  yew\n"
    );
}

#[test]
fn counts_are_as_wide_as_the_largest() {
    let input = "oak\n".repeat(100) + &"ash\n".repeat(20) + "yew\n";
    assert_eq!(printed(&input), "100  oak\n 20  ash\n  1  yew\n");
}

#[test]
fn spaces_belong_to_the_line() {
    assert_eq!(printed("  oak \noak\n\n"), "1  \n1    oak \n1  oak\n");
}

#[test]
fn the_last_line_may_have_no_end() {
    assert_eq!(printed("oak\noak"), "2  oak\n");
}

#[test]
fn lines_of_windows_are_the_same_lines() {
    assert_eq!(printed("oak\r\noak\n"), "2  oak\n");
}

#[test]
fn a_line_that_is_not_utf_8_is_printed_as_it_came() {
    let (reader, mut writer) = pipe().expect("a pipe can be created");
    writer
        .write_all(b"fr\xEAne\nfr\xE8ne\nfr\xEAne\n")
        .expect("it fits");
    drop(writer);
    let output = tally(&[]).stdin(reader).output();
    let printed = output.expect("it can be started").stdout;
    assert_eq!(
        printed.escape_ascii().to_string(),
        r"2  fr\xeane\n1  fr\xe8ne\n"
    );
}
