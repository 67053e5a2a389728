//! `runner run`: one exercise, once.

use crate::support::Course;

#[test]
fn a_failed_test_is_shown_with_its_location_and_its_message() {
    Course::with_one()
        .run(&["run", "tide"])
        .exits(1)
        .says("the_water_is_high")
        .says("the gauge shows two meters")
        .says("exercises/01_harbour/tide/tests/tide.rs:5");
}

#[test]
fn a_backtrace_is_shown_below_the_report_if_it_is_asked_for() {
    let course = Course::with_one();
    course
        .run(&["run", "--backtrace"])
        .exits(1)
        .says("the gauge shows two meters")
        .says("tests/tide.rs:5  tide::the_water_is_high")
        .says("calls in libraries");
    course.solve("tide");
    course
        .run(&["run", "--backtrace"])
        .exits(0)
        .says("no test panicked");
}

#[test]
fn a_solved_exercise_passes_and_stays_done() {
    let course = Course::with_one();
    course.solve("tide");
    course.run(&["run"]).exits(0).says("tide passed");
    course.run(&["list"]).exits(0).says("1/1 done");
}

#[test]
fn editors_get_a_place_for_every_problem() {
    let course = Course::with_one();
    let ran = course.run(&["run", "tide", "--format", "short"]).exits(1);
    let lines: Vec<&str> = ran.stdout.lines().collect();
    assert!(
        lines[0].starts_with("exercises/01_harbour/tide/tests/tide.rs:5:"),
        "{ran:#?}"
    );
    assert!(
        lines[0].contains(": error: the_water_is_high: "),
        "{ran:#?}"
    );
    course.source("tide").write("pub fn height() -> u32 {\n");
    let ran = course.run(&["run", "tide", "--format", "short"]).exits(1);
    let start = "exercises/01_harbour/tide/src/lib.rs:1:";
    assert!(ran.stdout.starts_with(start), "{ran:#?}");
    assert!(ran.stdout.contains(": error: "), "{ran:#?}");
    course.solve("tide");
    let ran = course.run(&["run", "tide", "--format", "short"]).exits(0);
    assert_eq!(ran.stdout, "");
    ran.complains("tide passed");
}
