//! `runner review`: what was solved comes back, and nothing that the learner wrote is lost.

use std::fs;
use std::path::Path;

use crate::support::embedded::EmbeddedCourse;
use crate::support::files::contents_below;

/// The first exercise of the course in the program, solved by the learner in their own words: its path below `exercises`, its name, its file.
fn solved(course: &EmbeddedCourse) -> (String, String, String) {
    let path = course.exercises()[0].clone();
    let name = path.rsplit('/').next().expect("a name").to_owned();
    course.solve(&path);
    let file = format!("exercises/{path}/src/main.rs");
    let mine = course.read(&file) + "// mine\n";
    course.write(&file, mine);
    course.run(&["run", &name]).exits(0);
    (path, name, file)
}

fn shipped(file: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).expect("a source")
}

#[test]
fn an_exercise_is_solved_again_and_the_old_answer_comes_back() {
    let course = EmbeddedCourse::init();
    let (path, name, file) = solved(&course);
    let mine = course.read(&file);
    course
        .run(&["review"])
        .exits(0)
        .says("Nothing is due.")
        .says(&name);
    course
        .run(&["review", &name, "--solve"])
        .exits(0)
        .says(&format!("Solve {name} again"));
    assert_eq!(course.read(&file), shipped(&file));
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
    assert_eq!(course.read(&file), mine);
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
    let mine = course.read(&file);
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
    assert_eq!(course.read(&file), mine);
    let log = course.read(".runner/progress.jsonl");
    assert!(log.contains("review_started") && !log.contains("\"reviewed\""));
}

#[test]
fn where_the_old_answer_is_missing_or_does_not_pass_the_new_one_stays() {
    for old in [None, Some("fn main() { half a thought")] {
        let course = EmbeddedCourse::init();
        let path = course.exercises()[0].clone();
        let name = path.rsplit('/').next().expect("a name");
        let file = format!("exercises/{path}/src/main.rs");
        // It was solved on another machine.
        course.write(
            ".runner/progress.jsonl",
            format!(
                r#"{{"v":1,"id":"a-1","at":1700000000000,"event":"passed","exercise":"{name}"}}"#
            ),
        );
        if let Some(old) = old {
            course.write(&file, old);
        }
        let begun = course.run(&["review"]).exits(0);
        let begun = begun.says(&format!("Solve {name} again"));
        match old {
            Some(_) => begun.says("Your old answer is backed up."),
            None => begun.says_nothing_of("old answer"),
        };
        course.solve(&path);
        let ended = course.run(&["review"]).exits(0);
        let ended = ended.says("Your new answer stays.");
        match old {
            Some(_) => ended.says("Your old answer is in .runner/backup/"),
            None => ended.says_nothing_of("old answer"),
        };
        let new = course.read(&format!("solutions/{path}/src/main.rs"));
        assert_eq!(course.read(&file), new);
        course.run(&["run", name]).exits(0);
    }
}

#[test]
fn without_an_old_answer_leaving_a_review_keeps_what_was_written() {
    let course = EmbeddedCourse::init();
    let (_, name, file) = solved(&course);
    course.write(&file, shipped(&file));
    course.run(&["review", &name, "--solve"]).exits(0);
    course.write(&file, "fn main() { half a thought");
    course
        .run(&["review", "--leave"])
        .exits(0)
        .says("its files stay as they are");
    assert_eq!(course.read(&file), "fn main() { half a thought");
    course
        .run(&["review", "--leave"])
        .says("No review is under way");
}

#[test]
fn what_is_under_review_can_be_neither_reset_nor_reviewed_in_another_way() {
    let course = EmbeddedCourse::init();
    let (path, name, file) = solved(&course);
    let mine = course.read(&file);
    let other = course.exercises()[1].clone();
    let other = other.rsplit('/').next().expect("a name");
    let level = path.split('/').next().expect("a level");
    let words = format!("{name} is under review");
    course
        .run(&["list"])
        .exits(0)
        .says_nothing_of("under review");
    course.run(&["review", &name, "--solve"]).exits(0);
    course.write(&file, "fn main() { half a thought");
    for refused in [
        &["reset", &name][..],
        &["reset", "--level", level],
        &["reset", "--all"],
        &["review", "--solve"],
        &["review", "--teach-back"],
        &["review", &name, "--solve"],
    ] {
        course
            .run(refused)
            .exits(2)
            .complains(&format!("`{name}` is under review"))
            .complains("runner review --leave");
    }
    assert_eq!(course.read(&file), "fn main() { half a thought");
    for list in [&["list"][..], &["review", "--list"]] {
        course.run(list).exits(0).says(&words);
    }
    course.run(&["reset", other]).exits(0);
    course.run(&["review", "--leave"]).exits(0);
    assert_eq!(course.read(&file), mine);
    course.run(&["reset", &name]).exits(0);
}

#[test]
fn a_review_of_what_is_no_longer_in_the_course_can_be_left() {
    let course = EmbeddedCourse::init();
    for (backup, words) in [
        (
            r#""2026-01-02-1""#,
            "Your old answer is in .runner/backup/2026-01-02-1.",
        ),
        ("null", "gone1 is no longer in this course."),
    ] {
        course.write(
            ".runner/review.json",
            format!(
                r#"{{"schema":"runner/review/v1","exercise":"gone1","backup":{backup},"passed":true}}"#
            ),
        );
        course
            .run(&["review"])
            .exits(2)
            .complains("no longer in this course")
            .complains("runner review --leave");
        course.run(&["review", "--leave"]).exits(0).says(words);
        course
            .run(&["review", "--leave"])
            .says("No review is under way");
    }
}
