//! A level whose checkpoint passed is known: its other exercises are skipped until the level is reset.

use crate::support::embedded::EmbeddedCourse;

const CHECKPOINT: &str = "03_ownership/ownership_checkpoint";

/// How many exercises the checkpoint skips, in its level and elsewhere.
fn skipped(course: &EmbeddedCourse) -> (usize, usize) {
    let list = course.list();
    let (mut here, mut elsewhere) = (0, 0);
    for level in list["levels"].as_array().expect("levels") {
        let exercises = level["exercises"].as_array().expect("exercises");
        let skipped = exercises
            .iter()
            .filter(|exercise| exercise["skipped"] == true);
        if level["id"] == "03_ownership" {
            here += skipped.count();
        } else {
            elsewhere += skipped.count();
        }
    }
    (here, elsewhere)
}

#[test]
fn a_passed_checkpoint_skips_its_level_until_the_level_is_reset() {
    let course = EmbeddedCourse::init();
    let names = course.exercises();
    let others = names
        .iter()
        .filter(|name| name.starts_with("03_ownership/"))
        .count()
        - 1;
    course.run(&["run", "ownership_checkpoint"]).exits(1);
    assert_eq!(
        skipped(&course),
        (0, 0),
        "a failed checkpoint skips nothing"
    );

    course.solve(CHECKPOINT);
    course.run(&["run", "ownership_checkpoint"]).exits(0);
    assert_eq!(skipped(&course), (others, 0));
    let list = course.run(&["list"]).exits(0);
    let row = list
        .stdout
        .lines()
        .find(|line| line.contains(" moves1 "))
        .expect("a row");
    assert!(
        row.contains('–') && row.ends_with("(skipped by checkpoint)"),
        "{row}"
    );

    course.run(&["reset", "--level", "03_ownership"]).exits(0);
    assert_eq!(skipped(&course), (0, 0));
}
