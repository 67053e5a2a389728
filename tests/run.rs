//! `runner run`: one exercise, once.

use crate::support::Course;

#[test]
fn a_failing_exercise_is_told_with_its_test_and_its_values() {
    Course::with_one()
        .run(&["run", "tide"])
        .exits(1)
        .says("the_water_is_high")
        .says("the gauge shows two metres")
        .says("exercises/01_harbour/tide/tests/tide.rs:5");
}

#[test]
fn a_solved_exercise_passes_and_stays_done() {
    let course = Course::with_one();
    course.write(
        &Course::source_of("tide"),
        course.read("solutions/01_harbour/tide/src/lib.rs"),
    );
    course.run(&["run"]).exits(0).says("tide passed");
    course.run(&["list"]).exits(0).says("1/1 done");
}
