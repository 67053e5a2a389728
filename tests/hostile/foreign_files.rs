//! A verdict never depends on files outside the exercise, however a source refers to them. Honest programs can read their own files.

use std::fs;
use std::path::PathBuf;

use indoc::{formatdoc, indoc};
use tempfile::TempDir;

use super::{course, not_tried};
use crate::support::exercise::{right_after, wrong_after};
use crate::support::foreign::rustlings;
use crate::support::report::Report;
use crate::support::{Course, Exercise, Ran};

const NOT_ITS_OWN: &str = "isn't a file of this exercise";

/// A source with the right answer, outside of any course.
pub struct Answer(TempDir);

impl Answer {
    pub fn new() -> Self {
        let dir = tempfile::tempdir().expect("a scratch folder");
        let answer = Self(dir);
        fs::write(answer.path(), right_after("")).expect("a file");
        answer
    }

    pub fn path(&self) -> PathBuf {
        self.0.path().join("answer.rs")
    }

    /// A source that includes it.
    pub fn included(&self) -> String {
        format!("include!({:?});\n", self.path().display().to_string())
    }
}

/// Runs the program where no kernel keeps compilers from reading a file of the tests: they may read what's on the libraries' search path.
fn run_unconfined(course: &Course, args: &[&str]) -> Ran {
    let mut command = course.command(args);
    Ran::by(command.env("LD_LIBRARY_PATH", std::env::temp_dir()))
}

/// Each of these exercises must fail for a lint, with these words.
#[track_caller]
fn all_are_refused(course: &Course, names: &[&str], words: &str) {
    let report = Report::read(&run_unconfined(course, &["verify", "--format", "json"]));
    for name in names {
        report.expect(name, "lint");
        let said = report.messages(name);
        assert!(said.contains(words), "{name}: {said}");
    }
}

