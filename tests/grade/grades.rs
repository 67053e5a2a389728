//! Verdicts become grades: passed, failed, unproven, not judged.

use std::fs;

use indoc::indoc;

use super::class::Class;
use crate::support::exercise::{height, wrong_after};
use crate::support::{Course, Exercise};

#[test]
fn every_student_gets_a_verdict_and_identical_attempts_are_judged_once() {
    let class = Class::with_heights(&[("al", 2), ("bo", 1), ("cy", 2), ("di", 1)])
        .with("ed", "tide", "pub fn height() -> u32 {")
        .with("flo", "tide", &wrong_after("std::process::exit(0);"));
    class.write("submissions/gus/readme.txt", "I was ill.");
    let ran = class.grade("grades", &[]).exits(1);
    let ran = ran.says("2 passed, 4 failed, 1 unproven, 0 not judged");
    let judged = ran.stderr.lines().filter(|line| line.contains(" tide of "));
    assert_eq!(judged.count(), 4, "each attempt once: {ran:#?}");
    for (student, outcome, score) in [
        ("al", "passed", 1.0),
        ("bo", "failed", 0.0),
        ("cy", "passed", 1.0),
        ("di", "failed", 0.0),
        ("ed", "failed", 0.0),
        ("flo", "unproven", 0.0),
        ("gus", "failed", 0.0),
    ] {
        let found = class.outcome("grades", student);
        assert_eq!(found, (outcome.to_owned(), score), "{student}");
    }
    let cause = |student: &str| class.row("grades", student)["verdicts"][0]["cause"].clone();
    assert_eq!(cause("ed"), "does not compile");
    assert_eq!(cause("gus"), "nothing was handed in");
    let lines = fs::read_to_string(class.path("grades/results.jsonl")).expect("lines");
    assert_eq!(lines.lines().count(), 6, "one per verdict: {lines}");
    for key in ["attempt", "toolchain", "policy", "isolation", "schema"] {
        let all = lines
            .lines()
            .all(|line| line.contains(&format!("\"{key}\":\"")));
        assert!(all, "{key}: {lines}");
    }
    let again = class.grade("grades", &["--resume"]).exits(1);
    assert!(
        !again.stderr.contains(" tide of "),
        "nothing is judged twice: {again:#?}"
    );
}

#[test]
fn what_cannot_be_judged_is_not_an_attempt_and_is_tried_again() {
    let needs = Exercise::new("tide").entry("needs = [\"tide-gauge\"]");
    let class = Class::of(Course::with_all([needs])).with("al", "tide", &height(2));
    let ran = class.grade("grades", &[]).exits(2);
    ran.says("not judged: tide of al: `tide-gauge` is not installed");
    assert_eq!(class.outcome("grades", "al").0, "not_judged");
    let table = fs::read_to_string(class.path("grades/gradebook.csv")).expect("a table");
    let row = table.lines().nth(1).expect("a row");
    assert!(
        row.ends_with("tide,full,") || row.ends_with("tide,weak,"),
        "no 0: {table}"
    );
    #[cfg(unix)]
    {
        class.write("bin/tide-gauge", "");
        let gauge = class.path("bin/tide-gauge");
        let executable = std::os::unix::fs::PermissionsExt::from_mode(0o755);
        fs::set_permissions(gauge, executable).expect("executable");
        let path = std::env::var("PATH").expect("a path");
        let mut command = class.command("grades", &["--resume"]);
        command.env("PATH", format!("{}:{path}", class.path("bin").display()));
        let output = command.output().expect("it starts");
        assert!(output.status.success(), "{output:?}");
        assert_eq!(class.outcome("grades", "al").0, "passed");
    }
}

#[test]
fn only_what_changed_is_judged_again() {
    let class = Class::with_heights(&[("al", 1), ("bo", 2)]);
    class.grade("grades", &[]).exits(1);
    let class = class.with("al", "tide", &height(2));
    let ran = class.grade("grades", &[]).exits(0);
    assert!(
        !ran.stderr.contains(" tide of "),
        "bo's verdict is known: {ran:#?}"
    );
    let class = class.with("bo", "tide", &height(3));
    let ran = class.grade("grades", &[]).exits(1);
    assert!(ran.stderr.contains("1/1 tide of bo: failed"), "{ran:#?}");
    let lines = fs::read_to_string(class.path("grades/results.jsonl")).expect("lines");
    assert_eq!(
        lines.lines().count(),
        2,
        "no line of earlier attempts: {lines}"
    );
    class
        .grade("grades", &["--fresh"])
        .exits(1)
        .complains("2/2 tide of ");
}

#[test]
fn the_course_is_never_the_students() {
    let class = Class::with_heights(&[("al", 1)]);
    for (path, text) in [
        ("tests/tide.rs", "#[test] fn the_water_is_high() {}"),
        (
            "Cargo.toml",
            "package = { name = \"tide\", autotests = false }",
        ),
        ("build.rs", "fn main() {}"),
    ] {
        class.write(
            &format!("submissions/al/exercises/01_harbour/tide/{path}"),
            text,
        );
    }
    class.write("submissions/al/info.toml", "title = \"Mine\"");
    class.grade("grades", &[]).exits(1);
    assert_eq!(class.outcome("grades", "al"), ("failed".to_owned(), 0.0));
}

#[test]
fn grades_and_submissions_are_in_different_places_and_one_grader_writes_at_a_time() {
    let class = Class::with_heights(&[("al", 2)]);
    class
        .grade("submissions/grades", &[])
        .exits(2)
        .complains("choose another folder");
    class
        .grade("grades", &["--resume"])
        .exits(2)
        .complains("nothing to resume");
    fs::create_dir_all(class.path("grades/.state")).expect("created");
    let lock = fs::File::create(class.path("grades/.state/lock")).expect("a lock");
    lock.lock().expect("locked");
    class
        .grade("grades", &[])
        .exits(2)
        .complains("another grader");
    lock.unlock().expect("unlocked");
    class.grade("grades", &[]).exits(0);
}

#[test]
fn a_single_submission_is_graded_on_its_own() {
    let class = Class::with_heights(&[]);
    class.write("work/lib.rs", &height(2));
    class.write("work/al/exercises/01_harbour/tide/src/lib.rs", &height(2));
    let ran = class.run(&[
        "grade",
        "work/al",
        "--single",
        "--out",
        "grades",
        "--allow-weak-isolation",
        "--course",
        &class.course.root().display().to_string(),
    ]);
    ran.exits(0).says("1 student");
    assert_eq!(class.outcome("grades", "al"), ("passed".to_owned(), 1.0));
}

#[test]
fn an_assignment_is_explained_without_grading() {
    let class = Class::with_heights(&[]);
    class.write(
        "hw.toml",
        indoc! {r#"
            title = "High water"
            deadline = "2026-11-30 23:59"
            time_zone = "Europe/Berlin"
            [late]
            percent_per_day = 10
        "#},
    );
    let course = class.course.root().display().to_string();
    let check = |file: &str| class.run(&["grade", "--check-assignment", file, "--course", &course]);
    let ran = check("hw.toml")
        .exits(0)
        .says("High water")
        .says("tide: 1 point,");
    ran.says("Due: 2026-11-30 23:59 Europe/Berlin.")
        .says("takes off 10 %");
    class.write("hw.toml", "deadlin = 1");
    check("hw.toml")
        .exits(2)
        .complains("did you mean `deadline`?");
}
