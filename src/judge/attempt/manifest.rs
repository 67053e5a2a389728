//! `Manifest`: checks that a `Cargo.toml` of the learner's changes only what learners may change.
//!
//! Some keys decide how an exercise is built and checked, such as a build script or the path of a test. Their values must be those of the
//! exercise or its solution.

use std::iter;
use std::path::{Component, Path};

use toml::{Table, Value};

/// Keys of `[package]` that decide what is built and run. All others are free, and cargo reports mistakes in them.
const GUARDED_IN_PACKAGE: [&str; 9] = [
    "autobenches",
    "autobins",
    "autoexamples",
    "autolib",
    "autotests",
    "build",
    "links",
    "name",
    "workspace",
];

/// Tables that decide what is built and run.
const GUARDED: [&str; 16] = [
    "bench",
    "bin",
    "build-dependencies",
    "build_dependencies",
    "cargo-features",
    "dev_dependencies",
    "example",
    "lib",
    "lints",
    "patch",
    "profile",
    "project",
    "replace",
    "target",
    "test",
    "workspace",
];

/// Tables whose entries may refer to other packages.
const DEPENDENCIES: [&str; 2] = ["dependencies", "dev-dependencies"];

/// Whether a manifest names a crate that the library or its tests use, on this or another target, under any name.
pub fn names_crate(manifest: &Table, name: &str) -> bool {
    let targets = manifest.get("target").and_then(Value::as_table);
    let targets = targets.into_iter().flat_map(Table::values);
    let tables = iter::once(manifest).chain(targets.filter_map(Value::as_table));
    let tables = tables.flat_map(|table| DEPENDENCIES.map(|key| table.get(key)));
    let mut dependencies = tables.flatten().filter_map(Value::as_table).flatten();
    dependencies.any(|(key, dependency)| {
        let package = dependency.get("package").and_then(Value::as_str);
        package.unwrap_or(key) == name
    })
}

/// Something that a learner's manifest must not contain.
#[derive(Debug, PartialEq, Eq)]
pub enum ManifestViolation {
    /// A key or table that decides how the exercise is checked, as it's written: `build`, `[[test]]`.
    Check(String),
    /// The name of a dependency that the course doesn't have.
    Dependency(String),
}

/// The first violation in a learner's manifest, if any. `shipped` are the course's own manifests of this exercise. `is_courses` returns
/// whether a folder of the exercise belongs to the course alone.
pub fn violation(
    theirs: &Table,
    shipped: &[Table],
    is_courses: impl Fn(&str) -> bool,
) -> Option<ManifestViolation> {
    let guarded_table = |key: &str| {
        let own = theirs.get(key)?;
        let is_shipped = shipped
            .iter()
            .any(|manifest| manifest.get(key) == Some(own));
        (!is_shipped).then(|| {
            if own.is_array() {
                format!("[[{key}]]")
            } else {
                format!("[{key}]")
            }
        })
    };
    let guarded_in_package = |key: &str| {
        let in_package = |manifest: &Table| manifest.get("package")?.get(key).cloned();
        let own = in_package(theirs)?;
        let is_shipped = shipped
            .iter()
            .any(|manifest| in_package(manifest).as_ref() == Some(&own));
        (!is_shipped).then(|| key.to_owned())
    };
    let tables = GUARDED.into_iter().find_map(guarded_table);
    if let Some(key) =
        tables.or_else(|| GUARDED_IN_PACKAGE.into_iter().find_map(guarded_in_package))
    {
        return Some(ManifestViolation::Check(key));
    }
    let known: Vec<Value> = shipped
        .iter()
        .flat_map(sources)
        .map(|(_, source)| source)
        .collect();
    sources(theirs)
        .into_iter()
        .find(|(_, source)| !known.contains(source) && !is_folder_of(source, &is_courses))
        .map(|(name, _)| ManifestViolation::Dependency(name))
}

/// Whether a dependency's source is a folder of the course inside the exercise. It needn't exist: cargo reports a wrong path.
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

