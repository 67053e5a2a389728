//! `Manifest`: a `Cargo.toml` that a learner may edit, and what of it is none of their business.
//!
//! Some keys decide how an exercise is built and checked: a build script, the path of a test. They count only as the course has them,
//! in the exercise or in its solution.

use std::path::{Component, Path};

use toml::{Table, Value};

/// Keys of `[package]` that describe, and keys that choose among what the compiler offers.
const FREE_IN_PACKAGE: [&str; 17] = [
    "authors",
    "categories",
    "default-run",
    "description",
    "documentation",
    "edition",
    "exclude",
    "homepage",
    "include",
    "keywords",
    "license",
    "license-file",
    "publish",
    "readme",
    "repository",
    "rust-version",
    "version",
];

/// Tables whose entries may lead to other packages.
const DEPENDENCIES: [&str; 2] = ["dependencies", "dev-dependencies"];

/// What a learner's manifest says beyond what it may.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Trespass {
    /// A key or table that decides how the exercise is checked, as one would write it: `build`, `[[test]]`.
    Check(String),
    /// A dependency, by its name, that is not the course's.
    Dependency(String),
}

/// The first trespass of a learner's manifest, if there is one. `shipped` are the course's own manifests of this exercise, and
/// `is_courses` tells whether a folder of the exercise belongs to the course alone.
pub(super) fn trespass(
    theirs: &Table,
    shipped: &[Table],
    is_courses: impl Fn(&str) -> bool,
) -> Option<Trespass> {
    let as_shipped = |find: &dyn Fn(&Table) -> Option<Value>| {
        let own = find(theirs);
        shipped.iter().any(|manifest| find(manifest) == own)
    };
    let named = |key: &str| {
        shipped
            .iter()
            .chain([theirs])
            .any(|manifest| manifest.contains_key(key))
    };
    for key in keys(theirs, shipped, &|manifest| Some(manifest)) {
        let free = key == "package" || key == "features" || DEPENDENCIES.contains(&key.as_str());
        if !free && named(&key) && !as_shipped(&|manifest| manifest.get(&key).cloned()) {
            let is_list = [theirs]
                .into_iter()
                .chain(shipped)
                .any(|manifest| manifest.get(&key).is_some_and(Value::is_array));
            return Some(Trespass::Check(if is_list {
                format!("[[{key}]]")
            } else {
                format!("[{key}]")
            }));
        }
    }
    let package = |manifest: &Table| manifest.get("package").and_then(Value::as_table).cloned();
    for key in keys(theirs, shipped, &|manifest| {
        manifest.get("package").and_then(Value::as_table)
    }) {
        let value = |manifest: &Table| package(manifest)?.get(&key).cloned();
        if !FREE_IN_PACKAGE.contains(&key.as_str()) && !as_shipped(&value) {
            return Some(Trespass::Check(key));
        }
    }
    let known: Vec<Value> = shipped
        .iter()
        .flat_map(sources)
        .map(|(_, source)| source)
        .collect();
    sources(theirs)
        .into_iter()
        .find(|(_, source)| !known.contains(source) && !is_folder_of(source, &is_courses))
        .map(|(name, _)| Trespass::Dependency(name))
}

/// Whether a dependency's source is a folder inside the exercise that belongs to the course. It need not exist: a slip is cargo's to tell.
fn is_folder_of(source: &Value, is_courses: impl Fn(&str) -> bool) -> bool {
    let path = source
        .get("path")
        .filter(|_| source.get("git").is_none())
        .and_then(Value::as_str);
    path.is_some_and(|path| {
        let inside = Path::new(path)
            .components()
            .all(|part| matches!(part, Component::Normal(_) | Component::CurDir));
        inside && is_courses(path.trim_start_matches("./").trim_end_matches('/'))
    })
}

/// All keys of a table in any of the manifests, theirs first.
fn keys<'t>(
    theirs: &'t Table,
    shipped: &'t [Table],
    table: &dyn Fn(&'t Table) -> Option<&'t Table>,
) -> Vec<String> {
    let mut keys: Vec<String> = Vec::new();
    for key in [theirs]
        .into_iter()
        .chain(shipped)
        .filter_map(table)
        .flat_map(Table::keys)
    {
        if !keys.contains(key) {
            keys.push(key.clone());
        }
    }
    keys
}

