//! `runner watch` in a real terminal.
#![cfg(target_os = "linux")]

mod backtrace;
mod crates;
mod editors;
mod ending;
mod failures;
mod keys;
mod line_mode;
mod links;
mod list;
mod locks;
mod review;
mod saves;
mod screen;
mod scrolling;
mod trouble;

use std::path::Path;

use indoc::indoc;

use crate::support::processes::processes_of;
use crate::support::terminal::Terminal;
use crate::support::waiting::{wait_until, wait_until_gone};
use crate::support::{Course, Exercise};

/// The default size of the terminal.
const SIZE: (u16, u16) = (100, 30);

/// The learner's file of `tide`.
const TIDE: &str = "exercises/01_harbour/tide/src/lib.rs";

/// `runner watch` on a course, in a terminal.
fn watch(course: &Course) -> Terminal {
    Terminal::start(course.command(&["watch"]), SIZE)
}

/// A course of `tide` and `ebb`.
fn two_exercises() -> Course {
    Course::with_one().with(Exercise::new("ebb").tests(indoc! {"
        #[test]
        fn the_water_goes() {
            assert_eq!(ebb::height(), 2);
        }
    "}))
}

/// A course whose second exercise, `ebb`, has a test that takes very long if `height` is 1.
fn slow_course() -> Course {
    let waits = indoc! {"
        use std::{thread, time::Duration};

        #[test]
        fn the_water_goes() {
            while ebb::height() == 1 {
                thread::sleep(Duration::from_millis(10));
            }
            assert_eq!(ebb::height(), 2);
        }
    "};
    Course::with_one().with(
        Exercise::new("ebb")
            .tests(waits)
            .entry(r#"limits = { time = "600s" }"#),
    )
}

/// Waits until a test of `ebb` runs.
#[track_caller]
fn ebb_runs(course: &Course) {
    let is_test = |line: &String| line.contains("ebb") && line.contains("the_water_goes");
    wait_until("a running test of ebb", || {
        processes_of(course.root())
            .iter()
            .any(is_test)
            .then_some(())
    });
}

/// Waits until no process of the course is left.
#[track_caller]
fn nothing_is_left(dir: &Path) {
    wait_until_gone("processes of the course", || processes_of(dir));
}
