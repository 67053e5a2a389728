//! `runner watch` in a real terminal.
#![cfg(target_os = "linux")]

mod ending;
mod keys;
mod saves;
mod screen;
mod trouble;

use std::path::Path;

use crate::support::processes::processes_of;
use crate::support::terminal::{Terminal, wait_until};
use crate::support::{Course, Exercise};

/// Of the terminal, if a test does not care.
const SIZE: (u16, u16) = (100, 30);

/// Where the learner's file of `tide` lies.
const TIDE: &str = "exercises/01_harbour/tide/src/lib.rs";

/// `runner watch` on a course, in a terminal.
fn watch(course: &Course) -> Terminal {
    Terminal::start(course.command(&["watch"]), SIZE)
}

/// What the learner writes into `tide`; 2 passes.
fn height(metres: u32) -> String {
    format!("//! How high is the water?\n\npub fn height() -> u32 {{\n    {metres}\n}}\n")
}

/// An exercise of the same contents under another name.
fn exercise_called<'e>(name: &'e str, tests: &'e str) -> Exercise<'e> {
    Exercise {
        name,
        tests,
        ..Exercise::default()
    }
}

/// A course of `tide` and `ebb`.
fn two_exercises() -> Course {
    Course::with_one().exercise(&exercise_called(
        "ebb",
        "#[test]\nfn the_water_goes() {\n    assert_eq!(ebb::height(), 2);\n}\n",
    ))
}

/// A course whose second exercise, `ebb`, has a test that does not end for a long time if `height` is 1.
fn slow_course() -> Course {
    Course::with_one().exercise(&Exercise {
        extra: "limits = { time = \"600s\" }",
        ..exercise_called(
            "ebb",
            "use std::{thread, time::Duration};\n\n#[test]\nfn the_water_goes() {\n    \
             while ebb::height() == 1 {\n        thread::sleep(Duration::from_millis(10));\n    }\n    assert_eq!(ebb::height(), 2);\n}\n",
        )
    })
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

/// Waits until nothing works for the course any more.
#[track_caller]
fn nothing_is_left(dir: &Path) {
    wait_until("the end of all processes", || {
        processes_of(dir).is_empty().then_some(())
    });
}
