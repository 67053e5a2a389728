//! What the tests of several stages need.

use settings::{Table, Value, parse};

/// What is in a document that is right.
#[track_caller]
pub fn read(document: &str) -> Table {
    match parse(document) {
        Ok(table) => table,
        Err(error) => panic!("{document:?} is right, but: {error}"),
    }
}

/// The value that is written like this.
#[track_caller]
pub fn value(text: &str) -> Value {
    let document = format!("key = {text}\n");
    let mut table = read(&document);
    let value = table.remove("key");
    value.unwrap_or_else(|| panic!("{document:?} has a key"))
}

/// Each of these documents is wrong.
#[track_caller]
pub fn refuses<'d>(documents: impl IntoIterator<Item = &'d str>) {
    for document in documents {
        let read = parse(document);
        assert!(read.is_err(), "{document:?} is wrong, but became {read:?}");
    }
}

/// None of these is a value.
#[track_caller]
pub fn refuses_values<'v>(values: impl IntoIterator<Item = &'v str>) {
    for value in values {
        refuses([&*format!("key = {value}\n")]);
    }
}
