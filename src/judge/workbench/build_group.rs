//! `BuildGroup`: which attempts one run of cargo may build together without changing how any of them is built.
//!
//! When several packages depend on a crate, cargo enables every feature that any of them asks for. So a program that lacks a feature would
//! compile next to a package that has it, and fail anywhere else.

use std::collections::{BTreeSet, HashMap};

use super::staging_manifest::resolver;
use crate::course::manifest::OF_ROOT;
use crate::course::{Files, path_from};
use crate::fingerprint::Fingerprint;
use crate::judge::attempt::{Attempt, Grouping, Mode};

/// What an attempt needs to have in common with the attempts it's built with.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct BuildGroup<'a> {
    workspace: &'a str,
    /// A fingerprint of its external dependencies and their features; `None` if it has none.
    requirements: Option<Fingerprint>,
    /// Its name, if it has to be built alone.
    alone: Option<&'a str>,
}

impl<'a> BuildGroup<'a> {
    /// The group of an attempt, given its workspace's files.
    pub fn of(attempt: &'a Attempt<'_>, workspace_files: &Files) -> Self {
        let manifest = match attempt.plan.grouping {
            Grouping::Workspace | Grouping::Alone => toml::Table::new(),
            Grouping::SameFeatures | Grouping::SameFeaturesUnlessRoot => attempt.manifest(),
        };
        let is_alone = match attempt.plan.grouping {
            Grouping::Workspace | Grouping::SameFeatures => false,
            Grouping::SameFeaturesUnlessRoot => is_root(attempt, &manifest),
            Grouping::Alone => true,
        };
        let mut requirements = BTreeSet::new();
        collect_requirements(
            &manifest,
            &attempt.exercise.dir,
            workspace_files,
            &mut requirements,
        );
        let requirements = (!requirements.is_empty()).then(|| {
            Fingerprint::builder("dependencies")
                .value(&(requirements, manifest.get("features"), resolver(&manifest)))
                .finish()
        });
        Self {
            workspace: &attempt.plan.workspace,
            requirements,
            alone: is_alone.then_some(attempt.exercise.name.as_str()),
        }
    }

    /// The name of the staging directory that the group shares.
    pub fn staging(&self) -> String {
        match self.requirements {
            Some(requirements) => format!("{}-{requirements}", self.workspace),
            None => self.workspace.to_owned(),
        }
    }
}

/// Groups the attempts that one run of cargo builds, by index. `open` are the indices of those that have to be built.
pub fn groups<'s>(
    attempts: &[Attempt<'_>],
    open: &[usize],
    mode: Mode,
    workspace_files: impl Fn(&Attempt<'_>) -> &'s Files,
) -> Vec<Vec<usize>> {
    if mode == Mode::Interactive {
        return open.iter().map(|&index| vec![index]).collect();
    }
    let mut groups: Vec<(BuildGroup<'_>, Vec<usize>)> = Vec::new();
    let mut places: HashMap<BuildGroup<'_>, usize> = HashMap::new();
    // Cargo puts programs of the same name in the same place, so tests would start the other attempt's program.
    let mut taken: HashMap<BuildGroup<'_>, BTreeSet<String>> = HashMap::new();
    for &index in open {
        let attempt = &attempts[index];
        let mut group = BuildGroup::of(attempt, workspace_files(attempt));
        let programs = attempt.programs();
        let taken = taken.entry(group.clone()).or_default();
        if programs.is_disjoint(taken) {
            taken.extend(programs);
        } else {
            group.alone = Some(&attempt.exercise.name);
        }
        let place = *places.entry(group.clone()).or_insert(groups.len());
        if place == groups.len() {
            groups.push((group, Vec::new()));
        }
        groups[place].1.push(index);
    }
    // Large groups first: one run reports most about them, soonest.
    groups.sort_by_key(|(group, _)| group.alone.is_some());
    groups.into_iter().map(|(_, members)| members).collect()
}

/// Whether a standalone package sets something that only the root of a workspace can set.
fn is_root(attempt: &Attempt<'_>, manifest: &toml::Table) -> bool {
    let sets = |key: &&str| {
        manifest
            .get(*key)
            .and_then(toml::Value::as_table)
            .is_some_and(|table| !table.is_empty())
    };
    OF_ROOT.iter().any(sets) || attempt.files.get("Cargo.lock").is_some()
}

/// Collects what a manifest in `dir` requires from external crates, directly and through crates of the course.
fn collect_requirements(
    manifest: &toml::Table,
    dir: &str,
    workspace_files: &Files,
    required: &mut BTreeSet<String>,
) {
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
                required.insert(format!("{name} {}", without_version(&dependency)));
            }
            let Some(helper) = helper.filter(|helper| seen.insert(helper.clone())) else {
                continue;
            };
            let manifest = workspace_files
                .text(&format!("{helper}/Cargo.toml"))
                .and_then(|text| text.parse().ok());
            open.extend(manifest.map(|manifest| (manifest, helper)));
        }
    }
}

/// All dependencies in a manifest: their names and their values.
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

/// Versions are decided by the lock file.
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

    fn required(manifest: &str, workspace_files: &Files) -> Vec<String> {
        let mut required = BTreeSet::new();
        let manifest = manifest.parse().expect("valid TOML");
        collect_requirements(&manifest, "exercises/a", workspace_files, &mut required);
        required.into_iter().collect()
    }

    #[test]
    fn different_features_of_external_crates_separate_attempts() {
        let none = Files::default();
        let plain = required(r#"dependencies.rope = "1.0""#, &none);
        assert_eq!(
            required(r#"dependencies.rope = { version = "1.2" }"#, &none),
            plain
        );
        assert_ne!(
            required(
                r#"dependencies.rope = { version = "1", features = ["knots"] }"#,
                &none
            ),
            plain
        );
        assert_eq!(required(r#"package.name = "a""#, &none).len(), 0);
    }

    #[test]
    fn crates_of_the_course_are_followed() {
        let mut workspace_files = Files::default();
        workspace_files.insert(
            "helpers/h/Cargo.toml",
            indoc! {r#"
                [dependencies]
                rope = "1"
                i = { path = "../i" }
            "#},
        );
        workspace_files.insert(
            "helpers/i/Cargo.toml",
            r#"dependencies.h = { path = "../h" }"#,
        );
        let through = required(
            r#"dev-dependencies.h = { path = "../../helpers/h" }"#,
            &workspace_files,
        );
        assert_eq!(
            through,
            required(r#"dependencies.rope = "1""#, &workspace_files)
        );
        assert_eq!(
            required(
                r#"dev-dependencies.i = { path = "../../helpers/j" }"#,
                &workspace_files
            )
            .len(),
            0
        );
    }
}
