//! `LevelNeeds`: what a level needs that a Rust toolchain doesn't bring, according to its files. Knows nothing of what is installed.

use std::collections::BTreeSet;

use super::pristine::Pristine;
use crate::course::model::Level;
use crate::error::Result;

/// What a Rust toolchain brings.
const TOOLCHAIN: [&str; 5] = ["cargo", "clippy-driver", "rustc", "rustdoc", "rustfmt"];

/// What a level needs beside its own files.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LevelNeeds {
    /// The newest Rust that one of its workspaces asks for.
    pub rust: Option<String>,
    /// How many crates of others its lock files have.
    pub crates: usize,
    /// Programs that some of its exercises need.
    pub programs: BTreeSet<String>,
}

impl LevelNeeds {
    /// # Errors
    /// If the level's files can't be read.
    pub fn of(pristine: &Pristine, level: &Level) -> Result<Self> {
        let mut crates = BTreeSet::new();
        let mut versions = Vec::new();
        for workspace in level.workspaces() {
            let files = pristine.workspace(workspace.dir)?;
            let table = |name| {
                let text = files.text(name).unwrap_or_default();
                text.parse::<toml::Table>().unwrap_or_default()
            };
            let manifest = table("Cargo.toml");
            let shared = manifest.get("workspace").and_then(|it| it.get("package"));
            let version = shared.and_then(|package| package.get("rust-version"));
            versions.extend(version.and_then(toml::Value::as_str).map(str::to_owned));
            let lock = table("Cargo.lock");
            let packages = lock.get("package").and_then(toml::Value::as_array);
            // The level's own crates have no source.
            let foreign = packages
                .into_iter()
                .flatten()
                .filter(|package| package.get("source").is_some());
            crates.extend(foreign.map(|package| {
                let value = |key| package.get(key).map(ToString::to_string);
                (value("name"), value("version"))
            }));
        }
        let programs = level.exercises.iter().flat_map(|one| one.needs.clone());
        let programs = programs.filter(|program| !TOOLCHAIN.contains(&program.as_str()));
        Ok(Self {
            rust: versions.into_iter().max_by_key(|version| numbers(version)),
            crates: crates.len(),
            programs: programs.collect(),
        })
    }
}

/// A version as numbers, so that 1.100 is newer than 1.99.
fn numbers(version: &str) -> Vec<u64> {
    let parts = version.split('.');
    parts.map(|part| part.parse().unwrap_or_default()).collect()
}

#[cfg(test)]
mod tests {
    use indoc::indoc;

    use super::*;
    use crate::course::fixture::Fixture;

    fn needs(fixture: &Fixture) -> LevelNeeds {
        let course = fixture.open().expect("a course");
        LevelNeeds::of(&Pristine::on_disk(&course), &course.levels[0]).expect("readable files")
    }

    #[test]
    fn crates_of_others_and_a_newer_rust_are_needed() {
        let fixture = Fixture::new();
        assert_eq!(needs(&fixture), LevelNeeds::default());
        fixture.write(
            "exercises/01_first/Cargo.lock",
            indoc! {r#"
                version = 4

                [[package]]
                name = "greet1"
                version = "0.1.0"

                [[package]]
                name = "syn"
                version = "2.0.1"
                source = "registry"

                [[package]]
                name = "syn"
                version = "3.0.0"
                source = "registry"
            "#},
        );
        fixture.write(
            "exercises/01_first/Cargo.toml",
            indoc! {r#"
                [workspace]
                members = ["*"]

                [workspace.package]
                rust-version = "1.94"
            "#},
        );
        fixture.edit(
            "exercises/01_first/info.toml",
            "name = \"greet1\"",
            "name = \"greet1\"\nneeds = [\"curl\", \"cargo\"]",
        );
        let found = needs(&fixture);
        assert_eq!(found.programs, BTreeSet::from(["curl".to_owned()]));
        assert_eq!((found.rust.as_deref(), found.crates), (Some("1.94"), 2));
    }

    #[test]
    fn versions_are_compared_as_numbers() {
        assert!(numbers("1.100") > numbers("1.99.1"));
        assert!(numbers("1.94.1") > numbers("1.94"));
    }
}
