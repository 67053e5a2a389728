//! `BuildGroup`: which attempts one call of cargo may build together, because none of them is built differently for it.
//!
//! Cargo gives a crate that several packages depend on the features that any of them asks for. So a program that lacks a feature would
//! compile beside a neighbour that has it, and nowhere else.

use std::collections::{BTreeSet, HashMap};

use super::staging_manifest::{OF_ROOT, resolver};
use crate::course::{Files, path_from};
use crate::fingerprint::Fingerprint;
use crate::judge::attempt::{Attempt, Grouping, Mode};

/// What an attempt can be built together with: everything that is equal.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct BuildGroup<'a> {
    workspace: &'a str,
    /// A fingerprint of what it asks of crates from elsewhere; `None` where it asks for none.
    asks: Option<Fingerprint>,
    /// Its name, where it is built by itself.
    alone: Option<&'a str>,
}

impl<'a> BuildGroup<'a> {
    /// Of an attempt, with the files of its workspace.
    pub fn of(attempt: &'a Attempt<'_>, around: &Files) -> Self {
        let manifest = match attempt.plan.grouping {
            Grouping::Workspace | Grouping::Alone => toml::Table::new(),
            Grouping::SameFeatures | Grouping::SameFeaturesUnlessRoot => attempt.manifest(),
        };
        let is_alone = match attempt.plan.grouping {
            Grouping::Workspace | Grouping::SameFeatures => false,
            Grouping::SameFeaturesUnlessRoot => is_root(attempt, &manifest),
            Grouping::Alone => true,
        };
        let mut asks = BTreeSet::new();
        ask(&manifest, &attempt.exercise.dir, around, &mut asks);
        let asks = (!asks.is_empty()).then(|| {
            Fingerprint::builder("dependencies")
                .value(&(asks, manifest.get("features"), resolver(&manifest)))
                .finish()
        });
        Self {
            workspace: &attempt.plan.workspace,
            asks,
            alone: is_alone.then_some(attempt.exercise.name.as_str()),
        }
    }

    /// The name of the space that several of them share.
    pub fn staging(&self) -> String {
        match self.asks {
            Some(asks) => format!("{}-{asks}", self.workspace),
            None => self.workspace.to_owned(),
        }
    }
}

