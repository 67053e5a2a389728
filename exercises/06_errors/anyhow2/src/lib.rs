//! A program for diaries: `cargo run -- summer` prints one. A diary that does not exist yet is no error, but an empty
//! diary. Every other error goes to the caller.
//!
//! `open` looks for the words of the error, and since `load` adds context, they are no longer where it looks. Let it
//! look at the cause itself: an `io::Error` of the kind `NotFound`. Only `open` has to change.

mod store;

use anyhow::{Context, Result, ensure};

/// The entries of a diary that exists.
pub fn load(name: &str) -> Result<Vec<String>> {
    let text = store::read(name).with_context(|| format!("cannot read the diary {name:?}"))?;
    let mut entries = Vec::new();
    for line in text.lines() {
        ensure!(line.contains(": "), "the line {line:?} has no date");
        entries.push(String::from(line));
    }
    Ok(entries)
}

/// The entries of a diary, or none if it does not exist yet.
pub fn open(name: &str) -> Result<Vec<String>> {
    match load(name) {
        Err(error) if error.to_string().contains("not found") => Ok(Vec::new()),
        result => result,
    }
}
