//! A greenhouse loads its settings from a file with lines such as "degrees = 21".
//!
//! Every error is a `Box<dyn Error>` now: a person can read it, but the greenhouse cannot match on it. Is the file
//! missing, or is a line wrong? Let `load` and `number` return a `LoadError`, which stands in `src/error.rs`. The
//! errors of the standard library are kept inside of it, and its `source` gives them back.

mod error;

use std::error::Error;
use std::fs;
use std::path::Path;

pub use error::LoadError;

#[derive(Debug, PartialEq)]
pub struct Settings {
    pub degrees: i32,
    pub humidity: i32,
}

pub fn load(path: &Path) -> Result<Settings, Box<dyn Error>> {
    let text = fs::read_to_string(path)?;
    Ok(Settings {
        degrees: number(&text, "degrees")?,
        humidity: number(&text, "humidity")?,
    })
}

/// The number in the line with this key.
fn number(text: &str, key: &'static str) -> Result<i32, Box<dyn Error>> {
    for line in text.lines() {
        if let Some((name, value)) = line.split_once('=')
            && name.trim() == key
        {
            return Ok(value.trim().parse()?);
        }
    }
    Err(format!("there is no line for {key}").into())
}
