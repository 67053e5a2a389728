//! `Companion`: a tool that comes with the compiler, and what it says about itself. It may be another version's, or not start at all.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::identity::{Identity, identity};
use super::settings::cargo_home;
use crate::process::{Cancel, Program};

/// A tool that comes with the compiler.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Companion {
    pub path: PathBuf,
    /// What changes when it's replaced.
    identity: Option<Identity>,
    /// Which version it says it is, or why it doesn't start.
    pub answer: Result<String, String>,
}

impl Companion {
    /// Asks a tool for its version.
    pub fn ask(path: PathBuf, args: &[&str], dir: &Path, cancel: &Cancel) -> Self {
        let program = Program::new(&path)
            .args(args)
            .dir(dir)
            .without_env("RUST_BACKTRACE");
        // Without a home, cargo doesn't even print its version.
        let program = match cargo_home() {
            Some(_) => program,
            None => program.env("CARGO_HOME", std::env::temp_dir()),
        };
        let answer = match program.run(cancel, |_, _| {}) {
            Ok(ended) if ended.success() => Ok(ended.stdout.text().trim().to_owned()),
            Ok(ended) => Err(ended.stderr.text().trim().to_owned()),
            Err(error) => Err(error.to_string()),
        };
        Self {
            identity: identity(&path),
            path,
            answer,
        }
    }

    /// Whether the tool at this path is still the one that answered.
    pub fn is(asked: Option<&Self>, path: Option<&Path>) -> bool {
        match (asked, path) {
            (None, None) => true,
            (Some(asked), Some(path)) => asked.path == path && asked.identity == identity(path),
            _ => false,
        }
    }
}
