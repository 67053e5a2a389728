//! The compiler's limits for an exercise, in a file in the staging directory, because cargo can't pass them to the wrapper.

use std::ffi::OsStr;
use std::fs;
use std::path::Path;
use std::time::Duration;

use crate::course::CompilerLimits;
use crate::judge::attempt::Attempt;

/// The folder of these files, one file per package.
const FOLDER: &str = "limits";

/// The file for an attempt: its path in the staging directory, and its content.
pub(super) fn of(attempt: &Attempt<'_>) -> (String, String) {
    let limits = attempt.exercise.limits.compiler;
    let text = format!("{} {}", limits.time.as_millis(), limits.memory);
    (format!("{FOLDER}/{}", attempt.exercise.name), text)
}

/// The limits for a package; the defaults if there is no file.
pub fn read(staging_dir: &Path, package: &OsStr) -> CompilerLimits {
    let file = staging_dir.join(FOLDER).join(package);
    let text = fs::read_to_string(file).unwrap_or_default();
    parse(&text).unwrap_or_default()
}

fn parse(text: &str) -> Option<CompilerLimits> {
    let (time, memory) = text.split_once(' ')?;
    Some(CompilerLimits {
        time: Duration::from_millis(time.parse().ok()?),
        memory: memory.parse().ok()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn invalid_limits_fall_back_to_the_defaults() {
        let limits = CompilerLimits {
            time: Duration::from_millis(1500),
            memory: 1 << 20,
        };
        assert_eq!(parse("1500 1048576"), Some(limits));
        for text in ["", "1500", "x 1", "1 x"] {
            assert_eq!(parse(text), None, "{text:?}");
        }
    }
}
