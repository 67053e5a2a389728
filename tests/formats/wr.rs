//! wr's format: a workspace of crates in which the learner may edit everything.

use indoc::{formatdoc, indoc};

use crate::support::foreign::{member, tested, wr};
use crate::support::report::Report;
use crate::support::{Course, Ran};

const SMALL: &[u8] = include_bytes!("../../src/course/formats/wr/sqlite/small.db");

#[test]
fn chapters_and_exercises_are_ordered_by_their_numbers() {
    let course = wr();
    let report = Report::of(&course, &[]);
    let results = report.0["results"].as_array().expect("results").clone();
    let names: Vec<&str> = results
        .iter()
        .map(|result| result["exercise"].as_str().expect("a name"))
        .collect();
    assert_eq!(
        names,
        [
            "01_harbour/01_tide",
            "01_harbour/02_bends",
            "01_harbour/02_knots-and-ropes",
            "02_sails/01_tide",
            "10_stern/00_wake"
        ]
    );
    report.expect("01_harbour/01_tide", "test");
    report.expect("01_harbour/02_bends", "passed");
    report.expect("01_harbour/02_knots-and-ropes", "passed");
    report.expect("02_sails/01_tide", "passed");
    report.expect("10_stern/00_wake", "test");
}

#[test]
fn documentation_tests_count() {
    let course = wr();
    course
        .run(&["run", "00_wake"])
        .exits(1)
        .says("cargo test --doc");
    let path = "exercises/10_stern/00_wake/src/lib.rs";
    course.write(path, course.read(path).replace("    1\n", "    2\n"));
    course.run(&["run", "00_wake"]).exits(0);
}

#[test]
fn learners_may_edit_and_delete_everything() {
    let course = wr();
    let dir = "exercises/01_harbour/01_tide";
    course.write(&format!("{dir}/src/lib.rs"), "");
    course.run(&["run", "01_harbour/01_tide"]).exits(0);
    course.write(&format!("{dir}/src/lib.rs"), "fn broken( {");
    course
        .run(&["run", "01_harbour/01_tide"])
        .exits(1)
        .says(&format!("{dir}/src/lib.rs:1"));
    course.write(&format!("{dir}/src/lib.rs"), tested("2", "2"));
    course.write(&format!("{dir}/examples/boat.rs"), "fn main() { sail() }\n");
    course
        .run(&["run", "01_harbour/01_tide"])
        .exits(1)
        .says(&format!("{dir}/examples/boat.rs:1"));
    course.write(&format!("{dir}/Cargo.toml"), "[package\n");
    course
        .run(&["run", "01_harbour/01_tide"])
        .exits(1)
        .says("Cargo.toml");
    // Another exercise's broken manifest doesn't matter.
    Report::of(&course, &[]).expect("02_sails/01_tide", "passed");
}

