//! `runner review` in a terminal: an exercise that is solved again is judged at every save, on the screen of `watch`.

use std::fs;
use std::process::Command;

use super::{SIZE, Terminal};
use crate::support::embedded::EmbeddedCourse;
use crate::support::runner;

/// The course's first exercise, solved: its path, its name, and its file.
fn solved(course: &EmbeddedCourse) -> (String, String, String) {
    let path = course.exercises()[0].clone();
    let name = path.rsplit('/').next().expect("a name").to_owned();
    course.solve(&path);
    course.run(&["run", &name]).exits(0);
    let file = format!("exercises/{path}/src/main.rs");
    (path, name, file)
}

fn command(course: &EmbeddedCourse, args: &[&str]) -> Command {
    let mut command = runner();
    command.args(args).current_dir(course.root());
    command
}

fn read(course: &EmbeddedCourse, file: &str) -> String {
    fs::read_to_string(course.path(file)).expect("a source")
}

#[test]
fn saving_the_answer_ends_the_review_when_it_passes() {
    let course = EmbeddedCourse::init();
    let (path, name, file) = solved(&course);
    let mine = read(&course, &file);
    let mut terminal = Terminal::start(command(&course, &["review", &name, "--solve"]), SIZE);
    terminal.shows(&format!("Solve {name} again"));
    terminal.shows("does not compile");
    course.solve(&path);
    terminal.shows(&format!("Your old answer to {name} is back"));
    terminal.shows("Rated: it was easy");
    terminal.ends_well();
    assert_eq!(read(&course, &file), mine);
    let log = read(&course, ".runner/progress.jsonl");
    assert!(
        !log.contains("\"chose\""),
        "the road goes on elsewhere: {log}"
    );
}

#[test]
fn a_review_that_is_left_goes_on_later() {
    let course = EmbeddedCourse::init();
    let (path, name, file) = solved(&course);
    let mine = read(&course, &file);
    let mut terminal = Terminal::start(command(&course, &["review", &name, "--solve"]), SIZE);
    terminal.shows("does not compile");
    terminal.keys("q");
    terminal.shows(&format!("{name} is under review: `runner review`"));
    terminal.ends_well();
    assert_ne!(read(&course, &file), mine);
    let mut terminal = Terminal::start(command(&course, &["review"]), SIZE);
    // It's judged once, and then at each save.
    terminal.shows(&format!("{name} is under review. `runner review --leave`"));
    terminal.shows("? all keys");
    course.solve(&path);
    terminal.shows(&format!("Your old answer to {name} is back"));
    terminal.ends_well();
    assert_eq!(read(&course, &file), mine);
}
