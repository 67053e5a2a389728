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
    run(&made, &["dev", "check", "crab1", "crab2"]).says_nothing_of("not formatted");
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
    assert!(
        !told.contains("10_stern/00_wake has") && told.contains("10_stern/00_wake, which passes"),
        "nothing is told of what is left out but why: {told}"
    );
    assert!(
        !made.path("made/exercises/10_stern").exists(),
        "a level without exercises is none"
    );
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

#[test]
fn tests_are_where_our_own_format_looks_for_them() {
    let course = wr();
    course.write("exercises/01_harbour/01_tide/src/lib.rs", tested("1", "2"));
    let (made, _) = converted(&course, 0);
    let tests = "made/exercises/01_harbour/first_tide/tests/first_tide.rs";
    assert!(made.read(tests).contains("\"the_water_is_high\".split"));
    let course = track();
    let dir = "exercises/practice/two-boats/tests";
    let named = course.path(&format!("{dir}/two-boats.rs"));
    std::fs::rename(course.path(&format!("{dir}/two_boats.rs")), named).expect("it is there");
    let (made, _) = converted(&course, 1);
    let tests = "made/exercises/practice/two_boats/tests/two_boats.rs";
    assert!(made.read(tests).contains("fn is_two"));
}

#[test]
fn a_course_that_is_solved_is_not_converted_to_nothing() {
    let course = Course::bare();
    let entry = |name: &str| {
        course.write(&format!("exercises/{name}.rs"), "fn main() {}\n");
        format!("[[exercises]]\nname = \"{name}\"\ntest = false\nhint = \"\"\n")
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
        .complains("nothing was written: ebb, which passes as shipped; 1 more as well");
    assert!(!to.exists());
}
