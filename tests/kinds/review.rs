//! `review`: the learner marks the unsound line of given code, and writes safe code that makes a tool find a fault there.

#![cfg(target_os = "linux")]

use indoc::{formatdoc, indoc};

use super::planted;
use crate::support::exercise::indented;
use crate::support::machine::Machine;
use crate::support::report::Report;
use crate::support::{Course, Exercise, Ran, note};

/// Its `second` reads behind the end of a short list, and its `sum` is right.
const GIVEN: &str = indoc! {"
    pub struct Marks(Vec<u64>);

    impl Marks {
        pub fn new(marks: &[u64]) -> Self {
            Self(marks.to_vec())
        }

        pub fn second(&self) -> u64 {
            let second = unsafe { self.0.as_ptr().add(1) };
            unsafe { *second }
        }

        pub fn sum(&self) -> u64 {
            let mut sum = 0;
            for index in 0..self.0.len() {
                sum += unsafe { *self.0.get_unchecked(index) };
            }
            sum
        }
    }
"};
const READ: &str = "unsafe { *second }";
const SUM: &str = "sum += unsafe { *self.0.get_unchecked(index) };";
const SHOWS: &str = "std::hint::black_box(Marks::new(&[1]).second());";

/// The given code with a mark behind some text.
fn marked(text: &str) -> String {
    GIVEN.replace(text, &format!("{text} // unsound"))
}

/// The test file of an exercise, whose one test does this.
fn proof(name: &str, statements: &str) -> String {
    let statements = indented(statements);
    formatdoc! {"
        use {name}::Marks;

        #[test]
        fn shows_it() {{
            let _ = Marks::new(&[1, 2]).sum();
        {statements}}}
    "}
}

/// An exercise that a learner has answered so.
fn exercise(name: &str, source: &str, statements: &str) -> Exercise {
    Exercise::new(name)
        .source(source)
        .tests(proof(name, statements))
        .solution(marked(READ))
        .starts("test review")
        .entry(indoc! {r#"
            edit = ["src/lib.rs", "tests/**"]
            unsafe_code = true
            checks = { review = "src/lib.rs" }
        "#})
}

/// Whether this machine can't try it.
fn is_missing() -> bool {
    let is_missing = !(planted::has("valgrind") && planted::has_runtime("asan"));
    if is_missing {
        note("skipped: this machine has no valgrind, or its toolchain no sanitizer");
    }
    is_missing
}

#[test]
fn a_marked_line_that_safe_code_reaches_passes() {
    if is_missing() {
        return;
    }
    let panics = format!("{SHOWS} panic!()");
    let course = Course::with_all([
        exercise("shown", &marked(READ), SHOWS),
        // It doesn't matter whether the test passes by itself.
        exercise("panics", &marked(READ), &panics),
        exercise("windows", &marked(READ).replace('\n', "\r\n"), SHOWS),
    ]);
    let report = Report::of(&course, &[]);
    for name in ["shown", "panics", "windows"] {
        report.expect(name, "passed");
    }
}

#[test]
fn nothing_else_passes() {
    if is_missing() {
        return;
    }
    // Each ends with the status or the words that a tool might have.
    let forged = indoc! {r#"
        eprintln!("==1==ERROR: AddressSanitizer: heap-use-after-free on address 0x1");
        eprintln!("    #0 0x1 in second exercises/01_harbour/forged/src/lib.rs:10:5");
        eprintln!("==1== Invalid read of size 8");
        eprintln!("==1==    at 0x1: second (/exercises/01_harbour/forged/src/lib.rs:10)");
        std::process::exit(42);
    "#};
    let leaks = "std::mem::forget(vec![Marks::new(&[1]).sum()]);";
    let is_unsafe = "unsafe { std::ptr::read_volatile(Box::into_raw(Box::new(1_u8)).add(1)) };";
    let cases = [
        (
            "untouched",
            GIVEN.to_owned(),
            "",
            "no line of src/lib.rs is marked",
        ),
        (
            "idle",
            marked(READ),
            "",
            "so they don't show that src/lib.rs:10 is unsound",
        ),
        (
            "elsewhere",
            marked(SUM),
            SHOWS,
            "but that isn't the marked line, src/lib.rs:16",
        ),
        (
            "twice",
            marked(READ).replace(SUM, &format!("{SUM} // unsound")),
            SHOWS,
            "2 lines of src/lib.rs are marked, but 1 should be",
        ),
        (
            "changed",
            marked(READ).replace("add(1)", "add(9)"),
            SHOWS,
            "src/lib.rs:9 isn't as it was given",
        ),
        (
            "unsafe_proof",
            marked(READ),
            is_unsafe,
            "tests/unsafe_proof.rs:6 isn't safe code",
        ),
        ("forged", marked(READ), forged, "so they don't show"),
        ("leaks", marked(READ), leaks, "so they don't show"),
    ];
    let exercises = cases
        .iter()
        .map(|(name, source, statements, _)| exercise(name, source, statements));
    let report = Report::of(&Course::with_all(exercises), &[]);
    for (name, _, _, words) in &cases {
        report.expect(name, "test");
        assert_eq!(report.failed(name), ["review"], "{name}");
        let detail = report.result(name)["tests"][0]["detail"].to_string();
        assert!(detail.contains(words), "{name}: {detail}");
    }
}

#[test]
fn a_test_that_is_missing_shows_nothing() {
    if is_missing() {
        return;
    }
    let course = Course::new().with(exercise("empty", &marked(READ), "").tests(""));
    course
        .run(&["run", "empty"])
        .exits(1)
        .says("there is no test that shows what is unsound");
}

#[test]
fn the_gate_accepts_an_exercise_with_its_solution() {
    if is_missing() {
        return;
    }
    let exercise = exercise("tide", GIVEN, "")
        .solved_by("src/lib.rs", marked(READ))
        .also_solved_by("tests/tide.rs", proof("tide", SHOWS));
    Course::new().with(exercise).run(&["dev", "check"]).exits(0);
}

#[test]
fn without_a_tool_that_could_show_it_a_review_is_skipped() {
    let machine = Machine::with_toolchain(&["cargo", "clippy-driver"])
        .without("valgrind")
        .without("valgrind.bin");
    let course = Course::new()
        .with(exercise("idle", &marked(READ), ""))
        .with(exercise("untouched", GIVEN, ""));
    let mut command = course.command(&["verify", "--format", "json"]);
    command.env("PATH", machine.path());
    let ran = Ran::by(&mut command);
    let report = Report::read(&ran);
    report.expect("idle", "tool");
    report.expect("untouched", "test");
}
