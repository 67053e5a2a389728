//! A level of several cargo workspaces: each exercise is built with what its own workspace says, and every command finds it.

use std::path::Path;
use std::process::Command;

use indoc::{formatdoc, indoc};

use crate::support::exercise::{height, right_after};
#[cfg(unix)]
use crate::support::machine::{path_from, program};
use crate::support::report::Report;
use crate::support::{Course, CourseFile, Exercise, Ran, note};

/// The manifest of the workspace `ship`.
const SHIP: &str = indoc! {r#"
    [workspace]
    resolver = "3"
    members = ["*"]

    [workspace.package]
    edition = "2024"
    rust-version = "1.85"
"#};

/// A course with `tide` in its level's own workspace, and `deck` in the workspace `ship`, from which it inherits.
fn two_workspaces() -> Course {
    let course = Course::with_all([
        Exercise::new("tide"),
        Exercise::new("deck").in_workspace("ship"),
    ]);
    course.workspace_manifest().append("exclude = [\"ship\"]\n");
    ship(&course).write(SHIP);
    deck(&course, "Cargo.toml").write(indoc! {r#"
        [package]
        name = "deck"
        version = "0.1.0"
        edition.workspace = true
        rust-version.workspace = true
    "#});
    course
}

/// The manifest of the workspace `ship`, as a file.
fn ship(course: &Course) -> CourseFile<'_> {
    course.file("exercises/01_harbour/ship/Cargo.toml")
}

/// A file of the exercise `deck`.
fn deck<'c>(course: &'c Course, path: &str) -> CourseFile<'c> {
    course.file(format!("exercises/01_harbour/ship/deck/{path}"))
}