/// Attempts that one call of cargo builds, by their indices. `open` are the indices of those that have to be built.
pub fn groups<'s>(
    attempts: &[Attempt<'_>],
    open: &[usize],
    mode: Mode,
    around: impl Fn(&Attempt<'_>) -> &'s Files,
) -> Vec<Vec<usize>> {
    if mode == Mode::Interactive {
        return open.iter().map(|&index| vec![index]).collect();
    }
    let mut groups: Vec<(BuildGroup<'_>, Vec<usize>)> = Vec::new();
    let mut places: HashMap<BuildGroup<'_>, usize> = HashMap::new();
    // Cargo lays programs of one name in one place, and tests would start the other attempt's.
    let mut taken: HashMap<BuildGroup<'_>, BTreeSet<String>> = HashMap::new();
    for &index in open {
        let attempt = &attempts[index];
        let mut company = BuildGroup::of(attempt, around(attempt));
        let programs = attempt.programs();
        let taken = taken.entry(company.clone()).or_default();
        if programs.is_disjoint(taken) {
            taken.extend(programs);
        } else {
            company.alone = Some(&attempt.exercise.name);
        }
        let place = *places.entry(company.clone()).or_insert(groups.len());
        if place == groups.len() {
            groups.push((company, Vec::new()));
        }
        groups[place].1.push(index);
    }
    // What one call builds of many says most, soonest.
    groups.sort_by_key(|(company, _)| company.alone.is_some());
    groups.into_iter().map(|(_, members)| members).collect()
}

/// Whether a package by itself says what only the root of a workspace can say.
fn is_root(attempt: &Attempt<'_>, manifest: &toml::Table) -> bool {
    let says = |key: &&str| {
        manifest
            .get(*key)
            .and_then(toml::Value::as_table)
            .is_some_and(|table| !table.is_empty())
    };
    OF_ROOT.iter().any(says) || attempt.files.get("Cargo.lock").is_some()
}

/// Gathers what a manifest in `dir` asks of crates from elsewhere, by itself and through crates of the course.
fn ask(manifest: &toml::Table, dir: &str, around: &Files, asked: &mut BTreeSet<String>) {
    let mut seen = BTreeSet::new();
    let mut open = vec![(manifest.clone(), dir.to_owned())];
    while let Some((manifest, dir)) = open.pop() {
        for (name, dependency) in dependencies(&manifest) {
            let path = dependency.get("path").and_then(toml::Value::as_str);
            let helper = path.and_then(|path| path_from(&dir, path));
            let features = ["features", "default-features", "workspace"]
                .iter()
                .any(|key| dependency.get(*key).is_some());
            if helper.is_none() || features {
                asked.insert(format!("{name} {}", without_version(&dependency)));
            }
            let Some(helper) = helper.filter(|helper| seen.insert(helper.clone())) else {
                continue;
            };
            let manifest = around
                .text(&format!("{helper}/Cargo.toml"))
                .and_then(|text| text.parse().ok());
            open.extend(manifest.map(|manifest| (manifest, helper)));
        }
    }
}

/// The dependencies of a manifest, wherever they can stand: their names, and what is said of them.
fn dependencies(manifest: &toml::Table) -> Vec<(String, toml::Value)> {
    let mut found = Vec::new();
    for (key, value) in manifest {
        let Some(inner) = value.as_table() else {
            continue;
        };
        match key.as_str() {
            "dependencies" | "dev-dependencies" | "build-dependencies" => found.extend(
                inner
                    .iter()
                    .map(|(name, dependency)| (name.clone(), dependency.clone())),
            ),
            "target" => found.extend(
                inner
                    .iter()
                    .filter_map(|(_, platform)| platform.as_table())
                    .flat_map(dependencies),
            ),
            _ => {}
        }
    }
    found
}

/// Versions are the lock file's business.
fn without_version(dependency: &toml::Value) -> String {
    match dependency {
        toml::Value::Table(table) => {
            let mut table = table.clone();
            table.remove("version");
            table.to_string()
        }
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use indoc::indoc;

    use super::*;

    fn asked(manifest: &str, around: &Files) -> Vec<String> {
        let mut asked = BTreeSet::new();
        let manifest = manifest.parse().expect("valid TOML");
        ask(&manifest, "exercises/a", around, &mut asked);
        asked.into_iter().collect()
    }

    #[test]
    fn what_is_asked_of_crates_from_elsewhere_tells_attempts_apart() {
        let none = Files::default();
        let plain = asked(r#"dependencies.rope = "1.0""#, &none);
        assert_eq!(
            asked(r#"dependencies.rope = { version = "1.2" }"#, &none),
            plain
        );
        assert_ne!(
            asked(
                r#"dependencies.rope = { version = "1", features = ["knots"] }"#,
                &none
            ),
            plain
        );
        assert_eq!(asked(r#"package.name = "a""#, &none).len(), 0);
    }

    #[test]
    fn crates_of_the_course_are_looked_through() {
        let mut around = Files::default();
        around.insert(
            "helpers/h/Cargo.toml",
            indoc! {r#"
                [dependencies]
                rope = "1"
                i = { path = "../i" }
            "#},
        );
        around.insert(
            "helpers/i/Cargo.toml",
            r#"dependencies.h = { path = "../h" }"#,
        );
        let through = asked(
            r#"dev-dependencies.h = { path = "../../helpers/h" }"#,
            &around,
        );
        assert_eq!(through, asked(r#"dependencies.rope = "1""#, &around));
        assert_eq!(
            asked(
                r#"dev-dependencies.i = { path = "../../helpers/j" }"#,
                &around
            )
            .len(),
            0
        );
    }
}