/// The dependencies that come from a folder or a repository: their names, and where from.
fn sources(manifest: &Table) -> Vec<(String, Value)> {
    let tables = DEPENDENCIES
        .iter()
        .filter_map(|key| manifest.get(*key)?.as_table());
    tables
        .flatten()
        .filter_map(|(name, dependency)| {
            let told = dependency
                .as_table()?
                .iter()
                .filter(|(key, _)| matches!(key.as_str(), "path" | "git"));
            let source: Table = told
                .map(|(key, value)| (key.clone(), value.clone()))
                .collect();
            (!source.is_empty()).then(|| (name.clone(), source.into()))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHIPPED: &str =
        "[package]\nname = \"a\"\nversion = \"0.1.0\"\n[lints]\nworkspace = true\n";
    const SOLVED: &str = "[package]\nname = \"a\"\nversion = \"0.1.0\"\n[dependencies]\nb = { path = \"b\" }\n[lints]\nworkspace = true\n";

    fn found(theirs: &str) -> Option<String> {
        let parse = |text: &str| text.parse::<Table>().expect("valid TOML");
        let courses = |folder: &str| !folder.starts_with("src");
        trespass(&parse(theirs), &[parse(SHIPPED), parse(SOLVED)], courses).map(|found| match found
        {
            Trespass::Check(key) => key,
            Trespass::Dependency(name) => format!("dependency {name}"),
        })
    }

    #[test]
    fn what_an_exercise_can_be_about_is_free() {
        assert_eq!(found(SHIPPED), None);
        assert_eq!(found(SOLVED), None);
        let more = "description = \"d\"\nedition = \"2018\"\n[features]\ndefault = [\"x\"]\nx = []\n[dependencies]\nserde = \"1\"\n";
        assert_eq!(
            found(&SHIPPED.replace("[lints]", &format!("{more}[lints]"))),
            None
        );
        assert_eq!(
            found(&SOLVED.replace("{ path = \"b\" }", "{ version = \"1\", path = \"./b/\" }")),
            None
        );
        assert_eq!(
            found(&SOLVED.replace("path = \"b\"", "path = \"slip\"")),
            None
        );
    }

    #[test]
    fn what_decides_how_it_is_checked_is_not() {
        let with = |lines: &str| found(&format!("{SHIPPED}{lines}"));
        assert_eq!(
            with("[[test]]\nname = \"a\"\npath = \"/fake.rs\"\n").as_deref(),
            Some("[[test]]")
        );
        assert_eq!(with("[lib]\nproc-macro = true\n").as_deref(), Some("[lib]"));
        assert_eq!(
            with("[build-dependencies]\n").as_deref(),
            Some("[build-dependencies]")
        );
        assert_eq!(
            with("[profile.dev]\npanic = \"abort\"\n").as_deref(),
            Some("[profile]")
        );
        assert_eq!(
            with("[dependencies]\nevil = { path = \"/tmp/evil\" }\n").as_deref(),
            Some("dependency evil")
        );
        assert_eq!(
            with("[dev-dependencies.b]\npath = \"../b\"\n").as_deref(),
            Some("dependency b")
        );
        assert_eq!(
            with("[dependencies]\nb = { path = \"src/b\" }\n").as_deref(),
            Some("dependency b")
        );
        assert_eq!(
            with("[dependencies]\nb = { path = \"b\", git = \"file:///tmp/b\" }\n").as_deref(),
            Some("dependency b")
        );
        assert_eq!(
            found(&SHIPPED.replace("\"a\"", "\"z\"")).as_deref(),
            Some("name")
        );
        assert_eq!(
            found(&SHIPPED.replace("[lints]", "build = \"x.rs\"\n[lints]")).as_deref(),
            Some("build")
        );
        assert_eq!(
            found(&SHIPPED.replace("[lints]\nworkspace = true\n", "")).as_deref(),
            Some("[lints]")
        );
    }
}
