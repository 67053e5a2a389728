//! Crates that levels depend on and that are unmaintained or a major version behind, according to cargo and the registry's index.

use crate::course::{Course, Level, LevelWorkspace, LockFile, Pristine};
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
    let files = Pristine::on_disk(course).workspace(dir)?;
    let lock = files.text("Cargo.lock").map(LockFile::parse);
    let lock = lock.and_then(Result::ok).unwrap_or_default();
    if lock.direct().is_empty() {
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
    let problems = aged(&lock, &said).into_iter();
    Ok(problems.map(|problem| problem.at(&place, None)).collect())
}

/// What is wrong with the crates that a level names, given what cargo says of all that are locked.
fn aged(lock: &LockFile, said: &str) -> Vec<Problem> {
    let direct = lock.direct();
    let mut problems = Vec::new();
    for name in &direct {
        let mut known = UNMAINTAINED.iter();
        let instead = known.find(|(unmaintained, _)| unmaintained == name);
        problems.extend(instead.map(|(_, instead)| {
            Problem::new(format!("`{name}` is no longer maintained")).next(format!("use {instead}"))
        }));
    }
    for line in said.lines() {
        let Some(Unchanged {
            name,
            locked,
            newest,
            rust,
        }) = unchanged(line)
        else {
            continue;
        };
        if !direct.contains(name) || series(locked) == series(newest) {
            continue;
        }
        let what = format!("`{name}` {locked} is a major version behind: {newest} is the newest");
        let next = if let Some(rust) = rust {
            format!("wait until the level may require Rust {rust}, which {newest} needs")
        } else if let Some(user) = lock.user(name, locked) {
            format!("wait until `{user}` moves too, or the level builds both versions")
        } else {
            format!("move the level to `{name}` {newest}")
        };
        problems.push(Problem::new(what).next(next));
    }
    problems
}

/// What cargo says of a crate that it leaves at its version although there's a newer one.
struct Unchanged<'s> {
    name: &'s str,
    locked: &'s str,
    newest: &'s str,
    /// The Rust that the newest version needs, if the one here is too old for it.
    rust: Option<&'s str>,
}

/// Reads `   Unchanged toml v0.8.23 (available: v1.2.2, requires Rust 1.76)`.
fn unchanged(line: &str) -> Option<Unchanged<'_>> {
    let rest = line.trim_start().strip_prefix("Unchanged ")?;
    let (name, rest) = rest.split_once(" v")?;
    let (locked, rest) = rest.split_once(" (available: v")?;
    let (available, _) = rest.split_once(')')?;
    let (newest, rust) = match available.split_once(", requires Rust ") {
        Some((newest, rust)) => (newest, Some(rust)),
        None => (available, None),
    };
    Some(Unchanged {
        name,
        locked,
        newest,
        rust,
    })
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

#[cfg(test)]
mod tests {
    use indoc::indoc;

    use super::*;
    use crate::course::LockedPackage;

    #[test]
    fn only_what_the_level_names_itself_and_is_another_series_is_behind() {
        let said = indoc! {"
                Updating the index of crates
                 Locking 0 packages to latest Rust 1.95.0 compatible versions
               Unchanged toml v0.8.23 (available: v1.2.2+spec-1.1.0)
               Unchanged rand v0.8.5 (available: v0.9.1, requires Rust 1.96)
               Unchanged base64 v0.22.1 (available: v0.23.1)
               Unchanged inner v1.0.0 (available: v2.0.0)
               Unchanged serde v1.0.1 (available: v1.0.9, requires Rust 1.99)
            note: to see how you depend on a package, run `cargo tree`
        "};
        let names = ["async-std", "base64 0.22.1", "rand", "serde", "toml"];
        let mut packages = vec![LockedPackage {
            name: "tide1".to_owned(),
            is_fetched: false,
            dependencies: names.map(str::to_owned).to_vec(),
        }];
        let fetched = [
            ("async-std", ""),
            ("base64", ""),
            ("rand", ""),
            ("serde", ""),
            ("toml", ""),
            ("old", "base64 0.21.0"),
            ("axum", "base64 0.22.1"),
        ];
        packages.extend(fetched.map(|(name, on)| LockedPackage {
            name: name.to_owned(),
            is_fetched: true,
            dependencies: vec![on.to_owned()],
        }));
        let found: Vec<(String, Option<String>)> = aged(&LockFile { packages }, said)
            .iter()
            .map(|problem| (problem.what.clone(), problem.next.clone()))
            .collect();
        let expected = [
            ("`async-std` is no longer maintained", "use smol or tokio"),
            (
                "`toml` 0.8.23 is a major version behind: 1.2.2+spec-1.1.0 is the newest",
                "move the level to `toml` 1.2.2+spec-1.1.0",
            ),
            (
                "`rand` 0.8.5 is a major version behind: 0.9.1 is the newest",
                "wait until the level may require Rust 1.96, which 0.9.1 needs",
            ),
            (
                "`base64` 0.22.1 is a major version behind: 0.23.1 is the newest",
                "wait until `axum` moves too, or the level builds both versions",
            ),
        ];
        let expected = expected.map(|(what, next)| (what.to_owned(), Some(next.to_owned())));
        assert_eq!(found, expected);
    }
}
