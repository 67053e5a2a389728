use hello2::{CODE, COLUMN, FILE, LINE, SUGGESTED_NAME, UNKNOWN_NAME};

const MESSAGE: &str = include_str!("../src/message.txt");

/// The part of the message between two strings.
fn between(before: &str, after: &str) -> &'static str {
    let (_, rest) = MESSAGE.split_once(before).expect("the message is complete");
    rest.split_once(after).expect("the message is complete").0
}

/// File, line and column from the line with the arrow.
fn location() -> Vec<&'static str> {
    between("--> ", "\n").trim().split(':').collect()
}

#[test]
fn you_found_the_code() {
    assert!(
        CODE == between("error[", "]"),
        "CODE: look between the square brackets in the first line"
    );
}

#[test]
fn you_found_the_file() {
    assert!(
        FILE == location()[0],
        "FILE: it comes after the arrow `-->` and ends before the first colon"
    );
}

#[test]
fn you_found_the_line() {
    assert!(
        LINE.to_string() == location()[1],
        "LINE: it's the first number after the file"
    );
}

#[test]
fn you_found_the_column() {
    assert!(
        COLUMN.to_string() == location()[2],
        "COLUMN: it's the second number after the file"
    );
}

#[test]
fn you_found_the_unknown_name() {
    assert!(
        UNKNOWN_NAME == between("find function `", "`"),
        "UNKNOWN_NAME: it's in the first line"
    );
}

#[test]
fn you_found_the_suggested_name() {
    assert!(
        SUGGESTED_NAME == between("named function `", "`"),
        "SUGGESTED_NAME: it's in the line with the `+`, below `help`"
    );
}
