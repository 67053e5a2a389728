//! The greenhouse a third time: a library with an error enum of its own. This time the compiler writes the `impl`s.
//!
//! `src/error.rs` derives `Error` from the crate thiserror, which asks for what it needs. One variant has
//! its message. Give the others theirs, as it stands above them, and let `source` return the cause where there is one.
//! No `impl` by hand is needed. This file is ready.

mod error;

use std::fs;
use std::path::Path;

pub use error::LoadError;

#[derive(Debug, PartialEq)]
pub struct Settings {
    pub degrees: i32,
    pub humidity: i32,
}

pub fn load(path: &Path) -> Result<Settings, LoadError> {
    let text = fs::read_to_string(path).map_err(|source| LoadError::Read {
        path: path.to_path_buf(),
        source,
    })?;
    let degrees = number(&text, "degrees")?;
    let humidity = number(&text, "humidity")?;
    if !(0..=100).contains(&humidity) {
        return Err(LoadError::Humidity(humidity));
    }
    Ok(Settings { degrees, humidity })
}

/// The number in the line with this key.
fn number(text: &str, key: &'static str) -> Result<i32, LoadError> {
    for (index, line) in text.lines().enumerate() {
        if let Some((name, value)) = line.split_once('=')
            && name.trim() == key
        {
            return value.trim().parse().map_err(|why| LoadError::NotANumber {
                line: index + 1,
                value: String::from(value.trim()),
                why,
            });
        }
    }
    Err(LoadError::Missing(key))
}
