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
    let lock = Lock::of(&Pristine::on_disk(course).workspace(dir)?);
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
fn aged(lock: &Lock, said: &str) -> Vec<Problem> {
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

/// The packages of a lock file.
#[derive(Default)]
struct Lock {
    packages: Vec<Package>,
}

struct Package {
    name: String,
    /// Packages of the workspace itself aren't fetched.
    is_fetched: bool,
    /// `rand`, or `rand 0.8.5` if the lock file has several versions of it.
    dependencies: Vec<String>,
}

impl Lock {
    fn of(workspace: &Files) -> Self {
        let lock: Table = workspace
            .text("Cargo.lock")
            .and_then(|text| text.parse().ok())
            .unwrap_or_default();
        let packages = lock.get("package").and_then(Value::as_array);
        let packages = packages.into_iter().flatten().filter_map(|package| {
            let dependencies = package.get("dependencies").and_then(Value::as_array);
            let names = dependencies.into_iter().flatten().filter_map(Value::as_str);
            Some(Package {
                name: package.get("name")?.as_str()?.to_owned(),
                is_fetched: package.get("source").is_some(),
                dependencies: names.map(str::to_owned).collect(),
            })
        });
        Self {
            packages: packages.collect(),
        }
    }

    /// Names of crates from a registry that the packages of the workspace name themselves.
    fn direct(&self) -> BTreeSet<&str> {
        let (fetched, own): (Vec<_>, Vec<_>) = self.packages.iter().partition(|it| it.is_fetched);
        let fetched: BTreeSet<&str> = fetched.iter().map(|it| it.name.as_str()).collect();
        let named = own.iter().flat_map(|package| &package.dependencies);
        let names = named.filter_map(|name| name.split(' ').next());
        names.filter(|name| fetched.contains(name)).collect()
    }

    /// A crate of others that depends on this version as well.
    fn user(&self, name: &str, version: &str) -> Option<&str> {
        let exact = format!("{name} {version}");
        let mut others = self.packages.iter().filter(|package| package.is_fetched);
        let user = others.find(|it| it.dependencies.iter().any(|on| on == name || *on == exact));
        user.map(|package| package.name.as_str())
    }
}

#[cfg(test)]
mod tests {
    use indoc::indoc;

    use super::*;

    fn lock(text: &str) -> Lock {
        let mut files = Files::default();
        files.insert("Cargo.lock", text);
        Lock::of(&files)
    }

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
        let mut packages = vec![Package {
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
        packages.extend(fetched.map(|(name, on)| Package {
            name: name.to_owned(),
            is_fetched: true,
            dependencies: vec![on.to_owned()],
        }));
        let found: Vec<(String, Option<String>)> = aged(&Lock { packages }, said)
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

    #[test]
    fn crates_of_a_registry_are_distinguished_from_the_level_itself() {
        let lock = lock(indoc! {r#"
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
        "#});
        assert_eq!(lock.direct(), BTreeSet::from(["rand"]));
        assert_eq!(lock.user("rand", "0.8.5"), None);
        assert_eq!(lock.user("inner", "1.0.0"), Some("rand"));
        assert_eq!(Lock::default().direct(), BTreeSet::new());
    }
}
