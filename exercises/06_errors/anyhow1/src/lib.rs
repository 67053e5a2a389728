//! The greenhouse again, now as an application: the program doesn't match on errors, but a person has to fix the
//! file. And the whole message is "invalid digit found in string".
//!
//! Add context. Every error of `load` should start with `cannot load <path>`. Below that, a wrong number has the
//! message `the value of degrees is not a number`, and keeps the error of `parse` as its cause. And a humidity
//! outside 0 to 100 is a new error: `the humidity is 120, but it should be between 0 and 100`.

use std::fs;
use std::path::Path;

use anyhow::{Result, bail};

#[derive(Debug, PartialEq)]
pub struct Settings {
    pub degrees: i32,
    pub humidity: i32,
}

pub fn load(path: &Path) -> Result<Settings> {
    read(path)
}

fn read(path: &Path) -> Result<Settings> {
    let text = fs::read_to_string(path)?;
    let degrees = number(&text, "degrees")?;
    let humidity = number(&text, "humidity")?;
    Ok(Settings { degrees, humidity })
}

/// The number on the line with this key.
fn number(text: &str, key: &str) -> Result<i32> {
    for line in text.lines() {
        if let Some((name, value)) = line.split_once('=')
            && name.trim() == key
        {
            return Ok(value.trim().parse()?);
        }
    }
    bail!("there is no line for {key}")
}
