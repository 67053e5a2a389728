//! The dependencies of a level's exercises: fetched once, so that judging works offline from then on.

use std::fs;
use std::path::Path;

use super::context::Context;
use super::staging_dir::StagingDir;
use super::workbench::Workbench;
use crate::course::Files;
use crate::error::{Error, Problem, Result};
use crate::fingerprint::Fingerprint;
use crate::judge::attempt::Attempt;
use crate::judge::toolchain::CargoWait;
use crate::judge::verdict::Event;
use crate::process::{Lines, Stream};

/// Whether the crates of these attempts were fetched, for what their workspace locks now. Cargo fetches only what the members that are staged
/// need, so that's noted for each of them.
pub fn are_fetched(bench: &Workbench, workspace: &Files, attempts: &[&Attempt<'_>]) -> bool {
    attempts.iter().all(|attempt| {
        let before = fs::read_to_string(bench.fetched(attempt));
        before.is_ok_and(|before| before == requirements(workspace, attempt))
    })
}

/// What decides which crates an attempt needs.
fn requirements(workspace: &Files, attempt: &Attempt<'_>) -> String {
    let manifest = attempt.files.get("Cargo.toml");
    Fingerprint::builder("crates")
        .value(&(workspace.get("Cargo.lock"), manifest))
        .finish()
        .to_string()
}

/// Whether cargo failed because it would have to fetch crates first, or might not have if it had known newer ones. Among the versions that are on the
/// disk there may be none that fit each other.
pub fn are_missing(stderr: &str) -> bool {
    stderr.contains("offline") || are_unresolved(stderr)
}

/// Whether cargo found no versions of the crates that fit each other.
pub fn are_unresolved(words: &str) -> bool {
    let signs = [
        "failed to select a version",
        "no matching package",
        "failed to get `",
        "failed to load source for dependency",
        "failed to download",
    ];
    signs.iter().any(|sign| words.contains(sign))
}

/// Whether cargo couldn't reach a registry.
fn are_unreachable(stderr: &str) -> bool {
    let signs = [
        "Could not resolve host",
        "could not resolve host",
        "download of config.json failed",
        "failed to download",
        "network failure",
    ];
    signs.iter().any(|sign| stderr.contains(sign))
}

/// Whether cargo says that it gets something, in a line of its standard error. It says nothing if everything is there.
fn gets_something(line: &[u8]) -> bool {
    let line = line.trim_ascii_start();
    let signs = ["Updating ", "Downloading ", "Downloaded "];
    signs.iter().any(|sign| line.starts_with(sign.as_bytes()))
}

/// Has cargo fetch what is staged, from this folder; what it printed where it failed. `step` says what that is for, and is reported only if something
/// has to be fetched.
fn cargo_fetch(
    context: Context<'_>,
    from: &Path,
    staging: &StagingDir,
    step: &str,
    events: &mut dyn FnMut(Event),
) -> Result<Result<(), String>> {
    let mut report = |what: &str| events(Event::Preparing(what.to_owned()));
    let (mut wait, mut lines, mut is_known) = (CargoWait::default(), Lines::default(), false);
    let ended = context
        .toolchain
        .cargo(from)
        .args(["fetch", "--manifest-path"])
        .arg(staging.manifest())
        .run(context.cancel, |stream, bytes| {
            if stream == Stream::Stderr {
                wait.push(bytes, |what| report(what.unwrap_or(step)));
                lines.push(bytes, |line| {
                    if gets_something(line) && !std::mem::replace(&mut is_known, true) {
                        report(step);
                    }
                });
            }
        })?;
    Ok(if ended.success() {
        Ok(())
    } else {
        Err(ended.stderr.text().trim().to_owned())
    })
}

/// Fetches the dependencies of a course in another format. If one doesn't exist, the next build reports that in cargo's stderr. If nothing can be
/// fetched at all, that is an error.
pub fn fetch_for_other_format(
    context: Context<'_>,
    staging: &StagingDir,
    events: &mut dyn FnMut(Event),
) -> Result<()> {
    match cargo_fetch(context, staging.dir(), staging, "fetching crates", events)? {
        Err(stderr) if are_unreachable(&stderr) => Err(Problem::new(format!(
            "the crates that this course depends on couldn't be fetched: {stderr}"
        ))
        .next("go online once and run `runner prepare`")
        .into()),
        _ => Ok(()),
    }
}

/// Fetches the crates of attempts at exercises of one workspace, which are staged, and notes that.
pub fn fetch(
    context: Context<'_>,
    attempts: &[&Attempt<'_>],
    workspace: &Files,
    staging: &StagingDir,
    events: &mut dyn FnMut(Event),
) -> Result<()> {
    let Some(Attempt {
        exercise, level, ..
    }) = attempts.first()
    else {
        return Ok(());
    };
    let step = format!("fetching the crates of level {}", exercise.workspace());
    if let Err(stderr) = cargo_fetch(context, staging.outside(), staging, &step, events)? {
        if !are_unreachable(&stderr) && !are_missing(&stderr) {
            // A manifest that can't be loaded, for example because a file is missing. The next build reports it, and only in its own exercise.
            return Ok(());
        }
        return Err(Problem::new(format!(
            "the crates that level {} depends on couldn't be fetched: {stderr}",
            exercise.workspace(),
        ))
        .at(Path::new(&exercise.workspace_dir).join("Cargo.toml"), None)
        .next(format!(
            "go online once and run `runner prepare {}`",
            level.id
        ))
        .into());
    }
    for attempt in attempts {
        let fetched = context.bench.fetched(attempt);
        let written = fetched.parent().map_or(Ok(()), fs::create_dir_all);
        written
            .and_then(|()| fs::write(&fetched, requirements(workspace, attempt)))
            .map_err(|cause| Error::io("write", &fetched, &cause))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::gets_something;

    #[test]
    fn cargo_says_when_it_gets_something() {
        for line in [
            "    Updating registry index",
            " Downloading crates ...",
            "  Downloaded tide v1.0.0",
        ] {
            assert!(gets_something(line.as_bytes()), "{line}");
        }
        for line in [
            "    Blocking waiting for file lock on package cache",
            "",
            "error: no",
        ] {
            assert!(!gets_something(line.as_bytes()), "{line}");
        }
    }
}
