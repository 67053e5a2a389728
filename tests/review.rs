//! `runner review`: what was solved comes back, and nothing that the learner wrote is lost.

use std::fs;
use std::path::Path;
use std::process::Stdio;

use indoc::indoc;

use crate::support::embedded::EmbeddedCourse;
use crate::support::files::contents_below;
use crate::support::{Course, Exercise, Ran, runner};

/// The first exercise of the course in the program, solved by the learner in their own words: its path below `exercises`, its name, its file.
fn solved(course: &EmbeddedCourse) -> (String, String, String) {
    let path = course.exercises()[0].clone();
    let name = path.rsplit('/').next().expect("a name").to_owned();
    course.solve(&path);
    let file = format!("exercises/{path}/src/main.rs");
    let mine = fs::read_to_string(course.path(&file)).expect("a source") + "// mine\n";
    course.write(&file, mine);
    course.run(&["run", &name]).exits(0);
    (path, name, file)
}

fn read(course: &EmbeddedCourse, file: &str) -> String {
    fs::read_to_string(course.path(file)).expect("a source")
}

fn shipped(file: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).expect("a source")
}

#[test]
fn an_exercise_is_solved_again_and_the_old_answer_comes_back() {
    let course = EmbeddedCourse::init();
    let (path, name, file) = solved(&course);
    let mine = read(&course, &file);
    course
        .run(&["review"])
        .exits(0)
        .says("Nothing is due.")
        .says(&name);
    course
        .run(&["review", &name, "--solve"])
        .exits(0)
        .says(&format!("Solve {name} again"));
    assert_eq!(read(&course, &file), shipped(&file));
    course
        .run(&["review"])
        .exits(1)
        .says("runner review --leave");
    course.solve(&path);
    course
        .run(&["review"])
        .exits(0)
        .says("Rated: it was easy")
        .says(&format!("{name} comes back on"))
        .says(&format!("Your old answer to {name} is back"));
    assert_eq!(read(&course, &file), mine);
    let kept = contents_below(&course.path(".runner/backup"));
    let new = fs::read(course.path(&format!("solutions/{path}/src/main.rs"))).expect("a source");
    let is_new = kept
        .iter()
        .any(|(path, content)| path.ends_with(&file) && *content == new);
    assert!(is_new, "the new answer is backed up");
    course
        .run(&["review", "--leave"])
        .says("No review is under way");
}

#[test]
fn a_review_can_be_left_at_any_time_and_counts_for_nothing_then() {
    let course = EmbeddedCourse::init();
    let (_, name, file) = solved(&course);
    let mine = read(&course, &file);
    course.run(&["review", &name]).exits(0);
    course.write(&file, "fn main() { half a thought");
    course
        .run(&["review", "another"])
        .exits(2)
        .complains(&format!("`{name}` is under review"));
    course
        .run(&["review", "--leave"])
        .exits(0)
        .says("is back. The new one is backed up in .runner/backup/");
    assert_eq!(read(&course, &file), mine);
    let log = read(&course, ".runner/progress.jsonl");
    assert!(log.contains("review_started") && !log.contains("\"reviewed\""));
}

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
    let mut command = runner();
    command.arg("review").current_dir(course.root());
    let output = command.stdin(Stdio::from(typed)).output();
    Ran::of(&output.expect("it runs"))
}

#[test]
fn a_small_change_to_the_learners_own_code_is_asked_about() {
    for (answer, exit, words) in [
        ("2\n", 0, "Right: a_boat_just_floats."),
        ("a_boat_just_floats\r\n", 0, "Rated: you knew it"),
        ("1\n", 1, "No: a_boat_just_floats."),
        ("\n", 1, "Rated: you have to learn it again"),
    ] {
        let course = course_with(SOURCE, TESTS);
        answered(&course, answer)
            .exits(exit)
            .says("src/lib.rs:3")
            .says("  -     draught <= 7")
            .says("  +     draught < 7")
            .says("Which test fails?")
            .says("  1  a_deep_boat_is_aground")
            .says("  3  no test: it doesn't compile")
            .says(words)
            .says("tide comes back on");
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
    answered(&course, "")
        .exits(1)
        .says("No answer, so nothing is recorded.");
    assert_eq!(course.read(".runner/progress.jsonl"), before);
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
    course.run(&["review"]).exits(0).says("1 exercise is due:");
    course
        .run(&["review", "tide"])
        .exits(2)
        .complains("`tide` can't be reviewed here");
    let course = Course::with_one();
    course
        .run(&["review", "tide"])
        .exits(2)
        .complains("`tide` has not passed yet");
}
