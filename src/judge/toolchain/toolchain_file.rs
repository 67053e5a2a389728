//! `ToolchainFile`: the `rust-toolchain.toml` that applies to a folder.
//!
//! rustup searches for it in the folder and its parents, and a course may contain one. It may select a channel, but not a compiler of its
//! own: rustup would start any program at the path that the file names.

use std::fs;
use std::path::{Path, PathBuf};

use serde::Serialize;
use toml::{Table, Value};

use crate::error::{Problem, Result};

/// In rustup's order of preference.
const NAMES: [&str; 2] = ["rust-toolchain", "rust-toolchain.toml"];

/// A file that may select a channel.
#[derive(Clone, Debug, Serialize)]
pub struct ToolchainFile {
    /// Where it is.
    pub path: PathBuf,
    /// The channel it selects.
    pub channel: Option<String>,
    text: String,
}

impl ToolchainFile {
    /// The file that applies to a folder; `None` if there isn't one, or if `RUSTUP_TOOLCHAIN` is set.
    ///
    /// # Errors
    /// If it selects a toolchain by path, or is not valid TOML.
    pub fn find(dir: &Path) -> Result<Option<Self>> {
        if std::env::var_os("RUSTUP_TOOLCHAIN").is_some_and(|name| !name.is_empty()) {
            return Ok(None);
        }
        Self::above(dir)
    }

    /// The nearest one in `dir` and its parents.
    fn above(dir: &Path) -> Result<Option<Self>> {
        for folder in dir.ancestors() {
            for name in NAMES {
                let path = folder.join(name);
                match fs::metadata(&path) {
                    Ok(found) if found.is_file() => {}
                    // rustup skips folders.
                    Ok(found) if found.is_dir() => continue,
                    Ok(_) => return Err(rejected(&path, "this isn't a regular file")),
                    Err(_) => continue,
                }
                // It also skips files that can't be read.
                if let Ok(text) = fs::read_to_string(&path) {
                    return Self::read(path, text).map(Some);
                }
            }
        }
        Ok(None)
    }

    fn read(path: PathBuf, text: String) -> Result<Self> {
        let is_one_word = path.ends_with("rust-toolchain") && text.lines().count() == 1;
        let channel = if is_one_word {
            Some(text.trim().to_owned())
        } else {
            let Ok(table) = text.parse::<Table>() else {
                return Err(rejected(&path, "this is not valid TOML"));
            };
            let toolchain = table.get("toolchain").and_then(Value::as_table);
            if toolchain.is_some_and(|toolchain| toolchain.contains_key("path")) {
                return Err(rejected(&path, "this names a toolchain by its path"));
            }
            let channel = toolchain.and_then(|toolchain| toolchain.get("channel"));
            channel.and_then(Value::as_str).map(str::to_owned)
        };
        let is_path = |channel: &String| channel.contains(['/', '\\']) || channel.starts_with('.');
        if channel.as_ref().is_some_and(is_path) {
            return Err(rejected(&path, "this names a toolchain by its path"));
        }
        Ok(Self {
            path,
            channel,
            text,
        })
    }
}

fn rejected(path: &Path, what: &str) -> crate::error::Error {
    Problem::new(format!(
        "{what}; a course may only select a channel, such as `channel = \"stable\"`"
    ))
    .at(path, None)
    .next("remove the file, or select a toolchain yourself: set `RUSTUP_TOOLCHAIN` to the name of one that is installed")
    .into()
}

#[cfg(test)]
mod tests {
    use indoc::indoc;

    use super::*;

    #[test]
    fn a_channel_is_read_and_a_path_is_rejected() {
        let read = |name: &str, text: &str| {
            ToolchainFile::read(Path::new("/course").join(name), text.to_owned())
                .map(|file| file.channel)
                .map_err(|error| error.to_string())
        };
        let stable = Ok(Some("stable".to_owned()));
        assert_eq!(read("rust-toolchain", "stable\n"), stable);
        let table = indoc! {r#"
            [toolchain]
            channel = "stable"
        "#};
        assert_eq!(read("rust-toolchain", table), stable);
        assert_eq!(read("rust-toolchain.toml", table), stable);
        let none = indoc! {r#"
            [toolchain]
            components = ["clippy"]
        "#};
        assert_eq!(read("rust-toolchain.toml", none), Ok(None));
        for (name, text) in [
            ("rust-toolchain", "/opt/mine\n"),
            ("rust-toolchain", "C:\\mine"),
            ("rust-toolchain", "..\n"),
            (
                "rust-toolchain",
                indoc! {r#"

                    [toolchain]
                    path = "/opt/mine"
                "#},
            ),
            ("rust-toolchain.toml", "toolchain = { path = \"mine\" }"),
            (
                "rust-toolchain.toml",
                indoc! {r#"
                    [toolchain]
                    "pa\u0074h" = "mine"
                "#},
            ),
            (
                "rust-toolchain.toml",
                indoc! {r#"
                    [toolchain]
                    channel = "../mine"
                "#},
            ),
        ] {
            let error = read(name, text).expect_err(text);
            assert!(error.contains("by its path"), "{text}: {error}");
        }
        let error = read("rust-toolchain.toml", "stable\n").expect_err("not TOML");
        assert!(error.contains("is not valid TOML"), "{error}");
    }
}
