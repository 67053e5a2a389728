//! A greenhouse loads its settings from a file with lines such as "degrees = 21".
//!
//! At the moment, every error is a `Box<dyn Error>`. A person can read it, but the program can't find out whether the
//! file is missing or a line is wrong. Let `load` and `number` return the `LoadError` in `src/error.rs`. Keep the
//! errors of the standard library inside it, and return them from `source`.

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

/// The number on the line with this key.
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
