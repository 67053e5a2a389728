//! `Skeleton`: the files of a new exercise.
//!
//! It's a small but complete exercise: it fails in the way that it declares, and has a solution. So its author can start from something that works
//! and change it step by step.

use toml::de::DeTable;

use super::templates::{CARGO, ENTRY, LIBRARY, SOLUTION, TESTS, WORKSPACE};
use crate::course::formats;
use crate::course::model::{Course, Exercise, Files, Level};
use crate::course::source::{Folder, Source, nearest};
use crate::error::{Error, Problem, Result};

/// A new exercise that isn't written to disk yet.
#[derive(Debug)]
pub struct Skeleton {
    /// The files to write, with paths relative to the course's root.
    pub files: Files,
    /// The level's manifest, relative to the course's root.
    pub manifest: String,
    /// What to append to the manifest.
    pub entry: String,
}

/// The skeleton of an exercise called `name` in a level, which is looked up with [`Course::level`], or in a workspace of it: `10_backend/rocket`.
/// Writes nothing.
pub fn skeleton(course: &Course, place: &str, name: &str) -> Result<Skeleton> {
    let (level, workspace) = match place.split_once('/') {
        Some((level, workspace)) => (level, Some(workspace)),
        None => (place, None),
    };
    let level = course
        .level(level)
        .ok_or_else(|| unknown_level(course, level))?;
    if let Some(fault) = workspace.and_then(formats::check_workspace) {
        return Err(Problem::new(fault)
            .next("choose another name, such as `rocket`")
            .into());
    }
    if let Some(fault) = formats::check_name(name) {
        return Err(Problem::new(fault)
            .next("choose another name, such as `moves1`")
            .into());
    }
    if let Some(taken) = course.exercise(name) {
        return Err(taken_by(name, taken));
    }
    let Some(topic) = level.topics.first() else {
        let next = "declare one first in a `[[topics]]` table with `id` and `title`";
        let problem = Problem::new(format!(
            "level `{}` has no topics, but an exercise needs one",
            level.id
        ));
        return Err(problem.at(level.manifest(), None).next(next).into());
    };
    let mut entry = fill(ENTRY, name).replace("TOPIC", &topic.id);
    let mut workspace_dir = level.dir.clone();
    if let Some(workspace) = workspace {
        entry.push_str(&format!("workspace = \"{workspace}\"\n"));
        workspace_dir = format!("{workspace_dir}/{workspace}");
    }
    let folder = Folder(&course.root);
    appendable(&folder, level, &entry)?;

    let dir = format!("{workspace_dir}/{name}");
    let solution = format!("solutions/{}/{name}", level.id);
    for dir in [&dir, &solution] {
        if course.root.join(dir).exists() {
            let problem = Problem::new("this folder already exists").at(dir, None);
            return Err(problem
                .next("choose another name, or move the folder away")
                .into());
        }
    }
    let mut files = Files::default();
    let workspace = format!("{workspace_dir}/Cargo.toml");
    let shares_lints = if let Some(text) = folder.file(&workspace)? {
        shares_lints(&String::from_utf8_lossy(&text))
    } else {
        files.insert(workspace, WORKSPACE);
        true
    };
    let lints = if shares_lints {
        "\n[lints]\nworkspace = true\n"
    } else {
        ""
    };
    files.insert(format!("{dir}/Cargo.toml"), fill(CARGO, name) + lints);
    files.insert(format!("{dir}/src/lib.rs"), LIBRARY);
    files.insert(format!("{dir}/tests/{name}.rs"), fill(TESTS, name));
    files.insert(format!("{solution}/src/lib.rs"), SOLUTION);
    Ok(Skeleton {
        files,
        manifest: level.manifest(),
        entry,
    })
}

/// Whether a level's workspace has lints for its members to inherit.
fn shares_lints(workspace: &str) -> bool {
    let manifest = workspace.parse::<toml::Table>().unwrap_or_default();
    let workspace = manifest.get("workspace");
    workspace.is_some_and(|workspace| workspace.get("lints").is_some())
}

fn fill(template: &str, name: &str) -> String {
    template.replace("NAME", name)
}

/// Makes sure that a `[[exercises]]` table can be appended, which isn't the case after `exercises = [ … ]`.
fn appendable(folder: &Folder, level: &Level, entry: &str) -> Result<()> {
    let path = level.manifest();
    let Some(content) = folder.file(&path)? else {
        return Err(Problem::new("this file is missing")
            .at(path, None)
            .next("restore it and try again")
            .into());
    };
    match DeTable::parse(&format!("{}{entry}", String::from_utf8_lossy(&content))) {
        Ok(_) => Ok(()),
        Err(_) => Err(Problem::new("could not append an exercise to this manifest")
            .at(path, None)
            .next("write each exercise as its own `[[exercises]]` table instead of `exercises = [ … ]`")
            .into()),
    }
}

