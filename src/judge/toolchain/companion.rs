//! `Companion`: a tool that comes with the compiler, and what it says about itself. It may be another version's, or not start at all.

use std::path::{Path, PathBuf};
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::identity::{Identity, identity};
use super::settings::cargo_home;
use crate::error::Result;
use crate::process::{Cancel, Ending, Program};

/// A tool prints its version at once. If it takes this long, it waits for something that doesn't come, such as a disk.
const TIME: Duration = Duration::from_secs(60);

/// A tool that comes with the compiler.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Companion {
    pub path: PathBuf,
    /// What changes when it's replaced.
    identity: Option<Identity>,
    /// Which version it says it is, or why it doesn't start.
    pub answer: Result<String, String>,
}

/// Asks a tool something. The inner error says why it didn't answer.
///
/// # Errors
/// If it can't be started.
pub(super) fn answer(
    tool: Program,
    time: Duration,
    cancel: &Cancel,
) -> Result<Result<String, String>> {
    // Users should never see one of rustup's backtraces.
    let tool = tool.without_env("RUST_BACKTRACE").time(time);
    let ended = tool.run(cancel, |_, _| {})?;
    let (stdout, stderr) = (ended.stdout.text(), ended.stderr.text());
    Ok(match ended.ending {
        Ending::Code(0) => Ok(stdout.trim().to_owned()),
        Ending::TimedOut => Err(format!("it doesn't answer within {} s", time.as_secs())),
        _ => Err(stderr.trim().to_owned()),
    })
}

impl Companion {
    /// Asks a tool for its version.
    pub fn ask(path: PathBuf, args: &[&str], dir: &Path, cancel: &Cancel) -> Self {
        let program = Program::new(&path).args(args).dir(dir);
        // Without a home, cargo doesn't even print its version.
        let program = match cargo_home() {
            Some(_) => program,
            None => program.env("CARGO_HOME", std::env::temp_dir()),
        };
        let answer = answer(program, TIME, cancel).unwrap_or_else(|error| Err(error.to_string()));
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
