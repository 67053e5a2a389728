//! The format check: files must look as rustfmt would write them.

use std::collections::BTreeMap;
use std::fs;

use crate::course::{CompilerLimits, Files, is_rust};
use crate::error::{Error, Result};
use crate::judge::attempt::Attempt;
use crate::judge::verdict::{Diagnostic, without_folder};
use crate::judge::workbench::Context;
use crate::process::{Ending, Program};

/// Returns one blocking diagnostic for each of the learner's files that isn't formatted.
pub fn check(context: Context<'_>, attempt: &Attempt<'_>) -> Result<Vec<Diagnostic>> {
    let mut files = attempt.files.clone();
    files.retain(|path| attempt.exercise.may_edit(path));
    let unformatted = differences(context, &edition(attempt), &files)?;
    let diagnostic = |(path, diff): (String, String)| {
        let words =
            "this file isn't formatted: run `cargo fmt` in the exercise's folder".to_owned();
        let mut diagnostic = attempt.diagnostic(&path, first_line(&diff), words);
        diagnostic.rendered.push_str(&diff);
        diagnostic
    };
    Ok(unformatted.into_iter().map(diagnostic).collect())
}

/// The Rust files that aren't formatted, each with rustfmt's diff. Files that can't be parsed are skipped.
pub fn differences(
    context: Context<'_>,
    edition: &str,
    files: &Files,
) -> Result<BTreeMap<String, String>> {
    let Some(rustfmt) = &context.toolchain.rustfmt else {
        return Ok(BTreeMap::new());
    };
    // Not in the staging directory, where tests are instrumented.
    let scratch = context.bench.scratch()?;
    let paths: Vec<&str> = files
        .iter()
        .map(|(path, _)| path)
        .filter(|path| is_rust(path))
        .collect();
    for &path in &paths {
        let file = scratch.path().join(path);
        let written = file.parent().map_or(Ok(()), fs::create_dir_all);
        written
            .and_then(|()| fs::write(&file, files.get(path).unwrap_or_default()))
            .map_err(|cause| Error::io("write", &file, &cause))?;
    }
    // rustfmt searches for its configuration from here upwards. The course's own must not affect exercises.
    let settings = scratch.path().join("rustfmt.toml");
    fs::write(&settings, "").map_err(|cause| Error::io("write", &settings, &cause))?;
    // It can crash or run forever on sources that the compiler accepts.
    let limits = CompilerLimits::default();
    let program = Program::new(rustfmt)
        .args(["--check", "--color", "never", "--edition", edition])
        .args(&paths)
        .dir(scratch.path())
        .time(limits.time)
        .memory(limits.memory);
    let ended = if paths.is_empty() {
        return Ok(BTreeMap::new());
    } else {
        context.run(&program, |_, _| {})?
    };
    if !matches!(ended.ending, Ending::Code(_)) {
        let words = "rustfmt gave no answer: it ran too long, used too much memory, or crashed\n";
        let all = paths
            .iter()
            .map(|&path| (path.to_owned(), words.to_owned()));
        return Ok(all.collect());
    }
    let root = dunce::canonicalize(scratch.path()).unwrap_or_else(|_| scratch.path().to_path_buf());
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    for part in ended.stdout.text().split("Diff in ").skip(1) {
        let Some((place, _)) = part.split_once('\n') else {
            continue;
        };
        let Some((path, _)) = place.trim_end_matches(':').rsplit_once(':') else {
            continue;
        };
        let path = std::path::Path::new(path);
        let path = path
            .strip_prefix(&root)
            .unwrap_or(path)
            .display()
            .to_string()
            .replace('\\', "/");
        let line = format!("Diff in {}", without_folder(part, &root));
        found.entry(path).or_default().push_str(&line);
    }
    Ok(found)
}

/// The edition in the exercise's manifest, which rustfmt can't find by itself.
pub fn edition(attempt: &Attempt<'_>) -> String {
    let manifest = attempt.manifest();
    let edition = || manifest.get("package")?.get("edition")?.as_str();
    edition().unwrap_or("2024").to_owned()
}

/// The line in rustfmt's first "Diff in <FILE:LINE>:".
fn first_line(diff: &str) -> Option<u32> {
    diff.lines()
        .next()?
        .trim_end_matches(':')
        .rsplit(':')
        .next()?
        .parse()
        .ok()
}
