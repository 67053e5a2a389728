//! `KnownPackages`: the rule for a `Cargo.toml` that students may edit. It may name only packages that the course knows, and nothing that
//! runs while something is built. Everything else is theirs.

use std::collections::BTreeSet;

use toml::{Table, Value};
use toml_edit::{DocumentMut, TableLike};

use crate::course::Files;

/// Tables that bring in other code or run it while something is built.
const TABLES: [&str; 5] = [
    "build-dependencies",
    "build_dependencies",
    "cargo-features",
    "patch",
    "replace",
];

/// Keys of other tables that do the same.
const KEYS: [(&str, &str); 5] = [
    ("package", "build"),
    ("package", "links"),
    ("package", "workspace"),
    ("lib", "proc-macro"),
    ("lib", "proc_macro"),
];

const DEPENDENCIES: [&str; 3] = ["dependencies", "dev-dependencies", "dev_dependencies"];

/// Keys of a dependency that say where it comes from, besides its path.
const SOURCES: [&str; 8] = [
    "artifact",
    "base",
    "branch",
    "git",
    "registry",
    "registry-index",
    "rev",
    "tag",
];

/// The packages that an exercise may depend on, and its manifests as the course has them.
#[derive(Default)]
pub(super) struct KnownPackages {
    names: BTreeSet<String>,
    /// Path and content, as shipped and as in the solution.
    manifests: Vec<(String, Table)>,
}

/// A manifest without what the course doesn't know.
#[derive(Debug)]
pub(super) struct MergedManifest {
    pub content: Vec<u8>,
    pub refused: Vec<String>,
}

impl KnownPackages {
    /// What an exercise, its solution and its level's workspace name.
    pub(super) fn of(shipped: &Files, solution: &Files, level: &Files) -> Self {
        let mut known = Self::default();
        let own = shipped.iter().chain(solution.iter());
        for (path, manifest) in own.filter_map(parsed) {
            known.add_names(&manifest);
            known.manifests.push((path, manifest));
        }
        for (_, manifest) in level.iter().filter_map(parsed) {
            known.add_names(&manifest);
        }
        known
    }

    fn add_names(&mut self, manifest: &Table) {
        let name = manifest
            .get("package")
            .and_then(|package| package.get("name"));
        self.names
            .extend(name.and_then(Value::as_str).map(str::to_owned));
        for dependencies in dependency_paths(manifest) {
            let table = dependencies
                .iter()
                .try_fold(manifest, |table, key| table.get(key)?.as_table());
            for (name, value) in table.into_iter().flatten() {
                self.names.insert(package_of(name, value).to_owned());
            }
        }
    }

    /// A student's manifest at this path of the exercise, without what the course doesn't know. One that can't be parsed stays as it is: cargo
    /// can't use it either.
    pub(super) fn merge(&self, path: &str, content: Vec<u8>) -> MergedManifest {
        let text = std::str::from_utf8(&content).ok();
        let text = text.map(|text| text.strip_prefix('\u{feff}').unwrap_or(text));
        let both = text.and_then(|text| {
            Some((
                text.parse::<Table>().ok()?,
                text.parse::<DocumentMut>().ok()?,
            ))
        });
        let Some((table, mut document)) = both else {
            return MergedManifest {
                content,
                refused: Vec::new(),
            };
        };
        let mut refused = Vec::new();
        for path in self.unknown_paths(path, &table) {
            let Some((last, folders)) = path.split_last() else {
                continue;
            };
            let start: Option<&mut dyn TableLike> = Some(document.as_table_mut());
            let parent = folders
                .iter()
                .fold(start, |table, key| table?.get_mut(key)?.as_table_like_mut());
            parent.and_then(|table| table.remove(last));
            refused.push(format!("`{}` isn't known to this exercise", path.join(".")));
        }
        let content = if refused.is_empty() {
            content
        } else {
            document.to_string().into_bytes()
        };
        MergedManifest { content, refused }
    }

