//! Makes a new error with the kind of the old one.

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
        source: source.kind().into(),
    })?;
    Ok(Settings {
        degrees: number(&text, "degrees")?,
        humidity: number(&text, "humidity")?,
    })
}

/// The number on the line with this key.
fn number(text: &str, key: &'static str) -> Result<i32, LoadError> {
    for line in text.lines() {
        if let Some((name, value)) = line.split_once('=')
            && name.trim() == key
        {
            return value
                .trim()
                .parse()
                .map_err(|source| LoadError::NotANumber { key, source });
        }
    }
    Err(LoadError::Missing { key })
}
