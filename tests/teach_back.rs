//! `runner review`: learners say what a small change to their own code breaks.

use std::fs;
use std::process::Stdio;

use indoc::indoc;

use crate::support::{Course, Exercise, Ran};

/// A learner's course with one exercise that was solved long ago, by this source.
fn course_with(source: &str, tests: &str) -> Course {
    let course = Course::with_all([Exercise::new("tide").source(source).tests(tests)]);
    course.write(
        ".runner/progress.jsonl",
        indoc! {r#"
            {"v":1,"id":"a-1","at":1700000000000,"event":"passed","exercise":"tide"}
        "#},
    );
    course
}

const SOURCE: &str = indoc! {"
    /// Whether a boat of this draught floats here.
    pub fn floats(draught: u32) -> bool {
        draught <= 7
    }
"};

const TESTS: &str = indoc! {"
    use tide::floats;

    #[test]
    fn a_deep_boat_is_aground() {
        assert!(!floats(9));
    }

    #[test]
    fn a_boat_just_floats() {
        assert!(floats(7));
    }
"};

/// Runs a review in which this is typed.
fn answered(course: &Course, answer: &str) -> Ran {
    course.write("answer.txt", answer);
    let typed = fs::File::open(course.path("answer.txt")).expect("it was written");
    Ran::by(course.command(&["review"]).stdin(Stdio::from(typed)))
}

#[test]
fn a_small_change_to_the_learners_own_code_is_asked_about() {
    for (answer, exit, words) in [
        ("2\n", 0, "Right: a_boat_just_floats."),
        ("a_boat_just_floats\r\n", 0, "Rated: you knew it"),
        ("2 2\n", 0, "Right: a_boat_just_floats."),
        ("1\n", 1, "No. The right answer: a_boat_just_floats"),
        ("1, 2\n", 1, "Rated: you have to learn it again"),
        ("\nfloats\n7\n2\n", 0, "That's not one of the answers."),
    ] {
        let course = course_with(SOURCE, TESTS);
        answered(&course, answer)
            .exits(exit)
            .says("src/lib.rs:3")
            .says("  -     draught <= 7")
            .says("  +     draught < 7")
            .says("Which test fails? One is enough.")
            .says("  1  a_deep_boat_is_aground")
            .says("  3  no test: it doesn't compile")
            .says(words)
            .says("tide comes back on")
            .says_nothing_of("is not right yet")
            .says_nothing_of("runner hint");
        let log = course.read(".runner/progress.jsonl");
        assert!(log.contains(r#""review":"teach_back","rating":""#), "{log}");
        let source = course.file_of("tide", "src/lib.rs").read();
        assert_eq!(source, SOURCE, "the learner's files stay");
    }
}

#[test]
fn without_an_answer_nothing_is_recorded() {
    let course = course_with(SOURCE, TESTS);
    let before = course.read(".runner/progress.jsonl");
    let endless = "9\n".repeat(100);
    for answer in ["", "\n", "aground\n", "0\n", "2 and 3\n", &endless] {
        answered(&course, answer)
            .exits(1)
            .says("No answer, so nothing is recorded.");
        assert_eq!(course.read(".runner/progress.jsonl"), before, "{answer}");
    }
}

#[test]
fn a_change_that_makes_no_difference_is_not_asked_about() {
    let source = indoc! {"
        pub fn floats(draught: u32) -> bool {
            let _unused = 1;
            draught <= 7
        }
    "};
    answered(&course_with(source, TESTS), "2\n")
        .exits(0)
        .says("  +     draught < 7");
}

#[test]
fn where_only_the_compiler_notices_its_error_is_asked_for() {
    let source = indoc! {"
        pub struct Buoy;

        pub fn buoy() -> Option<Buoy> {
            ring(1, \"x\")
        }

        fn ring(_: u8, _: &str) -> Option<Buoy> {
            None
        }
    "};
    let tests = indoc! {"
        #[test]
        fn there_is_none() {
            assert!(tide::buoy().is_none());
        }
    "};
    answered(&course_with(source, tests), "e0308\n")
        .exits(0)
        .says("  +     ring(\"x\", 1)")
        .says("Which error appears?")
        .says("Right: E0308.");
}

#[test]
fn what_cannot_be_asked_about_is_listed_and_an_unsolved_exercise_is_refused() {
    let course = course_with("pub fn floats(_: u32) -> bool { false }\n", TESTS);
    course
        .run(&["review", "--list"])
        .exits(0)
        .says("1 exercise is due:");
    course
        .run(&["review"])
        .exits(0)
        .says("1 exercise is due, but it can't be reviewed here:")
        .says("tide: your answer doesn't pass now: `runner run tide` shows why")
        .says_nothing_of("next: runner review");
    course
        .run(&["review", "tide"])
        .exits(2)
        .complains("`tide` can't be reviewed here")
        .complains("runner run tide");
    course
        .run(&["review", "--solve"])
        .exits(0)
        .says("its original files aren't part of this program");
    let nothing = indoc! {"
        #[test]
        fn it_is_there() {
            tide::turn();
        }
    "};
    course_with("pub fn turn() {}\n", nothing)
        .run(&["review"])
        .exits(0)
        .says(
            "no small change to your answer makes a difference, and its original files aren't part",
        );
    let course = Course::with_one();
    course
        .run(&["review", "tide"])
        .exits(2)
        .complains("`tide` has not passed yet");
}
