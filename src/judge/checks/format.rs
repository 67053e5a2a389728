//! The format check: files must look as rustfmt would write them.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::course::{CompilerLimits, Files, is_rust};
use crate::error::{Error, Result};
use crate::judge::attempt::Attempt;
use crate::judge::verdict::{Diagnostic, without_folder};
use crate::judge::workbench::{Context, StagingDir};
use crate::process::{Ending, Program};

/// The file in which rustfmt looks for its settings.
const SETTINGS: &str = "rustfmt.toml";

/// What rustfmt has to know about an attempt.
pub struct FormatSettings {
    edition: String,
    /// What is in its settings file.
    file: String,
}

impl FormatSettings {
    /// Those of an exercise, or else those of its workspace.
    pub fn of(attempt: &Attempt<'_>, of_workspace: Option<&str>) -> Self {
        let mut files = [".rustfmt.toml", "rustfmt.toml"].into_iter();
        let own = files.find_map(|name| attempt.files.text(name));
        let file = own.or(of_workspace).filter(|_| attempt.plan.is_hermetic);
        Self {
            edition: edition(attempt),
            file: file.unwrap_or_default().to_owned(),
        }
    }
}

/// Returns one blocking diagnostic for each of the learner's files that isn't formatted.
pub fn check(
    context: Context<'_>,
    staging: &StagingDir,
    attempt: &Attempt<'_>,
) -> Result<Vec<Diagnostic>> {
    let mut files = attempt.files.clone();
    files.retain(|path| attempt.exercise.may_edit(path));
    let of_workspace = fs::read_to_string(staging.dir().join(SETTINGS)).ok();
    let settings = FormatSettings::of(attempt, of_workspace.as_deref());
    let unformatted = differences(context, &settings, &files)?;
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
    settings: &FormatSettings,
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
    // rustfmt searches for its settings from here upwards. Those of the course must not affect exercises.
    let file = scratch.path().join(SETTINGS);
    fs::write(&file, &settings.file).map_err(|cause| Error::io("write", &file, &cause))?;
    if paths.is_empty() {
        return Ok(BTreeMap::new());
    }
    // It can crash or run forever on sources that the compiler accepts.
    let limits = CompilerLimits::default();
    let rustfmt = || {
        Program::new(rustfmt)
            .dir(scratch.path())
            .time(limits.time)
            .memory(limits.memory)
    };
    let all = |words: &str| {
        let all = paths.iter();
        all.map(|&path| (path.to_owned(), format!("{words}\n")))
            .collect()
    };
    // It ends with the same status if its settings can't be read, and if a source can't be parsed.
    if !settings.file.is_empty() {
        let program = rustfmt()
            .args(["--print-config", "current"])
            .args(&paths[..1]);
        let ended = context.run(&program, |_, _| {})?;
        if !ended.success() {
            let why = without_folder(&ended.stderr.text(), scratch.path());
            return Ok(all(&format!("rustfmt can't read its settings: {why}")));
        }
    }
    let program = rustfmt()
        .args(["--check", "--color", "never", "--edition"])
        .arg(&settings.edition)
        .args(&paths);
    let ended = context.run(&program, |_, _| {})?;
    if !matches!(ended.ending, Ending::Code(_)) {
        return Ok(all(
            "rustfmt gave no answer: it ran too long, used too much memory, or crashed",
        ));
    }
    Ok(by_file(&ended.stdout.text(), scratch.path()))
}

/// The parts of rustfmt's output about files in a folder.
fn by_file(output: &str, dir: &Path) -> BTreeMap<String, String> {
    let root = dunce::canonicalize(dir).unwrap_or_else(|_| dir.to_path_buf());
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    for part in output.split("Diff in ").skip(1) {
        let Some((place, _)) = part.split_once('\n') else {
            continue;
        };
        let Some((path, _)) = place.trim_end_matches(':').rsplit_once(':') else {
            continue;
        };
        let path = Path::new(path);
        let path = path
            .strip_prefix(&root)
            .unwrap_or(path)
            .display()
            .to_string()
            .replace('\\', "/");
        let line = format!("Diff in {}", without_folder(part, &root));
        found.entry(path).or_default().push_str(&line);
    }
    found
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
