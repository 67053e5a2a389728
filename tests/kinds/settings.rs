//! The settings of clippy and rustfmt: those that an exercise or its level ships count, for lints, for formatting, and in the gate.

use crate::support::exercise::{height, right_after};
use crate::support::report::Report;
use crate::support::{Course, Exercise};

const STRICT: &str = "too-many-arguments-threshold = 2\n";
const LAX: &str = "too-many-arguments-threshold = 9\n";

/// An exercise that is right, but for a function with three parameters, where two may be allowed.
fn with_parameters(name: &str) -> Exercise {
    Exercise::new(name)
        .source(right_after("") + "\npub fn many(_: u8, _: u8, _: u8) {}\n")
        .entry(r#"checks = { deny = ["clippy::too_many_arguments"] }"#)
        .starts("lint clippy::too_many_arguments")
}

#[test]
fn clippy_reads_the_settings_of_an_exercise_or_else_of_its_level() {
    let course = Course::with_all([
        with_parameters("by_default"),
        with_parameters("own").file("clippy.toml", STRICT),
        with_parameters("hidden").file(".clippy.toml", STRICT),
    ]);
    let report = Report::of(&course, &[]);
    report.expect("by_default", "passed");
    for name in ["own", "hidden"] {
        report.expect(name, "lint");
    }
    course.run(&["dev", "check", "own"]).exits(0);
    course
        .file("exercises/01_harbour/clippy.toml")
        .write(STRICT);
    course.file_of("own", "clippy.toml").write(LAX);
    let report = Report::of(&course, &[]);
    report.expect("by_default", "lint");
    report.expect("own", "passed");
    course
        .run(&["dev", "check"])
        .says_nothing_of("stray")
        .says_nothing_of("`by_default` doesn't start");
}

#[test]
fn settings_that_come_or_go_are_noticed_at_the_next_save() {
    let course = Course::new().with(with_parameters("tide"));
    course.run(&["run", "tide"]).exits(0);
    course.file_of("tide", "clippy.toml").write(STRICT);
    course
        .run(&["run", "tide"])
        .exits(1)
        .says("clippy::too_many_arguments");
    course.file_of("tide", "clippy.toml").write(LAX);
    course.run(&["run", "tide"]).exits(0);
    course.file_of("tide", "clippy.toml").write(STRICT);
    course.run(&["run", "tide"]).exits(1);
    course.file_of("tide", "clippy.toml").remove();
    course.run(&["run", "tide"]).exits(0);
}

const TABS: &str = "hard_tabs = true\n";

/// The right height with a tab.
fn indented_by_tabs() -> String {
    height(2).replace("    ", "\t")
}

fn formatted(name: &str, source: String) -> Exercise {
    Exercise::new(name)
        .source(source.clone())
        .solution(source)
        .starts("format")
        .entry("checks = { fmt = true }")
}

#[test]
fn rustfmt_reads_the_settings_of_an_exercise_or_else_of_its_level() {
    let course = Course::with_all([
        formatted("spaces", height(2)),
        formatted("tabs", indented_by_tabs()),
        formatted("own", indented_by_tabs()).file("rustfmt.toml", TABS),
        formatted("hidden", indented_by_tabs()).file(".rustfmt.toml", TABS),
        formatted("refused", height(2)).file("rustfmt.toml", TABS),
    ]);
    let report = Report::of(&course, &[]);
    for name in ["spaces", "own", "hidden"] {
        report.expect(name, "passed");
    }
    for name in ["tabs", "refused"] {
        report.expect(name, "format");
    }
    course.file("exercises/01_harbour/rustfmt.toml").write(TABS);
    let report = Report::of(&course, &[]);
    report.expect("spaces", "format");
    report.expect("tabs", "passed");
    // The gate formats as the exercise does.
    course
        .run(&["dev", "check", "own"])
        .says("own/tests/own.rs: this file isn't formatted")
        .says_nothing_of("own/src/lib.rs: this file isn't formatted");
    course
        .run(&["dev", "check", "spaces"])
        .exits(1)
        .says("spaces/src/lib.rs: this file isn't formatted");
}

#[test]
fn settings_that_rustfmt_cannot_read_format_nothing() {
    for settings in ["max_width = \"wide\"\n", "max_width = = 1\n"] {
        let course = Course::new().with(
            formatted("tide", height(2))
                .file("rustfmt.toml", settings)
                .entry(r#"edit = ["src/**", "rustfmt.toml"]"#),
        );
        Report::of(&course, &[]).expect("tide", "format");
        course
            .run(&["run", "tide"])
            .exits(1)
            .says("rustfmt can't read its settings");
    }
}
