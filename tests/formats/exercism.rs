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
fn what_is_wrong_with_a_track_is_told_where_it_is() {
    let course = track();
    let (list, own) = (
        course.read("config.json"),
        "exercises/concept/lasagna/.meta/config.json",
    );
    let told = |text: &str, words: &str| {
        course.write("config.json", text);
        course.run(&["list"]).exits(2).complains(words);
    };
    told(
        &list.replace("\"slug\": \"rust\",", "\"slug\": ,"),
        "config.json:3: this file cannot be read: expected value\n",
    );
    told(
        &list
            .replace("old-boat", "two-boats")
            .replace("deprecated", "active"),
        "config.json: exercise `two-boats` is listed twice",
    );
    told(
        "{\"exercises\": {\"practice\": [{\"slug\": \"gone\"}]}}",
        "config.json: this course has no exercise",
    );
    told("{\"exercises\": {\"practice\": [3]}}", "expected an object");
    course.write("config.json", &list);
    course.write(own, "{\"files\": 3}");
    course
        .run(&["list"])
        .exits(2)
        .complains("lasagna/.meta/config.json:1: this file cannot be read: invalid type: integer `3`, expected an object of lists");
}

#[test]
fn an_exercise_that_lost_its_tests_passes_for_nobody() {
    let course = track();
    std::fs::remove_dir_all(course.path("exercises/concept/lasagna/tests")).expect("it is there");
    course
        .run(&["run", "lasagna"])
        .exits(1)
        .says("get exercises/concept/lasagna/tests anew")
        .says_nothing_of("reset");
    course
        .run(&["dev", "check", "lasagna"])
        .exits(1)
        .says("`lasagna` has no test that runs");
}

#[test]
fn hints_that_are_no_text_keep_nobody_from_the_exercises() {
    let course = track();
    let hints = "exercises/concept/lasagna/.docs/hints.md";
    course.write(hints, b"- Read the clock.\n- \xff\n");
    course
        .run(&["hint", "lasagna"])
        .exits(0)
        .says("Read the clock.");
}

#[test]
fn the_profile_of_tests_counts_for_one_exercise_and_for_many() {
    let wraps = "pub fn number() -> u8 {\n    std::hint::black_box(255_u8) + 3\n}\n";
    let profile = "\n[profile.test]\noverflow-checks = false\n";
    let course = downloaded();
    course.write("src/lib.rs", wraps);
    course.run(&["run"]).exits(1);
    course.write("Cargo.toml", course.read("Cargo.toml") + profile);
    course.run(&["run"]).exits(0);
    let course = track();
    let dir = "exercises/practice/two-boats";
    course.write(&format!("{dir}/src/lib.rs"), wraps);
    let manifest = format!("{dir}/Cargo.toml");
    course.write(&manifest, course.read(&manifest) + profile);
    Report::of(&course, &[]).expect("two-boats", "passed");
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
