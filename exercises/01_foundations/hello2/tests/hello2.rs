use hello2::{CODE, COLUMN, FILE, LINE, SUGGESTED_WORD, UNKNOWN_WORD};

const MESSAGE: &str = include_str!("../src/message.txt");

/// The text that stands between `before` and `after` in the message.
fn between(before: &str, after: &str) -> &'static str {
    let (_, rest) = MESSAGE.split_once(before).expect("the message is complete");
    rest.split_once(after).expect("the message is complete").0
}

/// The arrow line, cut at its colons: file, line, column.
fn place() -> Vec<&'static str> {
    between("--> ", "\n").trim().split(':').collect()
}

#[test]
fn the_code_is_read() {
    assert!(
        CODE == between("error[", "]"),
        "CODE: it stands between square brackets in the first line"
    );
}

#[test]
fn the_file_is_read() {
    assert!(
        FILE == place()[0],
        "FILE: it stands after the arrow `-->`, up to the first colon"
    );
}

#[test]
fn the_line_is_read() {
    assert!(
        LINE.to_string() == place()[1],
        "LINE: it is the first number after the file"
    );
}

#[test]
fn the_column_is_read() {
    assert!(
        COLUMN.to_string() == place()[2],
        "COLUMN: it is the second number after the file"
    );
}

#[test]
fn the_unknown_word_is_read() {
    assert!(
        UNKNOWN_WORD == between("value `", "`"),
        "UNKNOWN_WORD: the first line names it"
    );
}

#[test]
fn the_suggested_word_is_read() {
    assert!(
        SUGGESTED_WORD == between("variable `", "`"),
        "SUGGESTED_WORD: the line with `help` names it"
    );
}
