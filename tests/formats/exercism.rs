//! Exercism's format: a track, and one exercise as it is downloaded.

use crate::support::others::{downloaded, track};
use crate::support::report::Report;

#[test]
fn a_track_is_ordered_and_leaves_out_what_is_deprecated_or_unwritten() {
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
fn ignored_tests_count_in_every_file_and_those_of_macros_too() {
    let course = track();
    let path = "exercises/practice/two-boats/src/lib.rs";
    course
        .run(&["run", "two-boats"])
        .exits(1)
        .says("is_two")
        .says("below_three")
        .says("more");
    course.write(path, "pub fn number() -> u8 {\n    2\n}\n");
    course.run(&["run", "two-boats"]).exits(0);
    course.write(
        path,
        "pub fn number() -> u8 {\n    std::process::exit(0)\n}\n",
    );
    course.run(&["run", "two-boats"]).exits(1);
}

#[test]
fn tests_are_the_courses_and_counted_although_a_learner_hides_them() {
    let course = track();
    let dir = "exercises/practice/two-boats";
    course.write(
        &format!("{dir}/src/lib.rs"),
        "pub fn number() -> u8 {\n    2\n}\n",
    );
    let manifest = course.read(&format!("{dir}/Cargo.toml"));
    course.write(
        &format!("{dir}/Cargo.toml"),
        manifest.replace("[package]", "[package]\nautotests = false"),
    );
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
        .says("does not compile as shipped");
}

#[test]
fn lessons_and_hints_are_what_the_exercise_comes_with() {
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
    course.write("src/lib.rs", "pub fn number() -> u8 {\n    \"2\"\n}\n");
    course.run(&["run"]).exits(1).says("src/lib.rs:2");
    course.write("src/lib.rs", "pub fn number() -> u8 {\n    2\n}\n");
    course.run(&["run"]).exits(0).says("two-boats passed");
    course.run(&["list"]).exits(0).says("1/1 done");
}

#[test]
fn files_of_windows_are_the_same_to_the_judge() {
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
