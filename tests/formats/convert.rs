//! `runner convert`: courses of other formats become native ones.

use std::fs;

use indoc::{formatdoc, indoc};

use crate::support::foreign::{rustlings, tested, track, wr};
use crate::support::{Course, Ran};

/// Converts a course into a new folder, and returns what was printed.
fn converted(course: &Course, code: i32) -> (Course, String) {
    let made = Course::bare();
    let to = made.path("made");
    let root = course.root().display().to_string();
    let ran = course
        .run(&["convert", &root, "--to", &to.display().to_string()])
        .exits(code);
    (made, ran.stdout)
}

fn run(made: &Course, args: &[&str]) -> Ran {
    let to = made.path("made").display().to_string();
    made.run(&[args, &["--course", &to]].concat())
}

#[test]
fn a_rustlings_course_becomes_a_native_course() {
    let course = rustlings();
    for folder in ["exercises", "solutions"] {
        let path = format!("{folder}/00_shore/crab2.rs");
        course.write(
            &path,
            course
                .read(&path)
                .replace("#[ignore]\n    ", "")
                .replace("panic!()", "assert!(claws() < 9)"),
        );
    }
    course.write("solutions/quizzes/quiz1.rs", "fn main() {}\n");
    course.write(
        "exercises/quizzes/quiz1.rs",
        indoc! {"
            fn main() {
                std::process::exit(1);
            }
        "},
    );
    course.write(
        "solutions/strict1.rs",
        indoc! {r#"
            fn main() {
                println!("once");
            }
        "#},
    );
    let (made, said) = converted(&course, 0);
    assert!(said.contains("greeting, which passes as shipped"), "{said}");
    assert!(said.contains("stay in the learner's own file"), "{said}");
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
    run(&made, &["dev", "check", "crab1", "crab2"]).says_nothing_of("not formatted");
}

#[test]
fn a_wr_course_becomes_a_native_course() {
    let course = wr();
    course.write(
        "exercises/01_harbour/02_knots-and-ropes/src/lib.rs",
        tested("1", "3"),
    );
    let (made, said) = converted(&course, 1);
    assert!(
        said.contains("helpers/ropes was copied into knots"),
        "{said}"
    );
    assert!(
        said.contains("01_harbour/02_bends, which passes as shipped"),
        "{said}"
    );
    assert!(
        !said.contains("10_stern/00_wake has") && said.contains("10_stern/00_wake, which passes"),
        "of what is left out, only the reason is printed: {said}"
    );
    assert!(
        !made.path("made/exercises/10_stern").exists(),
        "a level without exercises is left out"
    );
    run(&made, &["verify"]).exits(1).says("first_tide");
    made.write(
        "made/exercises/01_harbour/knots/src/lib.rs",
        indoc! {"
            pub fn height() -> u8 {
                ropes::knots()
            }
        "},
    );
    run(&made, &["run", "knots"]).exits(1);
}

#[test]
fn an_exercism_track_becomes_a_native_course() {
    let course = track();
    course.write(
        "exercises/practice/fast-boat/tests/more.rs",
        indoc! {"
            #[test]
            #[ignore]
            fn is_fast() {}
        "},
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
        // In the native format, every test in the file has to run.
        course.write(
            &path,
            tests
                .replace("#[cfg(feature = \"bonus\")]\n", "")
                .replace("panic!();", "assert!(number() > 0);"),
        );
    }
    let (made, said) = converted(&course, 0);
    assert!(
        said.contains("fast-boat was tested with optimizations"),
        "{said}"
    );
    run(&made, &["verify", "--solutions"])
        .exits(0)
        .says("3 passed");
    run(&made, &["verify"]).exits(1).says("0 of");
    run(&made, &["lesson", "lasagna"]).exits(0).says("Cook it.");
}

#[test]
fn a_folder_that_is_not_empty_is_not_overwritten() {
    let course = rustlings();
    let root = course.root().display().to_string();
    course
        .run(&["convert", &root, "--to", &root])
        .exits(2)
        .complains("not empty");
}

#[test]
fn tests_are_where_the_native_format_looks_for_them() {
    let course = wr();
    course.write("exercises/01_harbour/01_tide/src/lib.rs", tested("1", "2"));
    let (made, _) = converted(&course, 1);
    let tests = "made/exercises/01_harbour/first_tide/tests/first_tide.rs";
    assert!(made.read(tests).contains("\"the_water_is_high\".split"));
    let course = track();
    let dir = "exercises/practice/two-boats/tests";
    let named = course.path(&format!("{dir}/two-boats.rs"));
    fs::rename(course.path(&format!("{dir}/two_boats.rs")), named).expect("a file");
    let (made, _) = converted(&course, 1);
    let tests = "made/exercises/practice/two_boats/tests/two_boats.rs";
    assert!(made.read(tests).contains("fn is_two"));
}

#[test]
fn a_solved_course_is_not_converted_to_an_empty_one() {
    let course = Course::bare();
    let entry = |name: &str| {
        course.write(&format!("exercises/{name}.rs"), "fn main() {}\n");
        formatdoc! {r#"
            [[exercises]]
            name = "{name}"
            test = false
            hint = ""
        "#}
    };
    let info = format!("format_version = 1\n{}{}", entry("ebb"), entry("flood"));
    course.write("info.toml", info);
    let to = course.path("made");
    let (root, made) = (
        course.root().display().to_string(),
        to.display().to_string(),
    );
    course
        .run(&["convert", &root, "--to", &made])
        .exits(2)
        .complains("nothing was written: ebb, which passes as shipped; 1 more were left out too");
    assert!(!to.exists());
}
