//! What a learner reads of messages that others wrote: the compiler, clippy, cargo, and libraries that panic.

use indoc::indoc;

use crate::support::exercise::wrong_after;
use crate::support::{Course, Exercise};

#[test]
fn a_panic_in_the_standard_library_has_no_internal_path() {
    let sources = [
        (
            "adds",
            "let deep = [u32::MAX, 1];\n_ = deep.iter().sum::<u32>();",
        ),
        (
            "steps",
            "_ = (0..3).step_by(std::hint::black_box(0)).count();",
        ),
    ];
    let exercises = sources.map(|(name, code)| Exercise::new(name).source(wrong_after(code)));
    let course = Course::with_all(exercises);
    for (name, _) in sources {
        let ran = course.run(&["run", name]).exits(1);
        ran.says("in the standard library (core/src/iter/")
            .says(&format!(
                "`runner run {name} --backtrace`) shows which line of yours led there"
            ))
            .says_nothing_of("/rustc/")
            .says_nothing_of("rustlib");
        let ran = course.run(&["run", name, "--format", "short"]).exits(1);
        let places = format!("exercises/01_harbour/{name}/");
        assert!(ran.stdout.starts_with(&places), "{ran:#?}");
    }
    course
        .run(&["run", "steps", "--backtrace"])
        .exits(1)
        .says("src/lib.rs:2  steps::height");
}

#[test]
fn advice_that_repeats_an_error_is_left_out() {
    let course = Course::with_one();
    course.source("tide").write(indoc! {"
        pub fn height() -> u32 {
            let gauge = [2, 2];
            let unread = 1;
            gauge[2]
        }
    "});
    course
        .run(&["run"])
        .exits(1)
        .says("index out of bounds: the length is 2 but the index is 2")
        .says("advice[unused_variables]")
        .says_nothing_of("clippy::out_of_bounds_indexing");
}
