//! Faults in the environment don't end the loop.

use std::fs;
use std::io::{BufRead, BufReader};
use std::process::{Child, Stdio};

use super::{two_exercises, watch};
use crate::support::Course;
use crate::support::exercise::height;

/// A process that is killed when the test ends, whatever its outcome.
struct Killed(Child);

impl Drop for Killed {
    fn drop(&mut self) {
        // It may already have ended.
        _ = self.0.kill();
        _ = self.0.wait();
    }
}

#[test]
fn a_file_that_cannot_be_judged_fails_until_it_is_back() {
    let course = Course::with_one();
    let mut terminal = watch(&course);
    let file = course.source("tide").path();
    terminal.shows("yours     1");

    fs::remove_file(&file).expect("it is there");
    terminal.hides("yours     1");
    terminal.shows("✗ tide");
    course.source("tide").write(height(3));
    terminal.shows("yours     3");

    fs::remove_file(&file).expect("it is there");
    fs::create_dir(&file).expect("a folder");
    terminal.hides("yours     3");
    terminal.shows("✗ tide");
    fs::remove_dir(&file).expect("it is there");
    course.source("tide").write(height(4));
    terminal.shows("yours     4");

    course
        .source("tide")
        .write(b"pub fn height() -> u32 {\n    \xff\xfe\n}\n");
    terminal.hides("yours     4");
    terminal.shows("✗ tide");
    course.source("tide").write(height(2));
    terminal.shows("tide passed");
    terminal.keys("q");
    terminal.ends_well();
}

#[test]
fn a_deleted_workbench_is_set_up_again() {
    let course = Course::with_one();
    let mut terminal = watch(&course);
    terminal.shows("yours     1");
    fs::remove_dir_all(course.path(".runner/workbench")).expect("it is there");
    course.source("tide").write(height(3));
    terminal.shows("yours     3");
    terminal.keys("q");
    terminal.ends_well();
}

#[test]
fn two_runners_on_one_course_both_show_a_pass_and_record_it_once() {
    let course = two_exercises();
    let mut terminals = [watch(&course), watch(&course)];
    for terminal in &terminals {
        terminal.shows("yours     1");
    }
    for meters in [3, 4] {
        course.source("tide").write(height(meters));
        for terminal in &terminals {
            terminal.shows(&format!("yours     {meters}"));
        }
    }
    course.source("tide").write(height(2));
    for terminal in &terminals {
        terminal.shows("tide passed");
    }
    for terminal in &mut terminals {
        terminal.keys("q");
        terminal.ends_well();
    }
    let log = course.read(".runner/progress.jsonl");
    assert_eq!(log.matches("\"event\":\"passed\"").count(), 1, "{log}");
    course.run(&["list"]).exits(0).says("1/2 done");
}

#[test]
fn progress_that_cannot_be_written_is_reported_once_and_written_later() {
    let course = two_exercises();
    let mut terminal = watch(&course);
    terminal.shows("yours     1");
    let log = course.path(".runner/progress.jsonl");
    fs::remove_file(&log).expect("it is there");
    fs::create_dir(&log).expect("a folder");
    course.source("tide").write(height(3));
    terminal.shows("yours     3");
    terminal.shows("progress");
    // A key dismisses the notice, and it doesn't come back.
    terminal.keys("?");
    terminal.shows("Help");
    terminal.keys("?");
    terminal.hides("Help");
    course.source("tide").write(height(2));
    terminal.shows("tide passed");
    assert!(!terminal.contents().contains("progress.jsonl"));
    fs::remove_dir(&log).expect("it is there");
    terminal.keys("n");
    terminal.shows("✗ ebb");
    terminal.keys("q");
    terminal.ends_well();
    course.run(&["list"]).exits(0).says("1/2 done");
}

#[test]
fn it_ends_when_its_output_pipe_is_closed() {
    let course = Course::with_one();
    let mut command = course.command(&["watch"]);
    let mut child = Killed(command.stdout(Stdio::piped()).spawn().expect("it starts"));
    let mut line = String::new();
    let mut stdout = BufReader::new(child.0.stdout.take().expect("a pipe"));
    stdout.read_line(&mut line).expect("text");
    assert!(line.contains("tide"), "{line}");
    drop(stdout);
    assert_eq!(child.0.wait().expect("a child").code(), Some(0));
}
