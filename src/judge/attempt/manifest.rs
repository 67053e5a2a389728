//! `Manifest`: a `Cargo.toml` that a learner may edit, and what of it is none of their business.
//!
//! Some keys decide how an exercise is built and checked: a build script, the path of a test. They count only as the course has them,
//! in the exercise or in its solution.

use std::path::{Component, Path};

use toml::{Table, Value};

/// Keys of `[package]` that decide what is built and run. All others are free, and slips among them are cargo's to tell.
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

/// Tables that decide it.
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

/// Tables whose entries may lead to other packages.
const DEPENDENCIES: [&str; 2] = ["dependencies", "dev-dependencies"];

/// What a learner's manifest says beyond what it may.
#[derive(Debug, PartialEq, Eq)]
pub enum Trespass {
    /// A key or table that decides how the exercise is checked, as one would write it: `build`, `[[test]]`.
    Check(String),
    /// A dependency, by its name, that is not the course's.
    Dependency(String),
}

/// The first trespass of a learner's manifest, if there is one. `shipped` are the course's own manifests of this exercise, and
/// `is_courses` returns whether a folder of the exercise belongs to the course alone.
pub fn trespass(
    theirs: &Table,
    shipped: &[Table],
    is_courses: impl Fn(&str) -> bool,
) -> Option<Trespass> {
    let instrumented = |key: &str| {
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
    let tables = GUARDED.into_iter().find_map(instrumented);
    if let Some(key) =
        tables.or_else(|| GUARDED_IN_PACKAGE.into_iter().find_map(guarded_in_package))
    {
        return Some(Trespass::Check(key));
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
        assert_eq!(
            found(&SHIPPED.replace("version", "licence = \"MIT\"\nverison")),
            None,
            "slips are told by cargo"
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
    fn what_decides_how_it_is_checked_is_not() {
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