#[test]
fn files_outside_the_exercise_do_not_count() {
    let answer = Answer::new();
    let file = answer.path();
    let file = file.display();
    let as_module = formatdoc! {r#"
        #[path = "{file}"]
        mod answer;
        pub use answer::height;
    "#};
    let by_a_macro = formatdoc! {r#"
        macro_rules! take {{
            ($how:ident, $file:literal) => {{
                $how!($file);
            }};
        }}
        take!(include, "{file}");
    "#};
    let in_docs = format!("#[doc = include_str!(\"{file}\")]\n{}", right_after(""));
    let length = right_after(&format!("_ = include_bytes!(\"{file}\").len();"));
    let solution = indoc! {r#"
        include!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../../../../../../../solutions/01_harbour/solution/src/lib.rs"));
    "#};
    let neighbor = r#"include!("../../honest/src/lib.rs");"#;
    let course = course([
        ("as_module", as_module),
        ("by_a_macro", by_a_macro),
        ("in_docs", in_docs),
        ("length", length),
        ("solution", solution.to_owned()),
        ("neighbor", neighbor.to_owned()),
        ("honest", right_after("")),
    ]);
    course.solution("solution").write(right_after(""));
    let names = [
        "as_module",
        "by_a_macro",
        "in_docs",
        "length",
        "solution",
        "neighbor",
    ];
    all_are_refused(&course, &names, NOT_ITS_OWN);
    Report::of(&course, &["honest"]).expect("honest", "passed");
}

#[test]
fn a_save_that_reads_another_file_does_not_pass() {
    let answer = Answer::new();
    let course = course([("tide", right_after(""))]);
    course.run(&["run", "tide"]).exits(0);
    course.source("tide").write(answer.included());
    // The second time nothing is compiled.
    for _ in 0..2 {
        let ran = run_unconfined(&course, &["run", "tide"]).exits(1);
        ran.says(NOT_ITS_OWN).says("src/lib.rs:1");
    }
    course.source("tide").write(right_after(""));
    course.run(&["run", "tide"]).exits(0);
}

#[test]
fn a_newline_in_a_name_does_not_hide_a_file() {
    let answer = Answer::new();
    let dir = answer
        .path()
        .with_file_name("a\nexercises/01_harbour/tide/src");
    if fs::create_dir_all(&dir).is_err() {
        not_tried("this system has no such names");
        return;
    }
    let file = dir.join("lib.rs");
    fs::write(&file, right_after("")).expect("a file");
    let source = format!("include!({:?});\n", file.display().to_string());
    all_are_refused(&course([("tide", source)]), &["tide"], NOT_ITS_OWN);
}

#[test]
fn a_program_does_not_read_its_tests() {
    let by_words = indoc! {r#"
        const TESTS: &str = include_str!("../tests/by_words.rs");

        pub fn height() -> u32 {
            let at = TESTS.find("height(), ").unwrap() + "height(), ".len();
            TESTS[at..=at].parse().unwrap()
        }
    "#};
    let in_docs = indoc! {r#"
        #[doc = include_str!("../tests/in_docs.rs")]
        pub fn height() -> u32 {
            2
        }
    "#};
    let by_a_variable = indoc! {r#"
        _ = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/", env!("CARGO_PKG_NAME"), ".rs"));
    "#};
    let course = course([
        ("by_words", by_words.to_owned()),
        ("in_docs", in_docs.to_owned()),
        ("by_a_variable", right_after(by_a_variable)),
    ]);
    let names = ["by_words", "in_docs", "by_a_variable"];
    all_are_refused(&course, &names, "only tests may include");
}

#[test]
fn tests_that_the_learner_writes_cannot_include_the_right_code() {
    for file in ["../src/lib.rs", "../mutants/low.rs"] {
        let tests = formatdoc! {r#"
            #[path = "{file}"]
            mod other;

            #[test]
            fn both_are_alike() {{
                assert_eq!(tide::height(), 2);
                assert!(other::height() < 3);
            }}
        "#};
        let entry = indoc! {r#"
            edit = ["tests/**"]
            checks = { mutants = "mutants/*" }
        "#};
        let mutant = ["//! Is too low.", &wrong_after("")].join("\n\n");
        let exercise = Exercise::new("tide")
            .source(right_after(""))
            .tests(tests)
            .file("mutants/low.rs", mutant)
            .entry(entry);
        let course = Course::new().with(exercise);
        all_are_refused(
            &course,
            &["tide"],
            "may not include the code that they test",
        );
    }
}

#[test]
fn exercises_of_foreign_formats_can_read_shared_files_but_nothing_else() {
    let answer = Answer::new();
    let course = rustlings();
    let shared = course.file("exercises/shared/words.rs");
    shared.write("const WORDS: [&str; 0] = [];\n");
    course.run(&["run", "quiz1"]).exits(0);
    let source = answer.included() + "fn main() { _ = height(); }\n";
    course.file("exercises/quizzes/quiz1.rs").write(source);
    run_unconfined(&course, &["run", "quiz1"])
        .exits(1)
        .says(NOT_ITS_OWN);
}

#[test]
fn honest_programs_read_their_own_files() {
    let source = indoc! {r#"
        #[path = "parts/depth.rs"]
        mod depth;

        include!("parts/draught.rs");
        include!(concat!(env!("OUT_DIR"), "/made.rs"));

        const SHIPS: &str = include_str!("../data/ships.txt");

        pub fn height() -> u32 {
            depth::DEPTH + DRAUGHT + MADE + SHIPS.lines().count() as u32
        }
    "#};
    let tests = indoc! {r#"
        use tide::height;

        #[test]
        fn the_water_is_high() {
            assert_eq!(height(), 4);
            assert!(include_str!("../src/lib.rs").contains("height"));
            assert!(include_str!("words.txt").contains("high"));
        }
    "#};
    let script = indoc! {r#"
        fn main() {
            let out = std::env::var("OUT_DIR").unwrap();
            std::fs::write(out + "/made.rs", "const MADE: u32 = 1;").unwrap();
        }
    "#};
    let exercise = Exercise::new("tide")
        .source(source)
        .tests(tests)
        .file("build.rs", script)
        .file("data/ships.txt", "Ada\n")
        .file("src/parts/depth.rs", "pub const DEPTH: u32 = 1;\n")
        .file("src/parts/draught.rs", "const DRAUGHT: u32 = 1;\n")
        .file("tests/words.txt", "high and low\n");
    let course = Course::new().with(exercise);
    Report::of(&course, &[]).expect("tide", "passed");
    course.run(&["run", "tide"]).exits(0);
}
