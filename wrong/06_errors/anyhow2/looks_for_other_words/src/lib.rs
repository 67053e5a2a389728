//! Looks for the words in the whole chain.

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
        Err(error) if format!("{error:#}").contains("not found") => Ok(Vec::new()),
        result => result,
    }
}
