//! Every save is judged, and the verdict shown is that of the last one.

use std::fs;

use super::{SIZE, TIDE, Terminal, ebb_runs, nothing_is_left, slow_course, watch};
use crate::support::Course;
use crate::support::exercise::height;

#[test]
fn every_kind_of_save_is_judged_and_a_pass_is_recorded_at_once() {
    let course = Course::with_one();
    let mut terminal = watch(&course);
    terminal.shows("yours     1");

    course.source("tide").write(height(3));
    terminal.shows("yours     3");

    // The way vim saves: through a new file that replaces the old one.
    course.write("exercises/01_harbour/tide/src/lib.rs.new", height(4));
    fs::rename(
        course.path(&format!("{TIDE}.new")),
        course.source("tide").path(),
    )
    .expect("a rename");
    terminal.shows("yours     4");

    fs::remove_file(course.source("tide").path()).expect("it is there");
    course.source("tide").write(height(5));
    terminal.shows("yours     5");

    // The second save comes while the first is judged, or just before.
    course.source("tide").write(height(6));
    course.source("tide").write(height(7));
    terminal.shows("yours     7");

    // The whole exercise is deleted and created again, as git does it.
    let dir = course.path("exercises/01_harbour/tide");
    let aside = course.path("exercises/aside");
    fs::rename(&dir, &aside).expect("a rename");
    terminal.hides("yours     7");
    fs::write(aside.join("src/lib.rs"), height(8)).expect("a file");
    fs::rename(&aside, &dir).expect("a rename");
    terminal.shows("yours     8");

    assert!(
        !course
            .read(".runner/progress.jsonl")
            .contains("\"event\":\"passed\"")
    );
    course.source("tide").write(height(2));
    terminal.shows("✓ tide passed");
    let log = course.read(".runner/progress.jsonl");
    assert_eq!(log.matches("\"event\":\"passed\"").count(), 1, "{log}");

    // An exercise stays done, even if a later save fails.
    course.source("tide").write(height(9));
    terminal.shows("yours     9");
    terminal.shows("1/1");
    terminal.keys("q");
    terminal.ends_well();
    course.run(&["list"]).exits(0).says("1/1 done");
}

#[test]
fn a_save_during_a_run_cancels_it_and_starts_again() {
    let course = slow_course();
    let mut terminal = Terminal::start(course.command(&["watch", "ebb"]), SIZE);
    ebb_runs(&course);
    terminal.shows("testing, 0 of 1 test");
    course.source("ebb").write(height(2));
    terminal.shows("ebb passed");
    nothing_is_left(course.root());
    terminal.keys("q");
    terminal.ends_well();
}