fn unknown_level(course: &Course, id: &str) -> Error {
    let ids = || course.levels.iter().map(|level| level.id.as_str());
    let next = match nearest(id, ids()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("the levels are: {}", ids().collect::<Vec<_>>().join(", ")),
    };
    Problem::new(format!("the course has no level `{id}`"))
        .next(next)
        .into()
}

fn taken_by(name: &str, taken: &Exercise) -> Error {
    let what = if taken.name == name {
        format!(
            "exercise `{name}` already exists in level `{}`",
            taken.level
        )
    } else {
        format!("`{name}` is a former name of exercise `{}`", taken.name)
    };
    Problem::new(what)
        .at(&taken.dir, None)
        .next("choose another name: names must be unique within the course")
        .into()
}

#[cfg(test)]
mod tests {
    use indoc::indoc;

    use super::skeleton;
    use crate::course::fixture::Fixture;

    #[test]
    fn a_skeleton_is_a_valid_exercise() {
        let fixture = Fixture::new();
        let course = fixture.add_exercise("ferry1");
        let ferry = course.exercise("ferry1").unwrap();
        assert_eq!((ferry.level.as_str(), ferry.hints.len()), ("01_first", 2));
        assert_eq!(course.lint(), []);
    }

    #[test]
    fn the_first_exercise_of_a_level_creates_its_workspace() {
        let fixture = Fixture::new();
        fixture.remove("exercises/02_second/Cargo.toml");
        let made = skeleton(&fixture.open().unwrap(), "second", "ferry1").unwrap();
        assert!(
            made.files
                .text("exercises/02_second/Cargo.toml")
                .unwrap()
                .contains("[workspace.lints.rust]")
        );
        assert!(
            made.files
                .text("exercises/02_second/ferry1/Cargo.toml")
                .unwrap()
                .contains("workspace = true")
        );
        assert_eq!(made.manifest, "exercises/02_second/info.toml");
    }

    #[test]
    fn lints_are_inherited_if_the_workspace_has_any() {
        for (workspace, inherits) in [
            (
                indoc! {r#"
                    [workspace] # [workspace.lints]
                    members = ["*"]
                "#},
                false,
            ),
            (
                indoc! {r#"
                    [workspace]
                    members = ["*"]
                    lints.rust.unsafe_code = "forbid"
                "#},
                true,
            ),
            (
                indoc! {r#"
                    [ workspace.lints.rust ]
                    unsafe_code = "forbid"
                    [workspace]
                    members = ["*"]
                "#},
                true,
            ),
        ] {
            let fixture = Fixture::new();
            fixture.write("exercises/01_first/Cargo.toml", workspace);
            let made = skeleton(&fixture.open().unwrap(), "01_first", "ferry1").unwrap();
            let manifest = made.files.text("exercises/01_first/ferry1/Cargo.toml");
            assert_eq!(
                manifest.unwrap().contains("[lints]"),
                inherits,
                "{workspace}"
            );
        }
    }

    #[test]
    fn errors_suggest_a_next_step() {
        let fixture = Fixture::new();
        fixture.edit(
            "exercises/02_second/info.toml",
            "starts =",
            "was = [\"old1\"]\nstarts =",
        );
        fixture.write("exercises/01_first/left_over/x", "");
        let course = fixture.open().unwrap();
        for (level, name, what, next) in [
            (
                "01_frist",
                "ferry1",
                "the course has no level `01_frist`",
                "did you mean `01_first`?",
            ),
            (
                "zzz",
                "ferry1",
                "the course has no level `zzz`",
                "01_first, 02_second",
            ),
            (
                "01_first",
                "Ferry",
                "`Ferry` can't be the name of an exercise",
                "choose another name",
            ),
            (
                "01_first",
                "match",
                "it's a Rust keyword",
                "choose another name",
            ),
            (
                "02_second",
                "greet1",
                "`greet1` already exists in level `01_first`",
                "choose another name",
            ),
            (
                "01_first",
                "old1",
                "`old1` is a former name of exercise `count1`",
                "choose another name",
            ),
            (
                "01_first",
                "left_over",
                "this folder already exists",
                "move the folder away",
            ),
        ] {
            let error = skeleton(&course, level, name).unwrap_err().to_string();
            assert!(
                error.contains(what) && error.contains(next),
                "{level} {name}: {error}"
            );
        }
    }

    #[test]
    fn a_manifest_that_cannot_be_appended_to_is_reported() {
        let fixture = Fixture::new();
        fixture.write(
            "exercises/01_first/info.toml",
            indoc! {r#"
                title = "First"
                topics = [{ id = "a", title = "A" }]
                exercises = []
            "#},
        );
        let error = skeleton(&fixture.open().unwrap(), "01_first", "ferry1")
            .unwrap_err()
            .to_string();
        assert!(
            error.contains("exercises/01_first/info.toml: could not append an exercise"),
            "{error}"
        );
    }
}
