//! `runner run`: one exercise, once.

use crate::support::Course;

#[test]
fn a_failed_test_is_shown_with_its_location_and_its_message() {
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
    course.solve("tide");
    course.run(&["run"]).exits(0).says("tide passed");
    course.run(&["list"]).exits(0).says("1/1 done");
}
