//! Crates that levels depend on and that are unmaintained or a major version behind, according to cargo and the registry's index.

use std::collections::BTreeSet;

use toml::{Table, Value};

use crate::course::{Course, Files, Level, LevelWorkspace, Pristine};
use crate::error::{Problem, Result};
use crate::judge::toolchain::Toolchain;
use crate::process::Cancel;

/// Crates that their authors have given up, and what to use instead.
const UNMAINTAINED: [(&str, &str); 14] = [
    ("ansi_term", "anstyle or owo-colors"),
    ("async-std", "smol or tokio"),
    ("atty", "`std::io::IsTerminal`"),
    ("derivative", "derive-where"),
    ("dotenv", "dotenvy"),
    ("failure", "thiserror or anyhow"),
    ("instant", "web-time"),
    ("lazy_static", "`std::sync::LazyLock`"),
    ("net2", "socket2"),
    ("paste", "pastey"),
    ("proc-macro-error", "proc-macro-error2, or errors of syn"),
    ("serde_yaml", "another format, such as TOML"),
    ("structopt", "clap 4"),
    ("term_size", "terminal_size"),
];

/// What is wrong with the crates that a level's workspaces depend on.
///
/// # Errors
/// If cargo can't say which versions there are: the registry isn't reachable.
pub fn aged_dependencies(
    course: &Course,
    level: &Level,
    toolchain: &Toolchain,
    cancel: &Cancel,
) -> Result<Vec<Problem>> {
    let mut problems = Vec::new();
    for workspace in level.workspaces() {
        problems.extend(of_workspace(course, workspace, toolchain, cancel)?);
    }
    Ok(problems)
}

fn of_workspace(
    course: &Course,
    LevelWorkspace { dir, .. }: LevelWorkspace<'_>,
    toolchain: &Toolchain,
    cancel: &Cancel,
) -> Result<Vec<Problem>> {
    let direct = direct(&Pristine::on_disk(course).workspace(dir)?);
    if direct.is_empty() {
        return Ok(Vec::new());
    }
    let place = format!("{dir}/Cargo.toml");
    let manifest = course.root.join(&place);
    let outside = course.root.ancestors().last().unwrap_or(&course.root);
    let ended = toolchain
        .cargo(outside)
        .args(["update", "--dry-run", "--verbose", "--manifest-path"])
        .arg(&manifest)
        .run(cancel, |_, _| {})?;
    let said = ended.stderr.text();
    if !ended.success() {
        return Err(Problem::new(format!(
            "cargo could not compare the crates of {dir} with the registry: {}",
            said.trim()
        ))
        .at(place, None)
        .next("go online and try again")
        .into());
    }
    let problems = aged(&direct, &said).into_iter();
    Ok(problems.map(|problem| problem.at(&place, None)).collect())
}

/// What is wrong with these crates, given what cargo says of all that are locked.
fn aged(direct: &BTreeSet<String>, said: &str) -> Vec<Problem> {
    let mut problems = Vec::new();
    for name in direct {
        let mut known = UNMAINTAINED.iter();
        let instead = known.find(|(unmaintained, _)| unmaintained == name);
        problems.extend(instead.map(|(_, instead)| {
            Problem::new(format!("`{name}` is no longer maintained")).next(format!("use {instead}"))
        }));
    }
    for line in said.lines() {
        let Some((name, locked, newest)) = unchanged(line) else {
            continue;
        };
        if direct.contains(name) && series(locked) != series(newest) {
            let what =
                format!("`{name}` {locked} is a major version behind: {newest} is the newest");
            problems.push(Problem::new(what).next(format!("move the level to `{name}` {newest}")));
        }
    }
    problems
}

/// Name, locked and newest version in `   Unchanged toml v0.8.23 (available: v1.2.2, requires Rust 1.76)`.
fn unchanged(line: &str) -> Option<(&str, &str, &str)> {
    let rest = line.trim_start().strip_prefix("Unchanged ")?;
    let (name, rest) = rest.split_once(" v")?;
    let (locked, rest) = rest.split_once(" (available: v")?;
    let newest = rest.split([',', ')']).next()?;
    Some((name, locked, newest))
}

/// What versions have in common that cargo takes for compatible: `1`, `0.8`.
fn series(version: &str) -> Vec<&str> {
    let mut numbers = version.split(['.', '-', '+']);
    let mut series = Vec::new();
    for number in numbers.by_ref().take(3) {
        series.push(number);
        if number != "0" {
            break;
        }
    }
    series
}

/// Names of crates from a registry that the packages of a workspace name themselves.
fn direct(workspace: &Files) -> BTreeSet<String> {
    let lock: Table = workspace
        .text("Cargo.lock")
        .and_then(|text| text.parse().ok())
        .unwrap_or_default();
    let packages = || {
        lock.get("package")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
    };
    let text = |package: &Value, key: &str| package.get(key)?.as_str().map(str::to_owned);
    let fetched: BTreeSet<String> = packages()
        .filter(|package| package.get("source").is_some())
        .filter_map(|package| text(package, "name"))
        .collect();
    let members = packages().filter(|package| package.get("source").is_none());
    let named = members.filter_map(|package| package.get("dependencies")?.as_array());
    let names = named.flatten().filter_map(Value::as_str);
    let names = names.filter_map(|name| name.split(' ').next().map(str::to_owned));
    names.filter(|name| fetched.contains(name)).collect()
}

#[cfg(test)]
mod tests {
    use indoc::indoc;

    use super::*;

    #[test]
    fn only_what_the_level_names_itself_and_is_another_series_is_behind() {
        let said = indoc! {"
                Updating the index of crates
                 Locking 0 packages to latest Rust 1.95.0 compatible versions
               Unchanged toml v0.8.23 (available: v1.2.2+spec-1.1.0)
               Unchanged rand v0.8.5 (available: v0.9.1, requires Rust 1.90)
               Unchanged inner v1.0.0 (available: v2.0.0)
               Unchanged serde v1.0.1 (available: v1.0.9, requires Rust 1.99)
            note: to see how you depend on a package, run `cargo tree`
        "};
        let direct = ["toml", "rand", "serde", "async-std"].map(str::to_owned);
        let found: Vec<String> = aged(&BTreeSet::from(direct), said)
            .iter()
            .map(|problem| problem.what.clone())
            .collect();
        assert_eq!(
            found,
            [
                "`async-std` is no longer maintained",
                "`toml` 0.8.23 is a major version behind: 1.2.2+spec-1.1.0 is the newest",
                "`rand` 0.8.5 is a major version behind: 0.9.1 is the newest",
            ]
        );
    }

    #[test]
    fn crates_of_a_registry_are_distinguished_from_the_level_itself() {
        let lock = indoc! {r#"
            [[package]]
            name = "tide1"
            version = "0.1.0"
            dependencies = ["helper", "rand 0.8.5"]

            [[package]]
            name = "helper"
            version = "0.1.0"

            [[package]]
            name = "rand"
            version = "0.8.5"
            source = "registry+https://example.org/index"
            dependencies = ["inner"]

            [[package]]
            name = "inner"
            version = "1.0.0"
            source = "registry+https://example.org/index"
        "#};
        let mut files = Files::default();
        files.insert("Cargo.lock", lock);
        assert_eq!(direct(&files), BTreeSet::from(["rand".to_owned()]));
        assert_eq!(direct(&Files::default()), BTreeSet::new());
    }
}