#[test]
fn a_test_program_without_libtest_is_run() {
    let course = wr();
    let dir = "exercises/01_harbour/02_bends";
    let manifest = course.read(&format!("{dir}/Cargo.toml"));
    course.write(
        &format!("{dir}/Cargo.toml"),
        formatdoc! {r#"
            {manifest}
            [[test]]
            name = "own"
            harness = false
        "#},
    );
    course.write(
        &format!("{dir}/tests/own.rs"),
        indoc! {r#"
            fn main() {
                panic!("bent");
            }
        "#},
    );
    course.run(&["run", "02_bends"]).exits(1).says("bent");
    course.write(&format!("{dir}/tests/own.rs"), "fn main() {}\n");
    course.run(&["run", "02_bends"]).exits(0);
}

#[test]
fn a_test_that_ends_its_process_does_not_pass() {
    let course = wr();
    course.write(
        "exercises/01_harbour/01_tide/src/lib.rs",
        tested("std::process::exit(0)", "2"),
    );
    course.run(&["run", "01_harbour/01_tide"]).exits(1);
}

#[test]
fn the_courses_verification_commands_are_run_unless_an_exercise_overrides_them() {
    let course = wr();
    course.write(
        ".wr.toml",
        indoc! {r#"
            skip_build = false
            [[verification]]
            command = "cargo"
            args = ["build", "-q"]

            [[verification]]
            command = "sh"
            args = ["-c", "test -f done"]
        "#},
    );
    course.write("exercises/10_stern/00_wake/.wr.toml", "");
    course
        .run(&["run", "02_bends"])
        .exits(1)
        .says("sh -c test -f done");
    course.write("exercises/01_harbour/02_bends/done", "");
    course.run(&["run", "02_bends"]).exits(0);
    course
        .run(&["run", "00_wake"])
        .exits(1)
        .says("cargo test --doc");
    // `skip_build` counts only in the file of the course.
    let verification = indoc! {r#"
        skip_build = true
        [[verification]]
        command = "no-such-program-anywhere"
    "#};
    course.write("exercises/10_stern/00_wake/.wr.toml", verification);
    course
        .run(&["run", "00_wake"])
        .exits(1)
        .says("was not found on this machine");
    let broken = "exercises/10_stern/00_wake/src/lib.rs";
    course.write(broken, "fn broken( {");
    course
        .run(&["run", "00_wake"])
        .exits(1)
        .says(&format!("{broken}:1"));
    course.write(".wr.toml", "skip_build = true\n");
    course
        .run(&["run", "00_wake"])
        .exits(1)
        .says("no-such-program-anywhere");
    course.run(&["run", "02_bends"]).exits(0);
    // The course is also found from an exercise that has such a file.
    let mut command = course.command(&["list"]);
    command.current_dir(course.path("exercises/10_stern/00_wake"));
    Ran::by(&mut command).exits(0).says("10_stern");
}

#[test]
fn unusual_manifests_are_read_as_cargo_reads_them() {
    let course = Course::bare();
    course.write(".wr.toml", "");
    course.write("exercises/00_notes/01_drafts/words.txt", "no crate");
    member(
        &course,
        "01_a/01_b",
        "b",
        "\r\n",
        &tested("1", "1").replace('\n', "\r\n"),
    );
    // Without a workspace at the root, a package has its own profile.
    let profile = indoc! {"

        [profile.dev]
        overflow-checks = false
    "};
    let wraps = indoc! {"
        #[test]
        fn wraps() {
            assert_eq!(std::hint::black_box(255_u8) + 1, 0);
        }
    "};
    member(&course, "01_a/02_own", "own", profile, wraps);
    member(&course, "01_a/02-plain", "plain", "", wraps);
    for root in [
        None,
        Some(indoc! {r#"
            [package]
            name = "root"
        "#}),
    ] {
        if let Some(root) = root {
            course.write("Cargo.toml", root);
        }
        let report = Report::of(&course, &[]);
        assert_eq!(report.0["results"].as_array().map(Vec::len), Some(3));
        report.expect("01_a/01_b", "passed");
        report.expect("01_a/02_own", "passed");
        report.expect("01_a/02-plain", "test");
    }
    // The profile of a workspace root that is also a package applies to all members.
    course.write(
        "Cargo.toml",
        indoc! {r#"
            [package]
            name = "root"
            version = "0.1.0"
            edition = "2021"

            [workspace]
            members = ["exercises/*/*"]

            [profile.dev]
            overflow-checks = false
        "#}
        .replace('\n', "\r\n"),
    );
    course.write("src/lib.rs", "");
    Report::of(&course, &[]).expect("01_a/02-plain", "passed");
    course.write(".wr.toml", "exercises_dir = 3\r\n");
    course.run(&["list"]).exits(2).complains(".wr.toml:1");
}

#[test]
#[cfg(target_os = "linux")]
fn a_save_of_the_root_manifest_or_of_a_helper_crate_is_judged() {
    use crate::support::terminal::Terminal;
    let course = wr();
    let exercise = "02_knots-and-ropes";
    let mut terminal = Terminal::start(course.command(&["watch", exercise]), (100, 30));
    terminal.shows("passed");
    let helper = course.read("helpers/ropes/src/lib.rs");
    course.write("helpers/ropes/src/lib.rs", helper.replace('3', "4"));
    terminal.shows("yours     4");
    course.write("helpers/ropes/src/lib.rs", helper);
    terminal.shows("passed");
    let root = course.read("Cargo.toml");
    course.write("Cargo.toml", "[workspace\n");
    terminal.shows("not valid TOML");
    course.write("Cargo.toml", root);
    terminal.shows("passed");
    terminal.keys("q");
    terminal.ends_well();
}

#[test]
fn progress_of_wr_is_imported_and_never_written() {
    let course = wr();
    course.write("exercises/progress.db", SMALL);
    course.run(&["list"]).exits(0).says("1/5 done");
    assert_eq!(
        std::fs::read(course.path("exercises/progress.db")).expect("a file"),
        SMALL
    );
    let broken = wr();
    broken.write("exercises/progress.db", b"no database");
    broken
        .run(&["list"])
        .exits(0)
        .says("0/5 done")
        .complains("could not read wr's progress");
}

#[test]
fn the_exercises_may_be_in_another_folder() {
    let course = Course::bare();
    course.write(
        ".wr.toml",
        indoc! {r#"
            exercises_dir = "./lessons/"
            mood = "good"
        "#},
    );
    course.write(
        "Cargo.toml",
        indoc! {r#"
            [workspace]
            members = ["lessons/*/*"]
        "#},
    );
    course.write(
        "lessons/01_a/01_b/Cargo.toml",
        indoc! {r#"
            [package]
            name = "b"
            edition = "2024"
        "#},
    );
    course.write("lessons/01_a/01_b/src/lib.rs", "");
    course.run(&["verify"]).exits(0).says("1 passed");
}

#[test]
fn missing_hints_and_solutions_are_not_offered() {
    let course = wr();
    course
        .run(&["run", "10_stern/00_wake"])
        .exits(1)
        .says_nothing_of("runner hint");
    course
        .run(&["solution", "10_stern/00_wake"])
        .exits(0)
        .says("has no solution for this exercise");
}

#[test]
fn unreadable_progress_is_a_warning() {
    let course = wr();
    course.write("exercises/progress.db", "no database");
    let ran = course.run(&["list"]).exits(0);
    assert!(
        ran.stderr
            .starts_with("warning: exercises/progress.db: could not read wr's progress"),
        "{ran:#?}"
    );
}
