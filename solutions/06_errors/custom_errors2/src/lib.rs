//! A greenhouse loads its settings from a file with lines such as "degrees = 21".
//!
//! Every error is a `Box<dyn Error>` now: a person can read it, but the greenhouse cannot tell a file that cannot be
//! read from a line that is wrong. Let `load` and `number` return a `LoadError`, which waits in `src/error.rs`. The
//! errors of the standard library are kept inside of it, and its `source` gives them back.

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
    // Only this place knows the path, so the error gets it here.
    let text = fs::read_to_string(path).map_err(|source| LoadError::Read {
        path: path.to_path_buf(),
        source,
    })?;
    Ok(Settings {
        degrees: number(&text, "degrees")?,
        humidity: number(&text, "humidity")?,
    })
}

/// The number in the line with this key.
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
