//! `deny` and `fmt`: lints that block, and formatting that counts.

use crate::support::harbour::{add, right_after};
use crate::support::report::Report;
use crate::support::{Course, Exercise};

const UNWRAPS: &str = "let two: Option<u32> = Some(2); return two.unwrap();";

#[test]
fn a_denied_lint_blocks_however_it_is_silenced() {
    let deny = "checks = { deny = [\"clippy::unwrap_used\", \"unused_mut\"] }\n";
    let silenced =
        |how: &str| format!("{how}\npub fn height() -> u32 {{\n    Some(2).unwrap()\n}}\n");
    let sources = [
        ("plain", silenced("")),
        (
            "allowed",
            silenced("#![allow(clippy::all, clippy::unwrap_used)]"),
        ),
        ("expected", silenced("#[expect(clippy::unwrap_used)]")),
        ("compilers", right_after("let mut unused = 1; _ = unused;")),
    ];
    let course = sources
        .iter()
        .fold(Course::new(), |course, (name, source)| {
            add(course, name, source, deny)
        });
    let course = add(course, "clean", &right_after(""), deny);
    // Advice is no demand.
    let course = add(course, "free", &right_after(UNWRAPS), "");
    let report = Report::of(&course, &[]);
    for (name, _) in &sources {
        report.expect(name, "lint");
        assert_eq!(
            report.outcome(name),
            "passed",
            "{name}: its tests run all the same"
        );
    }
    for name in ["clean", "free"] {
        report.expect(name, "passed");
    }
}

#[test]
fn every_file_of_the_learner_has_to_be_formatted_and_no_other() {
    let demand = "checks = { fmt = true }\n";
    let course = add(
        Course::new(),
        "tidy",
        &right_after("").replace("    \n", ""),
        demand,
    );
    let course = add(
        course,
        "untidy",
        "mod gauge;\n\npub fn height() -> u32 {\n    gauge::height()\n}\n",
        demand,
    );
    course.write(
        "exercises/01_harbour/untidy/src/gauge.rs",
        "pub fn height() -> u32 {\n  2\n}\n",
    );
    let course = course.exercise(&Exercise {
        name: "courses",
        source: "pub fn height() -> u32 {\n    2\n}\n",
        tests: "#[test]\nfn the_water_is_high() {\n  assert_eq!(courses::height(), 2);\n}\n",
        extra: demand,
        ..Exercise::default()
    });
    let report = Report::of(&course, &[]);
    report.expect("tidy", "passed");
    report.expect("courses", "passed");
    report.expect("untidy", "format");
    assert!(
        report.messages("untidy").contains("not formatted"),
        "{}",
        report.messages("untidy")
    );
}

#[test]
fn an_exercise_about_formatting_is_shipped_unformatted_in_the_learners_files_only() {
    let unformatted = "//! How high is the water?\n\npub fn height() -> u32 {\n  2\n}\n";
    let tests = crate::support::harbour::asks("tide");
    let course = Course::new().exercise(&Exercise {
        source: unformatted,
        tests: &tests,
        starts: "format",
        extra: "checks = { fmt = true }\n",
        ..Exercise::default()
    });
    course.run(&["dev", "check"]).exits(0);
    course.write(
        "exercises/01_harbour/tide/tests/tide.rs",
        tests.replace("    assert", "  assert"),
    );
    course
        .run(&["dev", "check"])
        .exits(1)
        .says("error: exercises/01_harbour/tide/tests/tide.rs: this file is not formatted")
        .says("1 problem");
}
