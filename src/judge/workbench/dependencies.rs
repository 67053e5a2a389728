//! A level's dependencies: fetched once, so that judging works offline from then on.

use std::fs;
use std::path::Path;

use super::context::Context;
use super::staging_dir::StagingDir;
use crate::course::{Files, Level};
use crate::error::{Error, Problem, Result};
use crate::judge::toolchain::CargoWait;
use crate::judge::verdict::Event;
use crate::process::Stream;

/// Whether a level's crates were fetched for the same lock file, which is copied to `fetched`.
pub fn are_fetched(level: &Files, fetched: &Path) -> bool {
    fs::read(fetched).is_ok_and(|before| Some(before.as_slice()) == level.get("Cargo.lock"))
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

/// Has cargo fetch what is staged, from this folder; what it printed where it failed. `step` says what that is for.
fn cargo_fetch(
    context: Context<'_>,
    from: &Path,
    staging: &StagingDir,
    step: &str,
    events: &mut dyn FnMut(Event),
) -> Result<Result<(), String>> {
    let mut report = |what: &str| events(Event::Preparing(what.to_owned()));
    report(step);
    let mut wait = CargoWait::default();
    let ended = context
        .toolchain
        .cargo(from)
        .args(["fetch", "--manifest-path"])
        .arg(staging.manifest())
        .run(context.cancel, |stream, bytes| {
            if stream == Stream::Stderr {
                wait.push(bytes, |what| report(what.unwrap_or(step)));
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

/// Fetches a level's crates, and copies its lock file to `fetched`.
pub fn fetch(
    context: Context<'_>,
    level: &Level,
    files: &Files,
    (staging, fetched): (&StagingDir, &Path),
    events: &mut dyn FnMut(Event),
) -> Result<()> {
    let step = format!("fetching the crates of level {}", level.id);
    if let Err(stderr) = cargo_fetch(context, staging.outside(), staging, &step, events)? {
        if !are_unreachable(&stderr) && !are_missing(&stderr) {
            // A manifest that can't be loaded, for example because a file is missing. The next build reports it, and only in its own exercise.
            return Ok(());
        }
        return Err(Problem::new(format!(
            "the crates that level {} depends on couldn't be fetched: {stderr}",
            level.id,
        ))
        .at(Path::new(&level.dir).join("Cargo.toml"), None)
        .next(format!(
            "go online once and run `runner prepare {}`",
            level.id
        ))
        .into());
    }
    let written = fetched.parent().map_or(Ok(()), fs::create_dir_all);
    written
        .and_then(|()| fs::write(fetched, files.get("Cargo.lock").unwrap_or_default()))
        .map_err(|cause| Error::io("write", fetched, &cause))?;
    Ok(())
}