    /// The keys that have to go.
    fn unknown_paths(&self, path: &str, manifest: &Table) -> Vec<Vec<String>> {
        let mut tables: Vec<Vec<String>> =
            TABLES.iter().map(|key| vec![(*key).to_owned()]).collect();
        tables.extend(
            KEYS.iter()
                .map(|(table, key)| vec![(*table).to_owned(), (*key).to_owned()]),
        );
        for target in keys_of(manifest.get("target")) {
            let of_target = |key: &str| vec!["target".to_owned(), target.clone(), key.to_owned()];
            tables.extend(["build-dependencies", "build_dependencies"].map(of_target));
        }
        let is_courses = |found: &Value, keys: &[String]| {
            let mut own = self.manifests.iter().filter(|(own, _)| own == path);
            own.any(|(_, own)| value_at(own, keys) == Some(found))
        };
        tables
            .retain(|keys| value_at(manifest, keys).is_some_and(|found| !is_courses(found, keys)));
        for dependencies in dependency_paths(manifest) {
            for name in keys_of(value_at(manifest, &dependencies)) {
                let keys: Vec<String> =
                    dependencies.iter().cloned().chain([name.clone()]).collect();
                let value = value_at(manifest, &keys);
                if value.is_some_and(|value| {
                    !is_courses(value, &keys) && !self.knows(path, &name, value)
                }) {
                    tables.push(keys);
                }
            }
        }
        tables
    }

    /// Whether a dependency is one of the course's packages, from where the course has it.
    fn knows(&self, manifest: &str, name: &str, dependency: &Value) -> bool {
        let is_named = self.names.contains(package_of(name, dependency));
        let has_source = SOURCES.iter().any(|key| dependency.get(key).is_some());
        let is_inside = dependency.get("path").is_none_or(|path| {
            let folder = path.as_str().and_then(|path| resolved(manifest, path));
            folder.is_some_and(|folder| self.manifests.iter().any(|(own, _)| *own == folder))
        });
        is_named && !has_source && is_inside
    }
}

fn parsed((path, content): (&str, &[u8])) -> Option<(String, Table)> {
    if path.rsplit('/').next() != Some("Cargo.toml") {
        return None;
    }
    let text = std::str::from_utf8(content).ok()?;
    Some((path.to_owned(), text.parse().ok()?))
}

/// Where a manifest's tables of dependencies are, including those of targets and of a workspace.
fn dependency_paths(manifest: &Table) -> Vec<Vec<String>> {
    let mut around: Vec<Vec<String>> = vec![Vec::new(), vec!["workspace".to_owned()]];
    let targets = keys_of(manifest.get("target"));
    around.extend(
        targets
            .into_iter()
            .map(|target| vec!["target".to_owned(), target]),
    );
    let tables = around.iter().flat_map(|folders| {
        DEPENDENCIES
            .iter()
            .map(|key| folders.iter().cloned().chain([(*key).to_owned()]).collect())
    });
    tables.collect()
}

fn value_at<'t>(manifest: &'t Table, keys: &[String]) -> Option<&'t Value> {
    let (first, rest) = keys.split_first()?;
    rest.iter()
        .try_fold(manifest.get(first)?, |value, key| value.get(key))
}

fn keys_of(value: Option<&Value>) -> Vec<String> {
    let table = value.and_then(Value::as_table);
    table
        .into_iter()
        .flat_map(|table| table.keys().cloned())
        .collect()
}

/// The package that a dependency means, which may have another name in the manifest.
fn package_of<'v>(name: &'v str, dependency: &'v Value) -> &'v str {
    dependency
        .get("package")
        .and_then(Value::as_str)
        .unwrap_or(name)
}

/// The manifest in a folder that another manifest names; `None` if the folder is outside the exercise.
fn resolved(manifest: &str, path: &str) -> Option<String> {
    let mut parts: Vec<&str> = manifest.split('/').collect();
    parts.pop();
    if path.starts_with('/') || path.contains(['\\', ':']) {
        return None;
    }
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => _ = parts.pop()?,
            part => parts.push(part),
        }
    }
    parts.push("Cargo.toml");
    Some(parts.join("/"))
}

#[cfg(test)]
mod tests {
    use indoc::indoc;

    use super::*;

