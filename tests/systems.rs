//! Exercises that need an operating system are skipped on others, and wherever they are named, the reason is given.

use indoc::indoc;

use crate::support::exercise::height;
use crate::support::report::Report;
use crate::support::{Course, Exercise};

/// An operating system that this machine doesn't have, as manifests and people call it.
const ELSEWHERE: (&str, &str) = if cfg!(windows) {
    ("linux", "Linux")
} else {
    ("windows", "Windows")
};

/// An exercise that is right, and only for some systems.
fn only_on(name: &str, systems: &[&str]) -> Exercise {
    Exercise::new(name)
        .solved()
        .entry(format!("os = {systems:?}"))
}

#[test]
fn an_exercise_for_another_system_is_skipped_and_the_others_are_judged() {
    let (id, name) = ELSEWHERE;
    let course = Course::with_all([
        only_on("far", &[id]),
        only_on("here", &[std::env::consts::OS]),
        only_on("both", &[id, std::env::consts::OS]),
    ]);
    let report = Report::of(&course, &[]);
    report.expect("far", "machine");
    assert_eq!(report.result("far")["verdict"], "skipped");
    assert_eq!(report.result("far")["points"], 0);
    for other in ["here", "both"] {
        report.expect(other, "passed");
    }
    let why = format!("it can only be judged on {name}");
    course
        .run(&["run", "far"])
        .says(&format!("far was skipped: {why}"));
    course.run(&["verify"]).exits(0).says(&why);
    course.run(&["list"]).says(&format!("only on {name})"));
    course
        .run(&["doctor"])
        .says(&format!("1 exercise can only be judged on {name}"));
}

#[test]
fn the_gate_skips_what_is_for_another_system_even_if_it_would_not_compile() {
    let (id, name) = ELSEWHERE;
    let broken = indoc! {"
        pub fn height() -> u32 {
            no_such_call()
        }
    "};
    let far = only_on("far", &[id]).source(broken).solution(height(3));
    let course = Course::new().with(far);
    course
        .run(&["dev", "check"])
        .exits(0)
        .says(&format!("far was skipped: it can only be judged on {name}"))
        .says("1 skipped");
}

#[test]
fn a_system_that_is_not_known_is_an_error() {
    let course = Course::new().with(only_on("far", &["plan9"]));
    course
        .run(&["list"])
        .exits(2)
        .complains("`plan9` in `os` of exercise `far` is not an operating system")
        .complains("known here: `linux`, `macos`, `unix` and `windows`");
}
