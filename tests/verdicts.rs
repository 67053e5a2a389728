//! Every cause of failure has its own exercise and its own wording.

use indoc::{formatdoc, indoc};

use crate::support::exercise::{tests_of, wrong_after};
use crate::support::report::Report;
use crate::support::{Course, Exercise};

const MOVED: &str = indoc! {"
    pub fn height() -> u32 {
        let gauge = vec![2];
        let other = gauge;
        gauge[0] + other[0]
    }
"};
const PANICS: &str = indoc! {r#"
    pub fn height() -> u32 {
        let gauge: Option<u32> = None;
        gauge.expect("the gauge is broken")
    }
"#};
const RECURSES: &str = indoc! {"
    #![allow(unconditional_recursion)]
    fn deep(depth: u64) -> u64 {
        deep(depth + 1) + depth
    }

    pub fn height() -> u32 {
        u32::try_from(deep(0)).unwrap()
    }
"};
const UNSAFE: &str = indoc! {"
    #![allow(unsafe_code)]
    pub fn height() -> u32 {
        unsafe { *(&raw const GAUGE) }
    }

    static GAUGE: u32 = 2;
"};
const NEEDLESS: &str = indoc! {"
    #![allow(clippy::all)]
    #[allow(clippy::needless_return)]
    pub fn height() -> u32 {
        return 2;
    }
"};
const UNFORMATTED: &str = indoc! {"
    pub fn height() -> u32 {
     2 }
"};

/// One exercise per cause.
fn course() -> Course {
    let sources = [
        ("moved", MOVED.to_owned()),
        ("wrong", wrong_after("")),
        ("panics", PANICS.to_owned()),
        ("spins", wrong_after("while std::hint::black_box(true) {}")),
        ("aborts", wrong_after("std::process::abort();")),
        ("recurses", RECURSES.to_owned()),
        (
            "prints",
            wrong_after(indoc! {r#"
                loop {
                    println!("splash");
                    if std::hint::black_box(false) { break }
                }
            "#}),
        ),
        (
            "hoards",
            wrong_after("std::hint::black_box(Vec::<u8>::with_capacity(8 << 30));"),
        ),
        (
            "grows",
            wrong_after(indoc! {"
                let mut all = vec![[1_u8; 4096]];
                while !all.is_empty() {
                    all.push([1; 4096])
                }
            "}),
        ),
        ("unsafes", UNSAFE.to_owned()),
        ("exits", wrong_after("std::process::exit(0);")),
    ];
    let limited = sources
        .iter()
        .map(|(name, source)| Exercise::new(name).source(source).limited());
    let hidden = tests_of("hidden").replace("#[test]", "#[cfg(any())]\n#[test]");
    Course::with_all(limited)
        .with(
            Exercise::new("needless")
                .source(NEEDLESS)
                .entry(r#"checks = { deny = ["clippy::needless_return"] }"#),
        )
        .with(
            Exercise::new("unformatted")
                .source(UNFORMATTED)
                .entry("checks = { fmt = true }"),
        )
        .with(needy())
        .with(Exercise::new("hidden").solved().tests(hidden))
        .with(Exercise::new("empty").solved().tests(""))
}

/// An exercise that needs a program which is not installed.
fn needy() -> Exercise {
    Exercise::new("needy")
        .solved()
        .entry(r#"needs = ["no-such-program"]"#)
}

#[test]
fn each_cause_is_recognized() {
    let report = Report::of(&course(), &[]);
    for (exercise, cause) in [
        ("moved", "compile"),
        ("wrong", "test"),
        ("panics", "test"),
        ("spins", "timeout"),
        ("aborts", "crash"),
        ("recurses", "crash"),
        ("prints", "output"),
        ("hoards", "memory"),
        ("grows", "memory"),
        ("unsafes", "lint"),
        ("needless", "lint"),
        ("unformatted", "format"),
        ("exits", "unproven"),
        ("hidden", "unproven"),
        ("empty", "unproven"),
        ("needy", "tool"),
    ] {
        report.expect(exercise, cause);
    }
    for (exercise, outcome) in [
        ("wrong", "failed"),
        ("spins", "timed_out"),
        ("recurses", "crashed"),
        ("prints", "output_limit"),
        ("hoards", "memory_limit"),
        ("grows", "memory_limit"),
        ("exits", "unproven"),
        ("hidden", "unproven"),
        ("needless", "passed"),
    ] {
        assert_eq!(report.outcome(exercise), outcome, "{exercise}");
    }
    assert_eq!(
        report.result("moved")["codes"],
        serde_json::json!(["E0382"])
    );
    assert_eq!(
        report.result("unsafes")["codes"],
        serde_json::json!(["unsafe_code"])
    );
    assert_eq!(
        report.result("needless")["codes"],
        serde_json::json!(["clippy::needless_return"])
    );
}

#[test]
fn each_cause_has_its_own_wording() {
    let all = course().run(&["verify"]).exits(1);
    for words in [
        "moved does not compile: 1 error (E0382)",
        "wrong is not right yet: 1 of 1 test fails",
        "spins takes too long: `the_water_is_high` did not end in time",
        "aborts crashes: `the_water_is_high` was ended by a signal",
        "recurses crashes: `the_water_is_high`",
        "prints prints too much: `the_water_is_high`",
        "hoards uses too much memory: `the_water_is_high`",
        "grows uses too much memory: `the_water_is_high`",
        "unsafes passes its tests, but it triggers a lint that this exercise forbids: unsafe_code",
        "needless passes its tests, but it triggers a lint that this exercise forbids: clippy::needless_return",
        "unformatted passes its tests, but is not formatted",
        "exits is not proven: `the_water_is_high`",
        "hidden is not proven: `the_water_is_high`",
        "empty is not proven",
        "needy was skipped: `no-such-program` is not installed",
        "16 exercises: 15 failed, 1 skipped",
    ] {
        assert!(
            all.stdout.contains(words),
            "{words:?} is missing in {}",
            all.stdout
        );
    }
}

/// `runner run` on this exercise must print all of these.
fn run_says(course: &Course, exercise: &str, words: &[&str]) {
    let ran = course.run(&["run", exercise]).exits(1);
    for words in words {
        assert!(
            ran.stdout.contains(words),
            "{exercise}: {words:?} is missing in\n{}",
            ran.stdout
        );
    }
}

#[test]
fn run_shows_the_location_and_the_values_for_each_cause() {
    let course = course();
    let file = |name: &str, place: &str| format!("exercises/01_harbour/{name}/{place}");
    run_says(
        &course,
        "moved",
        &[
            "error[E0382]",
            "borrow of moved value",
            &file("moved", "src/lib.rs:4:"),
            "runner explain E0382",
        ],
    );
    run_says(
        &course,
        "wrong",
        &[
            "the_water_is_high",
            "yours     1",
            "expected  2",
            "the gauge shows two meters",
            &file("wrong", "tests/wrong.rs:5:"),
            "assert_eq!(height(), 2,",
        ],
    );
    run_says(
        &course,
        "panics",
        &[
            "the gauge is broken",
            &file("panics", "src/lib.rs:3:11"),
            "gauge.expect(",
        ],
    );
    run_says(&course, "spins", &["still running after 5 s"]);
    run_says(&course, "aborts", &["SIGABRT"]);
    run_says(&course, "recurses", &["stack overflow"]);
    run_says(&course, "prints", &["printed more than 64 KiB", "splash"]);
    run_says(&course, "hoards", &["more than 256 MiB of memory"]);
    run_says(&course, "grows", &["more than 256 MiB of memory"]);
    run_says(
        &course,
        "unsafes",
        &["unsafe_code", &file("unsafes", "src/lib.rs:3:5")],
    );
    run_says(
        &course,
        "needless",
        &[
            "clippy::needless_return",
            &file("needless", "src/lib.rs:4:5"),
        ],
    );
    run_says(
        &course,
        "unformatted",
        &[
            "not formatted",
            &file("unformatted", "src/lib.rs:1"),
            "rustfmt",
        ],
    );
    run_says(&course, "exits", &["something calls `exit`"]);
    run_says(&course, "hidden", &["this test wasn't built"]);
    run_says(&course, "empty", &["no tests were found"]);
}

#[test]
fn a_missing_tool_is_reported_with_what_to_do() {
    let course = Course::new().with(needy());
    course
        .run(&["run", "needy"])
        .says("`no-such-program` is not installed")
        .says("runner doctor");
    course.run(&["verify"]).exits(0).says("1 skipped");
}

#[test]
fn programs_of_the_same_name_in_several_exercises_are_not_mixed_up() {
    let tests = indoc! {r#"
        #[test]
        fn it_prints_the_height() {
            let output = std::process::Command::new(env!("CARGO_BIN_EXE_gauge")).output().unwrap();
            assert_eq!(String::from_utf8_lossy(&output.stdout).trim(), "2");
        }
    "#};
    let heights = [("ebb", 1), ("flood", 2), ("spring", 3)];
    let course = Course::with_all(heights.map(|(name, height)| {
        let main = formatdoc! {r#"
            fn main() {{
                println!("{height}");
            }}
        "#};
        Exercise::new(name)
            .tests(tests)
            .file("src/bin/gauge.rs", main)
    }));
    for _ in 0..2 {
        let report = Report::of(&course, &[]);
        report.expect("ebb", "test");
        report.expect("flood", "passed");
        report.expect("spring", "test");
    }
}
