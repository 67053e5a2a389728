//! A program for diaries: `cargo run -- summer` prints one. If a diary doesn't exist yet, it's empty. Any other error
//! is returned to the caller.
//!
//! `open` looks for "not found" in the message. But since `load` adds context, these words aren't there anymore. Let
//! `open` look at the cause itself: an `io::Error` of the kind `NotFound`. You only have to change `open`.

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
