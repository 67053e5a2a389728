//! wr's format: a workspace of crates, everything in which is the learner's.

use crate::support::Course;
use crate::support::others::{tested, wr};
use crate::support::report::Report;

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
    course.write(
        "exercises/10_stern/00_wake/.wr.toml",
        "skip_build = true\n[[verification]]\ncommand = \"no-such-program-anywhere\"\n",
    );
    course
        .run(&["run", "00_wake"])
        .exits(1)
        .says("was not found on this machine");
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
