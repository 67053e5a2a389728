//! The backtrace of a failed test, by a key.

use std::fs;
use std::path::Path;

use indoc::indoc;

use super::{nothing_is_left, watch};
use crate::support::exercise::height;
use crate::support::processes::processes_of;
use crate::support::terminal::Terminal;
use crate::support::waiting::wait_until;
use crate::support::{Course, Exercise};

/// A learner's file that panics in a function that another one calls for each of its values.
const PANICS: &str = indoc! {r#"
    pub fn height() -> u32 {
        [2, 0].iter().map(|part| share(*part)).sum()
    }

    fn share(part: u32) -> u32 {
        assert!(part > 0, "no water");
        part
    }
"#};

/// Why `B` doesn't work.
const NO_BACKTRACE: [(&str, &str); 3] = [
    (
        "pub fn height() -> u32 {\n",
        "nothing ran, because it doesn't compile",
    ),
    (
        indoc! {"
            pub fn height() -> u32 {
                loop {}
            }
        "},
        "a test that is stopped doesn't panic",
    ),
    (
        indoc! {"
            pub fn height() -> u32 {
                2
            }
        "},
        "nothing panicked, because it passes",
    ),
];

fn course() -> Course {
    Course::new().with(
        Exercise::new("tide")
            .source(PANICS)
            .entry(r#"limits = { time = "2s" }"#),
    )
}

/// Waits for the verdict on a test that panicked with this message.
#[track_caller]
fn is_judged(terminal: &Terminal, message: &str) {
    terminal.wait_for(message, |screen| {
        let shown = screen.contents();
        shown.contains("✗ tide  1 of 1 test fails") && shown.contains(message)
    });
}

/// Whether something was built with line numbers.
fn has_lines(dir: &Path) -> bool {
    let entries = fs::read_dir(dir).into_iter().flatten().flatten();
    let mut dirs = entries
        .map(|entry| entry.path())
        .filter(|path| path.is_dir());
    dirs.any(|path| path.ends_with(".runner/lines") || has_lines(&path))
}

#[test]
fn the_learners_lines_are_shown_and_libraries_folded() {
    let course = course();
    let mut terminal = watch(&course);
    is_judged(&terminal, "no water");
    assert!(
        !has_lines(&course.path(".runner")),
        "only the key asks for it"
    );
    terminal.keys("B");
    terminal.shows("Backtrace");
    terminal.shows("src/lib.rs:6  tide::share");
    terminal.shows("src/lib.rs:2  tide::height");
    terminal.shows("tests/tide.rs:5");
    let shown = terminal.contents();
    assert!(shown.contains("assert!(part > 0"), "{shown}");
    assert!(shown.contains("calls in libraries"), "{shown}");
    for hidden in ["panic_fmt", "core::iter", "stack backtrace"] {
        assert!(!shown.contains(hidden), "{shown}");
    }
    // It's closed as other pages are, and is still known.
    terminal.keys("B");
    terminal.shows("✗ tide  1 of 1 test fails");
    terminal.keys("B");
    terminal.shows("src/lib.rs:6  tide::share");
    // A save is judged at once, and the backtrace was of another run.
    course
        .source("tide")
        .write(PANICS.replace("no water", "it's dry"));
    is_judged(&terminal, "it's dry");
    terminal.keys("B");
    terminal.shows("✗ the_water_is_high\nit's dry");
    terminal.keys("q");
    terminal.shows("✗ tide  1 of 1 test fails");
    terminal.keys("q");
    terminal.ends_well();
}

#[test]
fn where_nothing_panicked_the_key_says_why() {
    let course = course();
    let mut terminal = watch(&course);
    terminal.shows("no water");
    for (source, why) in NO_BACKTRACE {
        course.source("tide").write(source);
        terminal.hides("no water");
        terminal.hides("[judging");
        wait_until(why, || {
            // It may still be judged.
            terminal.keys("B");
            terminal.contents().contains(why).then_some(())
        });
        course.source("tide").write(PANICS);
        terminal.shows("no water");
    }
    assert!(!has_lines(&course.path(".runner")));
    terminal.keys("q");
    terminal.ends_well();
}

/// A test that ends only by its limit if it's asked for a backtrace.
fn hanging() -> Course {
    let waits = indoc! {r#"
        pub fn height() -> u32 {
            while std::env::var("RUST_BACKTRACE").as_deref() == Ok("1") {
                std::thread::sleep(std::time::Duration::from_millis(10));
            }
            panic!("no water");
        }
    "#};
    Course::new().with(
        Exercise::new("tide")
            .source(waits)
            .entry(r#"limits = { time = "600s" }"#),
    )
}

#[test]
fn whoever_leaves_the_page_or_saves_does_not_wait_for_it() {
    let course = hanging();
    let mut terminal = watch(&course);
    is_judged(&terminal, "no water");
    let is_traced = || {
        let traced = |line: &String| line.contains(".runner/lines");
        processes_of(course.root()).iter().any(traced)
    };
    let runs = || is_traced().then_some(());
    terminal.keys("B");
    wait_until("the traced test", runs);
    terminal.shows("built with line numbers");
    terminal.keys("\x1b");
    wait_until("its end", || (!is_traced()).then_some(()));
    terminal.shows("no water");
    terminal.keys("B");
    wait_until("the traced test", runs);
    course.source("tide").write(height(2));
    terminal.shows("✓ tide passed");
    assert!(!is_traced());
    terminal.keys("q");
    terminal.ends_well();
    nothing_is_left(course.root());
}
