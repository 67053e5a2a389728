//! `runner convert`: courses of others as courses of our own.

use crate::support::Course;
use crate::support::others::{rustlings, tested, track, wr};

/// Converts a course into a folder of its own and returns what was told.
fn converted(course: &Course, code: i32) -> (Course, String) {
    let made = Course::bare();
    let to = made.path("made");
    let root = course.root().display().to_string();
    let ran = course
        .run(&["convert", &root, "--to", &to.display().to_string()])
        .exits(code);
    (made, ran.stdout)
}

fn run(made: &Course, args: &[&str]) -> crate::support::Ran {
    let to = made.path("made").display().to_string();
    made.run(&[args, &["--course", &to]].concat())
}

#[test]
fn a_rustlings_course_becomes_one_of_our_own() {
    let course = rustlings();
    for folder in ["exercises", "solutions"] {
        let path = format!("{folder}/00_shore/crab2.rs");
        course.write(
            &path,
            course
                .read(&path)
                .replace("#[ignore]\n    ", "")
                .replace("panic!()", "()"),
        );
    }
    course.write("solutions/quizzes/quiz1.rs", "fn main() {}\n");
    course.write(
        "exercises/quizzes/quiz1.rs",
        "fn main() {\n    std::process::exit(1);\n}\n",
    );
    course.write(
        "solutions/strict1.rs",
        "fn main() {\n    println!(\"once\");\n}\n",
    );
    let (made, told) = converted(&course, 0);
    assert!(told.contains("greeting, which passes as shipped"), "{told}");
    assert!(told.contains("stay in the learner's own file"), "{told}");
    let manifest = made.read("made/exercises/00_shore/info.toml");
    assert!(manifest.contains("starts = \"error[E0308]\""), "{manifest}");
    assert!(
        manifest.contains("starts = \"test tests::has_two_claws\""),
        "{manifest}"
    );
    let manifest = made.read("made/exercises/exercises/info.toml");
    assert!(
        manifest.contains("starts = \"lint clippy::needless_return\""),
        "{manifest}"
    );
    run(&made, &["verify", "--solutions"])
        .exits(0)
        .says("4 passed");
    run(&made, &["verify"]).exits(1).says("0 of");
    run(&made, &["run", "crab1"])
        .exits(1)
        .says("crab1/src/main.rs:2");
}

#[test]
fn a_course_of_wr_becomes_one_of_our_own() {
    let course = wr();
    course.write(
        "exercises/01_harbour/02_knots-and-ropes/src/lib.rs",
        tested("1", "3"),
    );
    let (made, told) = converted(&course, 0);
    assert!(
        told.contains("helpers/ropes is copied into knots"),
        "{told}"
    );
    assert!(
        told.contains("01_harbour/02_bends, which passes as shipped"),
        "{told}"
    );
    let examples = "10_stern/00_wake has examples in its documentation, which are not run here";
    assert!(told.contains(examples), "{told}");
    run(&made, &["verify"]).exits(1).says("first_tide");
    made.write(
        "made/exercises/01_harbour/knots/src/lib.rs",
        "pub fn height() -> u8 {\n    ropes::knots()\n}\n",
    );
    run(&made, &["run", "knots"]).exits(1);
}

#[test]
fn a_track_of_exercism_becomes_one_of_our_own() {
    let course = track();
    course.write(
        "exercises/practice/fast-boat/tests/more.rs",
        "#[test]\n#[ignore]\nfn is_fast() {}\n",
    );
    for exercise in [
        "concept/lasagna",
        "practice/two-boats",
        "practice/fast-boat",
    ] {
        let name = exercise
            .rsplit('/')
            .next()
            .unwrap_or_default()
            .replace('-', "_");
        let path = format!("exercises/{exercise}/tests/{name}.rs");
        let tests = course.read(&path);
        // In our own format, every test that is written has to be there.
        course.write(
            &path,
            tests.replace(
                "#[cfg(feature = \"bonus\")]\nfn is_for_the_keen() {\n    panic!();",
                "fn is_for_all() {\n    assert!(number() > 0);",
            ),
        );
    }
    let (made, told) = converted(&course, 0);
    assert!(
        told.contains("fast-boat was tested with optimizations"),
        "{told}"
    );
    run(&made, &["verify", "--solutions"])
        .exits(0)
        .says("3 passed");
    run(&made, &["verify"]).exits(1).says("0 of");
    run(&made, &["lesson", "lasagna"]).exits(0).says("Cook it.");
}

#[test]
fn nothing_is_written_over() {
    let course = rustlings();
    let root = course.root().display().to_string();
    course
        .run(&["convert", &root, "--to", &root])
        .exits(2)
        .complains("not empty");
}
