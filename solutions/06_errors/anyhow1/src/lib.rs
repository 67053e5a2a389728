//! One context is around everything that can fail in `read`, so you can't forget it when you add another step there.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};

#[derive(Debug, PartialEq)]
pub struct Settings {
    pub degrees: i32,
    pub humidity: i32,
}

pub fn load(path: &Path) -> Result<Settings> {
    read(path).with_context(|| format!("cannot load {}", path.display()))
}

fn read(path: &Path) -> Result<Settings> {
    let text = fs::read_to_string(path)?;
    let degrees = number(&text, "degrees")?;
    let humidity = number(&text, "humidity")?;
    ensure!(
        (0..=100).contains(&humidity),
        "the humidity is {humidity}, but it should be between 0 and 100"
    );
    Ok(Settings { degrees, humidity })
}

/// The number on the line with this key.
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
