//! Exercism's format: a track, and a single downloaded exercise.

use std::fs;

use indoc::indoc;

use crate::support::foreign::{downloaded, number, track};
use crate::support::report::Report;

#[test]
fn a_track_is_in_order_without_deprecated_and_unwritten_exercises() {
    let course = track();
    let report = Report::of(&course, &[]);
    let results = report.0["results"].as_array().expect("results").clone();
    let names: Vec<&str> = results
        .iter()
        .map(|result| result["exercise"].as_str().expect("a name"))
        .collect();
    assert_eq!(names, ["lasagna", "two-boats", "fast-boat"]);
    report.expect("lasagna", "test");
    report.expect("fast-boat", "compile");
    report.expect("two-boats", "test");
}

#[test]
fn ignored_tests_count_in_every_file_and_in_macros() {
    let course = track();
    let path = "exercises/practice/two-boats/src/lib.rs";
    course
        .run(&["run", "two-boats"])
        .exits(1)
        .says("is_two")
        .says("below_three")
        .says("more");
    course.write(path, number("2"));
    course.run(&["run", "two-boats"]).exits(0);
    course.write(path, number("std::process::exit(0)"));
    course.run(&["run", "two-boats"]).exits(1);
}

#[test]
fn the_courses_tests_run_even_if_a_learners_manifest_hides_them() {
    let course = track();
    let dir = "exercises/practice/two-boats";
    course.write(&format!("{dir}/src/lib.rs"), number("2"));
    course
        .file(format!("{dir}/Cargo.toml"))
        .replace("[package]", "[package]\nautotests = false");
    course.run(&["run", "two-boats"]).exits(1).says("is_two");
}

#[test]
fn solutions_bring_their_manifest_and_optimizations() {
    let course = track();
    course
        .run(&["verify", "--solutions"])
        .exits(0)
        .says("3 passed");
    course.run(&["dev", "check"]).exits(0);
    course.write(
        "exercises/practice/two-boats/src/lib.rs",
        "pub fn number( {",
    );
    course
        .run(&["dev", "check", "two-boats"])
        .exits(1)
        .says("doesn't compile as shipped");
}

#[test]
fn lessons_and_hints_are_those_of_the_exercise() {
    let course = track();
    course
        .run(&["lesson"])
        .exits(0)
        .says("About layers.")
        .says("Cook it.");
    course
        .run(&["hint", "lasagna", "--all"])
        .exits(0)
        .says("Then the book.");
    course.run(&["list"]).exits(0).says("difficulty 7");
}

#[test]
fn one_downloaded_exercise_is_a_course() {
    let course = downloaded();
    course
        .run(&["run"])
        .exits(1)
        .says("is_two")
        .says("tests/two_boats.rs:11");
    course.run(&["lesson"]).exits(0).says("Row them.");
    course.run(&["hint"]).exits(0).says("Count them.");
    course.write("src/lib.rs", number("\"2\""));
    course.run(&["run"]).exits(1).says("src/lib.rs:2");
    course.write("src/lib.rs", number("2"));
    course.run(&["run"]).exits(0).says("two-boats passed");
    course.run(&["list"]).exits(0).says("1/1 done");
}

#[test]
fn faults_of_a_track_are_reported_with_their_location() {
    let course = track();
    let (list, own) = (
        course.read("config.json"),
        "exercises/concept/lasagna/.meta/config.json",
    );
    let fails = |text: &str, words: &str| {
        course.write("config.json", text);
        course.run(&["list"]).exits(2).complains(words);
    };
    fails(
        &list.replace("\"slug\": \"rust\",", "\"slug\": ,"),
        "config.json:3: could not parse this file: expected value\n",
    );
    fails(
        &list
            .replace("old-boat", "two-boats")
            .replace("deprecated", "active"),
        "config.json: exercise `two-boats` is listed twice",
    );
    fails(
        "{\"exercises\": {\"practice\": [{\"slug\": \"gone\"}]}}",
        "config.json: this course has no exercises",
    );
    fails("{\"exercises\": {\"practice\": [3]}}", "expected an object");
    course.write("config.json", &list);
    course.write(own, "{\"files\": 3}");
    course
        .run(&["list"])
        .exits(2)
        .complains("lasagna/.meta/config.json:1: could not parse this file: invalid type: integer `3`, expected an object of lists");
}

#[test]
fn an_exercise_without_its_tests_does_not_pass() {
    let course = track();
    fs::remove_dir_all(course.path("exercises/concept/lasagna/tests")).expect("a folder");
    course
        .run(&["run", "lasagna"])
        .exits(1)
        .says("download exercises/concept/lasagna/tests again")
        .says_nothing_of("reset");
    course
        .run(&["dev", "check", "lasagna"])
        .exits(1)
        .says("`lasagna` has no test that runs");
}

#[test]
fn hints_that_are_not_utf_8_are_not_an_error() {
    let course = track();
    let hints = "exercises/concept/lasagna/.docs/hints.md";
    course.write(hints, b"- Read the clock.\n- \xff\n");
    course
        .run(&["hint", "lasagna"])
        .exits(0)
        .says("Read the clock.");
}

#[test]
fn the_test_profile_applies_to_one_exercise_and_to_a_batch() {
    let wraps = number("std::hint::black_box(255_u8) + 3");
    let profile = indoc! {"

        [profile.test]
        overflow-checks = false
    "};
    let course = downloaded();
    course.write("src/lib.rs", &wraps);
    course.run(&["run"]).exits(1);
    course.file("Cargo.toml").append(profile);
    course.run(&["run"]).exits(0);
    let course = track();
    let dir = "exercises/practice/two-boats";
    course.write(&format!("{dir}/src/lib.rs"), wraps);
    course.file(format!("{dir}/Cargo.toml")).append(profile);
    Report::of(&course, &[]).expect("two-boats", "passed");
}

#[test]
fn windows_line_endings_change_nothing() {
    let course = track();
    let crlf = |path: &str| course.write(path, course.read(path).replace('\n', "\r\n"));
    let dir = "exercises/practice/two-boats";
    for path in [
        "Cargo.toml",
        "src/lib.rs",
        ".meta/config.json",
        ".meta/example.rs",
        ".meta/Cargo-example.toml",
        "tests/two_boats.rs",
    ] {
        crlf(&format!("{dir}/{path}"));
    }
    for path in ["config.json", "exercises/concept/lasagna/.docs/hints.md"] {
        crlf(path);
    }
    Report::of(&course, &["--solutions"]).expect("two-boats", "passed");
    course.run(&["run", "two-boats"]).exits(1).says("is_two");
    let hints = course.run(&["hint", "lasagna", "--all"]).exits(0);
    assert!(
        hints.stdout.contains("Then the book.") && !hints.stdout.contains('\r'),
        "{hints:#?}"
    );
}
