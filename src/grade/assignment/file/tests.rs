//! Tests of reading assignments.

use indoc::indoc;

use super::*;
use crate::course::fixture::Fixture;

/// Reads an assignment for a course of three exercises, with these hidden files.
fn read_with(text: &str, hidden: &[(&str, &str)]) -> Result<Assignment> {
    let fixture = Fixture::new();
    let course = fixture.open().expect("a course");
    let dir = tempfile::tempdir().expect("a scratch folder");
    for (path, content) in hidden {
        let path = dir.path().join(path);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("created");
        std::fs::write(path, content).expect("written");
    }
    let path = dir.path().join("hw.toml");
    std::fs::write(&path, text).expect("written");
    Assignment::read(&path, &course, &Pristine::on_disk(&course))
}

fn read(text: &str) -> Assignment {
    read_with(text, &[]).expect("an assignment")
}

/// What is wrong, without the places.
fn wrong(text: &str) -> Vec<String> {
    let error = read_with(text, &[]).expect_err("a mistake");
    let problems = error.problems().iter();
    problems.map(|problem| problem.what.clone()).collect()
}

#[test]
fn an_empty_file_assigns_the_whole_course() {
    let fixture = Fixture::new();
    let course = fixture.open().expect("a course");
    let names = |assignment: &Assignment| -> Vec<(String, Points)> {
        let all = assignment.exercises.iter();
        all.map(|one| (one.exercise.clone(), one.points)).collect()
    };
    let assignment = read("");
    assert_eq!(names(&assignment), names(&Assignment::whole(&course)));
    assert_eq!(assignment.title, course.title);
    assert!(assignment.exercises.len() > 1, "{assignment:?}");
}

#[test]
fn exercises_have_points_weights_and_partial_credit() {
    let assignment = read(indoc! {r#"
        title = "Greetings"
        partial = true
        [[exercises]]
        name = "greet1"
        points = 2.5
        weight = 2
        tests = { greets = 3 }
    "#});
    let [greet] = &assignment.exercises[..] else {
        panic!("one exercise: {assignment:?}");
    };
    assert_eq!(greet.points, Points::whole(5));
    assert!(greet.partial);
    assert_eq!(greet.weights["greets"], 3);
    let words = assignment.explained().join("\n");
    for part in [
        "Greetings",
        "1 exercise, 5 points:",
        "shared among its tests, `greets` counts 3 times",
        "no deadline",
    ] {
        assert!(words.contains(part), "{part}: {words}");
    }
}

#[test]
fn deadlines_late_rules_and_extensions_are_explained() {
    let assignment = read(indoc! {r#"
        deadline = 2026-11-30T23:59:00
        time_zone = "Europe/Berlin"
        counts = "best"
        details = "none"
        [late]
        percent_per_day = 10
        last_day = 3
        tokens = 1
        tokens_left = { bo = 0 }
        [extensions]
        al = "2 days"
        cy = "2026-12-24 12:00"
    "#});
    let words = assignment.explained().join("\n");
    for part in [
        "Due: 2026-11-30 23:59 Europe/Berlin.",
        "Each student has 1 day that cost nothing.",
        "`bo` has 0 days left",
        "takes off 10 %",
        "After 3 days, it's worth nothing.",
        "For `al`, it's due: 2026-12-02 23:59 Europe/Berlin.",
        "For `cy`, it's due: 2026-12-24 12:00 Europe/Berlin.",
        "the best one counts",
        "only whether a test passed",
    ] {
        assert!(words.contains(part), "{part}: {words}");
    }
    let known = |name: &str| name == "al";
    assert_eq!(assignment.strangers(&known), ["bo", "cy"]);
}

#[test]
fn all_mistakes_are_reported_at_once() {
    let found = wrong(indoc! {r#"
        titel = "Greetings"
        levels = ["09_nowhere"]
        deadline = "2026-11-30"
        counts = "first"
        [late]
        percent_per_day = 101
        tokens = -1
        [[exercises]]
        name = "greet9"
        [[exercises]]
        name = "greet1"
        points = -1
        [[exercises]]
        name = "greet1"
    "#});
    let expected = [
        "unknown key `titel`",
        "no level `09_nowhere`",
        "a day without a time",
        "`first` isn't a value of `counts`",
        "`percent_per_day` of",
        "`tokens` of",
        "no exercise `greet9`",
        "`greet1` appears twice",
    ];
    for part in expected {
        assert!(
            found.iter().any(|what| what.contains(part)),
            "{part}: {found:#?}"
        );
    }
    assert_eq!(wrong("[extensions]\nal = \"1 day\"").len(), 1);
    assert_eq!(wrong("title = [").len(), 1);
}

#[test]
fn hidden_tests_belong_to_an_exercise_and_replace_nothing() {
    let hidden = |files: &[(&str, &str)]| read_with("hidden = \"more\"", files);
    let test = "#[test] fn edge() {}";
    let good = hidden(&[("more/greet1/edge.rs", test)]).expect("an assignment");
    let greet = good.exercises.iter().find(|one| one.exercise == "greet1");
    assert_eq!(
        greet.expect("assigned").hidden.text("tests/edge.rs"),
        Some(test)
    );
    let other = hidden(&[("more/greet1/edge.rs", "#[test] fn other() {}")]);
    assert_ne!(other.expect("an assignment").fingerprint, good.fingerprint);
    for files in [
        &[("more/greet9/edge.rs", test)][..],
        &[("more/greet1/greet1.rs", test)],
        &[("more/greet1/words.txt", "no test")],
        &[],
    ] {
        assert!(hidden(files).is_err(), "{files:?}");
    }
}