/// The dependencies with a path or a repository: their names and sources.
fn sources(manifest: &Table) -> Vec<(String, Value)> {
    let tables = DEPENDENCIES
        .iter()
        .filter_map(|key| manifest.get(*key)?.as_table());
    tables
        .flatten()
        .filter_map(|(name, dependency)| {
            let keys = dependency
                .as_table()?
                .iter()
                .filter(|(key, _)| matches!(key.as_str(), "path" | "git"));
            let source: Table = keys
                .map(|(key, value)| (key.clone(), value.clone()))
                .collect();
            (!source.is_empty()).then(|| (name.clone(), source.into()))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use indoc::indoc;

    use super::*;

    const SHIPPED: &str = indoc! {r#"
        [package]
        name = "a"
        version = "0.1.0"
        [lints]
        workspace = true
    "#};
    const SOLVED: &str = indoc! {r#"
        [package]
        name = "a"
        version = "0.1.0"
        [dependencies]
        b = { path = "b" }
        [lints]
        workspace = true
    "#};

    fn found(theirs: &str) -> Option<String> {
        let parse = |text: &str| text.parse::<Table>().expect("valid TOML");
        let courses = |folder: &str| !folder.starts_with("src");
        violation(&parse(theirs), &[parse(SHIPPED), parse(SOLVED)], courses).map(
            |found| match found {
                ManifestViolation::Check(key) => key,
                ManifestViolation::Dependency(name) => format!("dependency {name}"),
            },
        )
    }

    #[test]
    fn a_crate_is_found_wherever_a_manifest_names_it() {
        let names = |lines: &str| {
            let manifest = format!("{SHIPPED}{lines}").parse().expect("valid TOML");
            names_crate(&manifest, "loom")
        };
        for lines in [
            indoc! {r#"
                [dependencies]
                loom = "0.7"
            "#},
            indoc! {"
                [dev-dependencies]
                loom.workspace = true
            "},
            indoc! {r#"
                [dependencies.loom]
                version = "0.7"
            "#},
            indoc! {r#"
                [target.'cfg(unix)'.dependencies]
                loom = "0.7"
            "#},
            indoc! {r#"
                [target.x86_64-unknown-linux-gnu.dev-dependencies]
                model = { package = "loom", version = "0.7" }
            "#},
        ] {
            assert!(names(lines), "{lines}");
        }
        for lines in [
            "",
            indoc! {r#"
                [build-dependencies]
                loom = "0.7"
            "#},
            indoc! {r#"
                [dependencies]
                loom = { package = "shuttle", version = "0.8" }
            "#},
            indoc! {"
                [features]
                loom = []
            "},
        ] {
            assert!(!names(lines), "{lines}");
        }
    }

    #[test]
    fn other_keys_may_be_changed() {
        assert_eq!(found(SHIPPED), None);
        assert_eq!(found(SOLVED), None);
        assert_eq!(
            found(&SHIPPED.replace("version", "licence = \"MIT\"\nverison")),
            None,
            "cargo reports typos"
        );
        assert_eq!(found(""), None);
        let more = indoc! {r#"
            description = "d"
            edition = "2018"
            [features]
            default = ["x"]
            x = []
            [dependencies]
            serde = "1"
        "#};
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
    fn keys_that_decide_how_it_is_checked_may_not_be_changed() {
        let with = |lines: &str| found(&format!("{SHIPPED}{lines}"));
        assert_eq!(
            with(indoc! {r#"
                [[test]]
                name = "a"
                path = "/fake.rs"
            "#})
            .as_deref(),
            Some("[[test]]")
        );
        assert_eq!(
            with(indoc! {"
                [lib]
                proc-macro = true
            "})
            .as_deref(),
            Some("[lib]")
        );
        assert_eq!(
            with("[build-dependencies]\n").as_deref(),
            Some("[build-dependencies]")
        );
        assert_eq!(
            with(indoc! {r#"
                [profile.dev]
                panic = "abort"
            "#})
            .as_deref(),
            Some("[profile]")
        );
        assert_eq!(
            with(indoc! {r#"
                [dependencies]
                evil = { path = "/tmp/evil" }
            "#})
            .as_deref(),
            Some("dependency evil")
        );
        assert_eq!(
            with(indoc! {r#"
                [dev-dependencies.b]
                path = "../b"
            "#})
            .as_deref(),
            Some("dependency b")
        );
        assert_eq!(
            with(indoc! {r#"
                [dependencies]
                b = { path = "src/b" }
            "#})
            .as_deref(),
            Some("dependency b")
        );
        assert_eq!(
            with(indoc! {r#"
                [dependencies]
                b = { path = "b", git = "file:///tmp/b" }
            "#})
            .as_deref(),
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
    }
}