/// A cargo-mutants that knows one mutant of each exercise, and like the real one asks cargo for the packages first.
#[cfg(unix)]
const MUTATOR: &str = indoc! {r#"
    #!/bin/sh
    cargo metadata --offline --no-deps --format-version 1 > packages.json || exit 1
    separator=[
    for exercise in exercises/01_harbour/tide exercises/01_harbour/ship/deck; do
        [ -e "$exercise/src/lib.rs" ] || continue
        cat <<END
        $separator{"name": "$exercise/src/lib.rs:4:5: replace height -> u32 with 0", "file": "$exercise/src/lib.rs", "replacement": "0", "genre": "x",
        "span": {"start": {"line": 4, "column": 5}, "end": {"line": 4, "column": 6}}}
    END
        separator=,
    done
    echo ]
"#};

#[cfg(unix)]
#[test]
fn wrong_solutions_are_made_of_exercises_of_all_workspaces() {
    let course = two_workspaces();
    let tools = course.path(".runner/tools");
    program(&tools, "cargo-mutants", MUTATOR);
    let mut command = course.command(&["dev", "check", "--mutants"]);
    command.env("PATH", path_from(&tools));
    let ran = Ran::by(&mut command);
    let caught = "1 wrong solution: 1 caught";
    ran.exits(0)
        .says(&format!("tide: {caught}"))
        .says(&format!("deck: {caught}"));
}

#[test]
fn exercises_of_all_workspaces_are_judged() {
    let course = two_workspaces();
    course.run(&["dev", "check"]).exits(0).says("2 exercises");
    course.run(&["verify", "--solutions"]).exits(0);
    course
        .run(&["verify"])
        .exits(1)
        .says("exercises/01_harbour/ship/deck/tests/deck.rs");
    course.run(&["solution", "deck", "--spoil"]).exits(0);
    deck(&course, "src/lib.rs").write(height(2));
    course.run(&["run", "deck"]).exits(0);
    let mut inside = course.command(&["run"]);
    inside.current_dir(course.path("exercises/01_harbour/ship/deck/src"));
    let ran = Ran::by(&mut inside);
    ran.exits(0).says("deck");
    course
        .run(&["list", "--format", "json"])
        .exits(0)
        .says("\"path\":\"exercises/01_harbour/ship/deck\"");
}

#[test]
fn lints_and_settings_are_those_of_the_exercises_own_workspace() {
    let course = two_workspaces();
    course.workspace_manifest().append(indoc! {r#"
        [workspace.lints.rust]
        unused_variables = "forbid"
    "#});
    ship(&course).append(indoc! {r#"
        [workspace.lints.rust]
        unused_mut = "forbid"
    "#});
    course.manifest("tide").append("workspace = true\n");
    deck(&course, "Cargo.toml").append(indoc! {"
        [lints]
        workspace = true
    "});
    let judged = |statement: &str| {
        for source in [course.source("tide"), deck(&course, "src/lib.rs")] {
            source.write(right_after(statement));
        }
        Report::read(&course.run(&["verify", "--format", "json"]))
    };
    let report = judged("let unused = 1;");
    report.expect("tide", "compile");
    report.expect("deck", "passed");
    let report = judged("let mut used = 1; let _ = used;");
    report.expect("tide", "passed");
    report.expect("deck", "compile");
}

#[test]
fn only_the_workspace_that_is_too_new_is_left_out() {
    let course = two_workspaces();
    ship(&course).replace("1.85", "1.999");
    course
        .run(&["doctor"])
        .exits(1)
        .says("level 01_harbour/ship")
        .says("is older than 1.999");
    course
        .run(&["prepare"])
        .exits(2)
        .complains("exercises/01_harbour/ship/Cargo.toml")
        .complains("is older than 1.999");
    course
        .run(&["prepare", "tide"])
        .exits(0)
        .says("1 exercise is ready");
    course.run(&["prepare", "deck"]).exits(2);
}

#[test]
fn a_workspace_that_the_levels_own_does_not_exclude_is_reported() {
    let course = two_workspaces();
    course
        .workspace_manifest()
        .replace("exclude = [\"ship\"]\n", "");
    course
        .run(&["dev", "check"])
        .exits(1)
        .says("exercises/01_harbour/Cargo.toml:3: cargo takes the workspace `ship` for a member")
        .says("exclude = [\"ship\"]");
}

#[test]
fn what_belongs_to_no_exercise_of_a_workspace_is_stray() {
    let course = two_workspaces();
    course.write("exercises/01_harbour/ship/rope/src/lib.rs", "");
    course.write("exercises/01_harbour/deck/src/lib.rs", "");
    let ran = course.run(&["dev", "check"]).exits(1);
    ran.says("exercises/01_harbour/ship/rope: this is stray")
        .says("exercises/01_harbour/deck: this is stray");
}

#[test]
fn a_workspace_without_a_manifest_or_with_a_bad_name_is_reported() {
    let course = two_workspaces();
    std::fs::remove_file(ship(&course).path()).expect("it exists");
    course
        .run(&["dev", "check"])
        .exits(1)
        .says("exercises/01_harbour/ship/Cargo.toml: this file is missing");
    course
        .level_manifest()
        .replace("workspace = \"ship\"", "workspace = \"../ship\"");
    course
        .run(&["dev", "check"])
        .exits(2)
        .complains("`../ship` can't be the name of a workspace");
}

#[test]
fn a_new_exercise_can_be_the_first_of_a_workspace() {
    let course = two_workspaces();
    course
        .run(&["dev", "new", "01_harbour/ship", "sail"])
        .exits(0)
        .says("exercises/01_harbour/ship/sail/src/lib.rs")
        .says_nothing_of("ship/Cargo.toml");
    course
        .run(&["dev", "new", "harbour/crane", "hook"])
        .exits(0)
        .says("exercises/01_harbour/crane/Cargo.toml");
    course
        .workspace_manifest()
        .replace("[\"ship\"]", "[\"ship\", \"crane\"]");
    course.run(&["dev", "check"]).exits(0).says("4 exercises");
    course
        .run(&["dev", "new", "01_harbour/Ship", "mast"])
        .exits(2)
        .complains("`Ship` can't be the name of a workspace");
}

#[test]
fn wrong_solutions_of_a_workspaces_exercise_are_judged() {
    let course = two_workspaces();
    course.wrong("deck", "too_high").write(height(3));
    course.wrong("deck", "also_right").write(right_after(""));
    course
        .run(&["dev", "check", "--mutants", "deck"])
        .exits(1)
        .says("wrong/01_harbour/deck/also_right")
        .says_nothing_of("too_high");
}

/// A repository with a crate, and the dependency on it as a line of a manifest; `None` if there is no git.
fn published(parent: &Path, name: &str) -> Option<String> {
    let dir = parent.join(name);
    let manifest = formatdoc! {r#"
        [package]
        name = "{name}"
        version = "1.0.0"
        edition = "2024"
    "#};
    std::fs::create_dir_all(dir.join("src")).expect("a folder");
    std::fs::write(dir.join("Cargo.toml"), manifest).expect("a file");
    std::fs::write(dir.join("src/lib.rs"), "").expect("a file");
    let git = |args: &[&str]| {
        #[expect(clippy::disallowed_methods, reason = "a test needs a repository")]
        let mut git = Command::new("git");
        git.args(["-c", "user.name=a", "-c", "user.email=a@b"]);
        let ended = git.args(args).current_dir(&dir).output();
        ended.is_ok_and(|ended| ended.status.success())
    };
    let made =
        git(&["init", "-q", "-b", "main"]) && git(&["add", "-A"]) && git(&["commit", "-qm", name]);
    made.then(|| {
        formatdoc! {r#"
            [dependencies]
            {name} = {{ git = "file://{}" }}
        "#, dir.display()}
    })
}

#[test]
fn crates_are_fetched_when_an_exercise_needs_them() {
    let repositories = tempfile::tempdir().expect("a scratch folder");
    let course = Course::with_all([
        Exercise::new("tide").solved(),
        Exercise::new("knot").solved(),
    ]);
    for (exercise, name) in [("tide", "buoys"), ("knot", "ropes")] {
        let Some(dependency) = published(repositories.path(), name) else {
            return note("skipped: there is no git");
        };
        course.manifest(exercise).append(&dependency);
    }
    #[expect(
        clippy::disallowed_methods,
        reason = "tests ask the real cargo from outside"
    )]
    let mut cargo = Command::new("cargo");
    let locked = cargo
        .arg("generate-lockfile")
        .env("CARGO_HOME", course.path("home of the author"))
        .current_dir(course.path("exercises/01_harbour"))
        .output();
    assert!(locked.expect("cargo starts").status.success());
    for name in ["tide", "knot"] {
        let mut command = course.command(&["run", name]);
        command.env("CARGO_HOME", course.path("home"));
        Ran::by(&mut command).exits(0);
    }
}
