//! Another cargo holds the lock of the package cache, as one that downloads crates does.

use std::fs;
use std::fs::File;
use std::path::Path;
use std::process::Command;

use indoc::indoc;

use super::{SIZE, Terminal};
use crate::support::Course;
use crate::support::exercise::height;
use crate::support::waiting::wait_until;

/// Cargo's own words for the lock are part of ours.
const WAITING: &str = "waiting for another cargo (file lock on package cache)";

/// The lock, until it's dropped.
fn hold(home: &Path) -> File {
    let lock = File::create(home.join(".package-cache")).expect("a file");
    lock.lock().expect("nothing else has it");
    lock
}

/// A command on a course, whose cargo has a home of its own.
fn command(course: &Course, home: &Path, args: &[&str]) -> Command {
    let mut command = course.command(args);
    command.env("CARGO_HOME", home);
    command
}

#[test]
fn watch_shows_that_cargo_waits_and_goes_on() {
    let (course, home) = (
        Course::with_one(),
        tempfile::tempdir().expect("a scratch folder"),
    );
    let lock = hold(home.path());
    let mut terminal = Terminal::start(command(&course, home.path(), &["watch"]), SIZE);
    terminal.shows(WAITING);
    drop(lock);
    terminal.shows("yours     1");
    terminal.hides(WAITING);
    terminal.keys("q");
    terminal.ends_well();
}

#[test]
fn commands_say_that_cargo_waits_and_then_judge() {
    for args in [&["run"][..], &["verify"], &["verify", "--format", "json"]] {
        let (course, home) = (
            Course::with_one(),
            tempfile::tempdir().expect("a scratch folder"),
        );
        let lock = hold(home.path());
        let (report, notes) = (home.path().join("report"), home.path().join("notes"));
        let mut command = command(&course, home.path(), args);
        command.stdout(File::create(&report).expect("a file"));
        command.stderr(File::create(&notes).expect("a file"));
        let mut child = command.spawn().expect("the program starts");
        // JSON has no place for it.
        if args.len() == 1 {
            wait_until("a line about the lock", || {
                let notes = fs::read_to_string(&notes).expect("text");
                notes.contains(WAITING).then_some(())
            });
        }
        drop(lock);
        assert_eq!(child.wait().expect("a child").code(), Some(1), "{args:?}");
        let report = fs::read_to_string(&report).expect("text");
        assert!(!report.contains(WAITING), "{args:?}: {report}");
    }
}

#[test]
fn what_rust_analyzer_locks_makes_no_save_wait() {
    let (course, home) = (
        Course::with_one(),
        tempfile::tempdir().expect("a scratch folder"),
    );
    let config = indoc! {r#"
        [build]
        target-dir = "target"
    "#};
    course.write(".cargo/config.toml", config);
    // It builds where the learner's own cargo would.
    let locks: Vec<File> = ["target/debug", "exercises/01_harbour/target/debug"]
        .into_iter()
        .map(|dir| {
            let dir = course.path(dir);
            fs::create_dir_all(&dir).expect("folders");
            let lock = File::create(dir.join(".cargo-lock")).expect("a file");
            lock.lock().expect("nothing else has it");
            lock
        })
        .collect();
    let mut terminal = Terminal::start(command(&course, home.path(), &["watch", "--plain"]), SIZE);
    terminal.shows("left: 1");
    // It asks cargo what the workspace has.
    let cache = hold(home.path());
    course.source("tide").write(height(3));
    terminal.shows("left: 3");
    terminal.keys("quit\n");
    terminal.ends_well();
    assert!(!terminal.contents().contains(WAITING));
    drop((locks, cache));
}
