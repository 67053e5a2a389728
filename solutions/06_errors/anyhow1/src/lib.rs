//! The greenhouse again, now as an application: nobody matches on its errors, but somebody has to repair the file.
//!
//! Today the whole message is "invalid digit found in string". Give each error context. Every error of `load` begins
//! with `cannot load <path>`. A value that is no number says `the value of degrees is not a number` below that, and
//! keeps the error of `parse` as its cause. A humidity below 0 or above 100 is a new error:
//! `the humidity is 120, and not between 0 and 100`.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};

#[derive(Debug, PartialEq)]
pub struct Settings {
    pub degrees: i32,
    pub humidity: i32,
}

pub fn load(path: &Path) -> Result<Settings> {
    // One context around everything that can fail: it cannot be forgotten when one more step is added to `read`.
    read(path).with_context(|| format!("cannot load {}", path.display()))
}

fn read(path: &Path) -> Result<Settings> {
    let text = fs::read_to_string(path)?;
    let degrees = number(&text, "degrees")?;
    let humidity = number(&text, "humidity")?;
    ensure!(
        (0..=100).contains(&humidity),
        "the humidity is {humidity}, and not between 0 and 100"
    );
    Ok(Settings { degrees, humidity })
}

/// The number in the line with this key.
fn number(text: &str, key: &str) -> Result<i32> {
    for line in text.lines() {
        if let Some((name, value)) = line.split_once('=')
            && name.trim() == key
        {
            return value
                .trim()
                .parse()
                .with_context(|| format!("the value of {key} is not a number"));
        }
    }
    bail!("there is no line for {key}")
}
