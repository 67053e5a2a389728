//! Ignores a variable that isn't a number.

use std::env;
use std::fs;
use std::io::ErrorKind;
use std::io::{self, IsTerminal};
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};

use clap::ValueEnum;

use crate::arguments::{Arguments, Color};

/// What holds in the end.
pub struct Settings {
    pub top: Option<NonZeroUsize>,
    pub color: Color,
}

/// What a configuration file sets.
#[derive(Default)]
struct Config {
    top: Option<NonZeroUsize>,
    color: Option<Color>,
}

impl Settings {
    pub fn load(arguments: &Arguments) -> Result<Self, String> {
        let config = Config::find(arguments.config.as_deref())?;
        Ok(Settings {
            top: arguments
                .top
                .or_else(|| env::var("TALLY_TOP").ok()?.parse().ok())
                .or(config.top),
            color: arguments.color.or(config.color).unwrap_or(Color::Auto),
        })
    }
}

impl Config {
    /// The configuration of the file that was named, or of the usual one if it exists.
    fn find(named: Option<&Path>) -> Result<Self, String> {
        let Some(path) = named.map(Path::to_owned).or_else(usual_path) else {
            return Ok(Config::default());
        };
        match fs::read_to_string(&path) {
            Ok(text) => {
                let config = Config::parse(&text);
                config.map_err(|error| format!("{}: {error}", path.display()))
            }
            Err(error) if error.kind() == ErrorKind::NotFound && named.is_none() => {
                Ok(Config::default())
            }
            Err(error) => Err(format!("{}: {error}", path.display())),
        }
    }

    fn parse(text: &str) -> Result<Self, String> {
        let mut config = Config::default();
        for (line, number) in text.lines().map(str::trim).zip(1..) {
            if !line.is_empty() && !line.starts_with('#') {
                config
                    .set(line)
                    .map_err(|error| format!("{number}: {error}"))?;
            }
        }
        Ok(config)
    }

    fn set(&mut self, line: &str) -> Result<(), String> {
        let (name, value) = line
            .split_once('=')
            .ok_or_else(|| format!("`{line}` has no value"))?;
        let value = value.trim();
        match name.trim() {
            "top" => {
                self.top = Some(
                    value
                        .parse()
                        .map_err(|error| format!("`{value}`: {error}"))?,
                )
            }
            "color" => {
                self.color = Some(
                    Color::from_str(value, false).map_err(|error| format!("`{value}`: {error}"))?,
                )
            }
            unknown => return Err(format!("there's no setting `{unknown}`")),
        }
        Ok(())
    }
}

/// Where the configuration is if nothing else is said.
fn usual_path() -> Option<PathBuf> {
    let folder = |name| env::var_os(name).map(PathBuf::from);
    let configs = folder("XDG_CONFIG_HOME").or_else(|| Some(folder("HOME")?.join(".config")))?;
    Some(configs.join("tally.conf"))
}

impl Color {
    pub fn is_on(self) -> bool {
        match self {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => !is_set("NO_COLOR") && (is_forced() || io::stdout().is_terminal()),
        }
    }
}

fn is_set(name: &str) -> bool {
    env::var_os(name).is_some_and(|value| !value.is_empty())
}

fn is_forced() -> bool {
    is_set("CLICOLOR_FORCE") && env::var_os("CLICOLOR_FORCE").is_some_and(|value| value != "0")
}
