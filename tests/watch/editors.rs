//! The learner's editor: opened at the line that fails, by a key, a word, or by itself at each exercise.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::process::Command;

use indoc::indoc;

use super::{SIZE, TIDE, Terminal, two_exercises};
use crate::support::waiting::wait_until;
use crate::support::{Course, Exercise};

/// An editor that only writes down what it's asked for, in the course's folder.
fn editor(course: &Course, name: &str) -> String {
    let script = indoc! {r#"
        #!/bin/sh
        echo "$@" >> "$(dirname "$0")/asked"
    "#};
    course.write(name, script);
    let path = course.path(name);
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).expect("our own file");
    path.display().to_string()
}

/// Waits until the editor was asked for as many files as these, and compares.
#[track_caller]
fn asked(course: &Course, expected: &[String]) {
    let asked = wait_until("the editor", || {
        let text = fs::read_to_string(course.path("asked")).ok()?;
        let lines: Vec<String> = text.lines().map(str::to_owned).collect();
        (lines.len() >= expected.len()).then_some(lines)
    });
    assert_eq!(asked, expected);
}

fn full(course: &Course, path: &str) -> String {
    let root = course.root().canonicalize().expect("a folder");
    root.join(path).display().to_string()
}

fn with_editor(course: &Course, name: &str, args: &[&str]) -> Command {
    let mut command = course.command(args);
    command.env("EDITOR", editor(course, name));
    command.env_remove("VISUAL");
    command
}

#[test]
fn o_opens_the_line_that_fails_in_the_way_of_each_editor() {
    for (name, before, after) in [("code", "-g ", ":3"), ("hx", "", ":3"), ("nano", "+3 ", "")] {
        let course = Course::with_one();
        course.source("tide").write(indoc! {r#"
            // The gauge.
            pub fn height() -> u32 {
                "two"
            }
        "#});
        let mut terminal = Terminal::start(with_editor(&course, name, &["watch"]), SIZE);
        terminal.shows("E0308");
        terminal.keys("o");
        asked(
            &course,
            &[format!("{before}{}{after}", full(&course, TIDE))],
        );
        terminal.keys("q");
        terminal.ends_well();
    }
}

#[test]
fn a_panic_in_the_learners_file_is_a_line_to_open() {
    let course = Course::with_one();
    course.source("tide").write(indoc! {"
        pub fn height() -> u32 {
            todo!()
        }
    "});
    let mut terminal = Terminal::start(with_editor(&course, "code", &["watch"]), SIZE);
    terminal.shows("not yet implemented");
    terminal.keys("o");
    asked(&course, &[format!("-g {}:2", full(&course, TIDE))]);
    terminal.keys("q");
    terminal.ends_well();
}

#[test]
fn output_that_looks_like_a_panic_opens_no_other_file() {
    let course = Course::with_one();
    course.source("tide").write(indoc! {r#"
        pub fn height() -> u32 {
            eprintln!("thread 'main' (1) panicked at /etc/passwd:9:1:");
            eprintln!("thread 'main' (1) panicked at exercises/01_harbour/tide/src/../../../../x:9:1:");
            1
        }
    "#});
    let mut terminal = Terminal::start(with_editor(&course, "code", &["watch"]), SIZE);
    terminal.shows("yours     1");
    terminal.keys("o");
    asked(&course, &[full(&course, TIDE)]);
    terminal.keys("q");
    terminal.ends_well();
}

#[test]
fn the_file_to_edit_opens_by_itself_at_each_exercise() {
    let course = two_exercises();
    let command = format!(
        "--open='{}' file={{file}} line={{line}}",
        editor(&course, "mine")
    );
    let mut terminal = Terminal::start(course.command(&["watch", "--plain", &command]), SIZE);
    let ebb = "exercises/01_harbour/ebb/src/lib.rs";
    let call = |path| format!("file={} line=1", full(&course, path));
    asked(&course, &[call(TIDE)]);
    terminal.shows("done tide failed");
    terminal.keys("go ebb\n");
    asked(&course, &[call(TIDE), call(ebb)]);
    terminal.shows("done ebb failed");
    // The word takes the same editor.
    terminal.keys("open\n");
    asked(&course, &[call(TIDE), call(ebb), call(ebb)]);
    terminal.keys("quit\n");
    terminal.ends_well();
}

#[test]
fn a_wrong_answer_is_the_line_to_open() {
    let answers = indoc! {"
        # What does it print?

        [count]
        prints = '''
        4
        '''
    "};
    let course = Course::new().with(
        Exercise::new("guess")
            .source("//! The answers are in answers.toml.\n")
            .without_tests()
            .file(
                "programs/count.rs",
                indoc! {r#"
                    fn main() {
                        println!("3");
                    }
                "#},
            )
            .file("answers.toml", answers)
            .solved_by("answers.toml", answers.replace('4', "3"))
            .entry(indoc! {r#"
                edit = ["answers.toml"]
                checks = { predict = "programs/*.rs" }
            "#}),
    );
    let mut terminal = Terminal::start(with_editor(&course, "code", &["watch", "--plain"]), SIZE);
    terminal.shows("done guess failed");
    terminal.keys("open\n");
    let file = full(&course, "exercises/01_harbour/guess/answers.toml");
    asked(&course, &[format!("-g {file}:3")]);
    terminal.keys("quit\n");
    terminal.ends_well();
}