    fn known() -> KnownPackages {
        let file = |path: &str, text: &str| (path.to_owned(), text.as_bytes().to_vec());
        let package = |name: &str| format!("package = {{ name = {name:?} }}\n");
        let shipped = [
            file("Cargo.toml", &package("sky")),
            file("moon/Cargo.toml", &package("moon")),
        ];
        let solution = indoc! {r#"
            [package]
            name = "sky"
            build = "script.rs"
            [dependencies]
            moon = { path = "moon" }
            rand = { version = "0.9", features = ["std"] }
        "#};
        let level = indoc! {r#"
            [workspace.dependencies]
            serde = "1"
        "#};
        KnownPackages::of(
            &shipped.into_iter().collect(),
            &[file("Cargo.toml", solution)].into_iter().collect(),
            &[file("Cargo.toml", level)].into_iter().collect(),
        )
    }

    fn refused(text: &str) -> Vec<String> {
        let merged = known().merge("Cargo.toml", text.as_bytes().to_vec());
        let left = String::from_utf8(merged.content).expect("text");
        assert!(left.parse::<Table>().is_ok(), "{left}");
        assert!(
            known()
                .merge("Cargo.toml", left.into_bytes())
                .refused
                .is_empty()
        );
        merged.refused
    }

    #[test]
    fn known_dependencies_and_everything_else_stay_byte_for_byte() {
        let text = indoc! {r#"
            # mine
            [package]
            name = "sky"
            version  = "0.2.0"
            build = "script.rs"
            [features]
            default = ["full"]
            full = []
            [dependencies]
            rand = { version = "0.9.0", default-features = false }
            serde.workspace = true
            luna = { package = "moon", path = "./moon/" }
            [profile.dev]
            opt-level = 1
        "#};
        let merged = known().merge("Cargo.toml", text.as_bytes().to_vec());
        assert_eq!(merged.refused, [] as [String; 0]);
        assert_eq!(String::from_utf8(merged.content).as_deref(), Ok(text));
    }

    #[test]
    fn what_the_course_does_not_know_goes() {
        for (text, key) in [
            ("[dependencies]\nevil = \"1\"", "dependencies.evil"),
            (
                "[dependencies.rand]\ngit = \"https://example.org/r\"",
                "dependencies.rand",
            ),
            (
                "[dependencies]\nrand = { package = \"evil\", version = \"1\" }",
                "dependencies.rand",
            ),
            (
                "[dependencies]\nmoon = { path = \"../moon\" }",
                "dependencies.moon",
            ),
            (
                "[dependencies]\nmoon = { path = \"/tmp/moon\" }",
                "dependencies.moon",
            ),
            (
                "[dependencies]\nmoon = { path = \"src\" }",
                "dependencies.moon",
            ),
            (
                "[dependencies]\nrand = { version = \"1\", registry = \"mine\" }",
                "dependencies.rand",
            ),
            ("[dev-dependencies]\nevil = \"1\"", "dev-dependencies.evil"),
            ("dev_dependencies.evil = \"1\"", "dev_dependencies.evil"),
            (
                "[target.'cfg(unix)'.dependencies]\nevil = \"1\"",
                "target.cfg(unix).dependencies.evil",
            ),
            (
                "[target.'cfg(unix)'.build-dependencies]\nrand = \"1\"",
                "target.cfg(unix).build-dependencies",
            ),
            (
                "[workspace.dependencies]\nevil = \"1\"",
                "workspace.dependencies.evil",
            ),
            ("[build-dependencies]\nrand = \"0.9\"", "build-dependencies"),
            ("[patch.crates-io]\nrand = { path = \"moon\" }", "patch"),
            ("[replace]\n\"rand:0.9.0\" = { path = \"moon\" }", "replace"),
            ("package.build = \"src/evil.rs\"", "package.build"),
            (
                "package = { name = \"sky\", links = \"z\" }",
                "package.links",
            ),
            ("[lib]\nproc-macro = true", "lib.proc-macro"),
            ("cargo-features = [\"x\"]", "cargo-features"),
        ] {
            let found = refused(text);
            assert_eq!(
                found,
                [format!("`{key}` isn't known to this exercise")],
                "{text}"
            );
        }
    }

    #[test]
    fn a_manifest_that_cannot_be_parsed_stays_as_it_is() {
        for content in [&b"[package"[..], b"\xff", b""] {
            let merged = known().merge("Cargo.toml", content.to_vec());
            assert_eq!(
                (merged.content.as_slice(), merged.refused.len()),
                (content, 0)
            );
        }
    }
}
