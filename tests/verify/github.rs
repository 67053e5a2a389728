//! The output of `verify` for GitHub: annotations at the lines that failed, and a summary.

use std::fs;

use super::four;
use crate::support::Ran;

#[test]
fn github_gets_annotations_and_a_summary() {
    let course = four();
    let summary = course.path("summary.md");
    fs::write(&summary, "before\n").expect("written");
    let mut command = course.command(&["verify", "--format", "github"]);
    let ran = Ran::by(command.env("GITHUB_STEP_SUMMARY", &summary)).exits(1);
    let commands: Vec<&str> = ran
        .stdout
        .lines()
        .filter(|line| line.starts_with("::error "))
        .collect();
    assert_eq!(commands.len(), 2, "{}", ran.stdout);
    assert!(ran.stdout.contains("::error file=exercises/01_harbour/wrong/tests/wrong.rs,line=5,col=5,title=wrong%3A test the_water_is_high::"));
    assert!(ran.stdout.contains("::error file=exercises/01_harbour/moved/src/lib.rs,line=4,col=5,title=moved%3A E0382::error[E0382]"));
    let table = course.read("summary.md");
    let start: Vec<&str> = table.lines().take(2).collect();
    assert_eq!(start, ["before", "### A small course"], "{table}");
    assert!(table.contains("| Exercise | Level | Verdict |"), "{table}");
    assert!(
        table.contains("| right | 01_harbour | ✅ passed | 1/1 | 3/3 |"),
        "{table}"
    );
    assert!(
        table.contains("| moved | 01_harbour | ❌ failed: does not compile (E0382) |"),
        "{table}"
    );
    assert!(
        table.contains("skipped: `no-such-program` is not installed"),
        "{table}"
    );

    // A workflow starts at the repository's root, wherever the course is.
    let outside = course.root().parent().expect("a folder around it");
    let mut command = course.command(&["verify", "wrong", "--format", "github", "--course"]);
    let ran = Ran::by(command.arg(course.root()).current_dir(outside)).exits(1);
    let name = course.root().file_name().expect("a name").to_string_lossy();
    assert!(
        ran.stdout.contains(&format!(
            "::error file={name}/exercises/01_harbour/wrong/tests/wrong.rs,"
        )),
        "{}",
        ran.stdout
    );
    ran.says("| wrong | 01_harbour |");
}

#[test]
fn files_are_named_from_the_workspace_wherever_the_command_runs() {
    let course = four();
    let workspace = course.root().parent().expect("a folder around it");
    let name = course.root().file_name().expect("a name").to_string_lossy();
    let file = |root: &std::path::Path| {
        let mut command = course.command(&["verify", "wrong", "--format", "github"]);
        command
            .env("GITHUB_WORKSPACE", root)
            .env_remove("GITHUB_STEP_SUMMARY");
        command.current_dir(course.path("exercises/01_harbour"));
        let ran = Ran::by(&mut command).exits(1);
        let (_, after) = ran
            .stdout
            .split_once("::error file=")
            .expect("an annotation");
        after.split(',').next().unwrap_or_default().to_owned()
    };
    let path = "exercises/01_harbour/wrong/tests/wrong.rs";
    assert_eq!(file(workspace), format!("{name}/{path}"));
    assert_eq!(file(course.root()), path);
    // A course outside of the workspace, or none.
    assert_eq!(file(&course.path("solutions")), path);
    assert_eq!(file(std::path::Path::new("")), path);
}

#[test]
fn a_summary_that_cannot_be_written_is_a_warning() {
    let course = four();
    for (summary, warns) in [
        ("", false),
        ("no/such/folder/summary.md", true),
        ("exercises", true),
    ] {
        let mut command = course.command(&["verify", "right", "--format", "github"]);
        command.env("GITHUB_STEP_SUMMARY", summary);
        let ran = Ran::by(&mut command).exits(0);
        assert_eq!(
            ran.stdout.contains("::warning title=GITHUB_STEP_SUMMARY::"),
            warns,
            "{ran:#?}"
        );
        ran.says("### A small course");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_summary_that_is_a_pipe_without_a_reader_does_not_block() {
    use rustix::fs::{CWD, Mode, mkfifoat};

    use crate::support::waiting::ended;

    let course = four();
    mkfifoat(CWD, course.path("pipe"), Mode::RUSR | Mode::WUSR).expect("a pipe");
    let mut command = course.command(&["verify", "right", "--format", "github"]);
    command.env("GITHUB_STEP_SUMMARY", course.path("pipe"));
    ended(command)
        .exits(0)
        .says("::warning title=GITHUB_STEP_SUMMARY::")
        .says("### A small course");
}

#[test]
fn every_failed_test_is_annotated() {
    let tests = (1..=5).map(|number| format!("#[test] fn t{number}() {{ assert!(false) }}\n"));
    let exercise = crate::support::Exercise::new("tide").tests(tests.collect::<String>());
    let course = crate::support::Course::new().with(exercise);
    let ran = course.run(&["verify", "--format", "github"]).exits(1);
    assert_eq!(ran.stdout.matches("::error ").count(), 5, "{ran:#?}");
}
