//! Each error is built where its parts are known: the path in `load`, the key in `number`. `map_err` does that in the
//! same line as the step that can fail.

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
