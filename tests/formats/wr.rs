//! wr's format: a workspace of crates, everything in which is the learner's.

use crate::support::others::{member, tested, wr};
use crate::support::report::Report;
use crate::support::{Course, Ran};

const SMALL: &[u8] = include_bytes!("../../src/course/formats/wr/sqlite/small.db");

#[test]
fn numbers_order_chapters_and_exercises() {
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
fn the_examples_in_a_librarys_documentation_count() {
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
fn learners_may_edit_everything_and_delete_it() {
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
    // A neighbour's broken manifest is no reason to fail.
    Report::of(&course, &[]).expect("02_sails/01_tide", "passed");
}

#[test]
fn a_test_program_that_is_not_libtests_is_run() {
    let course = wr();
    let dir = "exercises/01_harbour/02_bends";
    let manifest = course.read(&format!("{dir}/Cargo.toml"));
    course.write(
        &format!("{dir}/Cargo.toml"),
        format!("{manifest}\n[[test]]\nname = \"own\"\nharness = false\n"),
    );
    course.write(
        &format!("{dir}/tests/own.rs"),
        "fn main() {\n    panic!(\"bent\");\n}\n",
    );
    course.run(&["run", "02_bends"]).exits(1).says("bent");
    course.write(&format!("{dir}/tests/own.rs"), "fn main() {}\n");
    course.run(&["run", "02_bends"]).exits(0);
}

#[test]
fn a_test_that_ends_the_program_is_no_pass() {
    let course = wr();
    course.write(
        "exercises/01_harbour/01_tide/src/lib.rs",
        tested("std::process::exit(0)", "2"),
    );
    course.run(&["run", "01_harbour/01_tide"]).exits(1);
}

#[test]
fn a_verification_of_the_courses_own_is_run_and_an_exercise_can_take_it_back() {
    let course = wr();
    course.write(
        ".wr.toml",
        "skip_build = false\n[[verification]]\ncommand = \"cargo\"\nargs = [\"build\", \"-q\"]\n\n[[verification]]\ncommand = \"sh\"\nargs = [\"-c\", \"test -f done\"]\n",
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
    // Whether anything is built first is said for the whole course only.
    let verification =
        "skip_build = true\n[[verification]]\ncommand = \"no-such-program-anywhere\"\n";
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
    // In an exercise that has such a file, too, the course is found.
    let mut command = course.command(&["list"]);
    command.current_dir(course.path("exercises/10_stern/00_wake"));
    Ran::of(&command.output().expect("it starts"))
        .exits(0)
        .says("10_stern");
}

#[test]
fn odd_manifests_are_read_as_cargo_reads_them() {
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
    let profile = "\n[profile.dev]\noverflow-checks = false\n";
    let wraps = "#[test]\nfn wraps() {\n    assert_eq!(std::hint::black_box(255_u8) + 1, 0);\n}\n";
    member(&course, "01_a/02_own", "own", profile, wraps);
    member(&course, "01_a/02-plain", "plain", "", wraps);
    for root in [None, Some("[package]\nname = \"root\"\n")] {
        if let Some(root) = root {
            course.write("Cargo.toml", root);
        }
        let report = Report::of(&course, &[]);
        assert_eq!(report.0["results"].as_array().map(Vec::len), Some(3));
        report.expect("01_a/01_b", "passed");
        report.expect("01_a/02_own", "passed");
        report.expect("01_a/02-plain", "test");
    }
    // A workspace whose root is a package, too, decides for all.
    course.write(
        "Cargo.toml",
        "[package]\nname = \"root\"\nversion = \"0.1.0\"\nedition = \"2021\"\n\n[workspace]\nmembers = [\"exercises/*/*\"]\n\n[profile.dev]\noverflow-checks = false\n".replace('\n', "\r\n"),
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
    terminal.shows("left: 4");
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
fn progress_of_wr_is_taken_over_and_left_alone() {
    let course = wr();
    course.write("exercises/progress.db", SMALL);
    course.run(&["list"]).exits(0).says("1/5 done");
    assert_eq!(
        std::fs::read(course.path("exercises/progress.db")).expect("it is there"),
        SMALL
    );
    let broken = wr();
    broken.write("exercises/progress.db", b"no database");
    broken
        .run(&["list"])
        .exits(0)
        .says("0/5 done")
        .complains("wr's progress cannot be read");
}

#[test]
fn the_exercises_may_lie_in_another_folder() {
    let course = Course::bare();
    course.write(
        ".wr.toml",
        "exercises_dir = \"./lessons/\"\nmood = \"good\"\n",
    );
    course.write("Cargo.toml", "[workspace]\nmembers = [\"lessons/*/*\"]\n");
    course.write(
        "lessons/01_a/01_b/Cargo.toml",
        "[package]\nname = \"b\"\nedition = \"2024\"\n",
    );
    course.write("lessons/01_a/01_b/src/lib.rs", "");
    course.run(&["verify"]).exits(0).says("1 passed");
}

#[test]
fn hints_and_solutions_that_are_not_there_are_not_promised() {
    let course = wr();
    course
        .run(&["run", "10_stern/00_wake"])
        .exits(1)
        .says_nothing_of("runner hint");
    course
        .run(&["solution", "10_stern/00_wake"])
        .exits(0)
        .says("ships no solution for this exercise");
}

#[test]
fn progress_that_cannot_be_read_is_a_warning_and_no_error() {
    let course = wr();
    course.write("exercises/progress.db", "no database");
    let ran = course.run(&["list"]).exits(0);
    assert!(
        ran.stderr
            .starts_with("warning: exercises/progress.db: wr's progress cannot be read"),
        "{ran:#?}"
    );
}
