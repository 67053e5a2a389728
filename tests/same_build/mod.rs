//! The judge builds the same as a plain `cargo test`: no cfg or variable gives it away, however an exercise is built.

mod cfgs;
mod lints;
mod variables;

use indoc::formatdoc;

use crate::support::report::Report;
use crate::support::{Course, Exercise};

/// A learner's file that returns the right answer only if it can detect the judge's build.
fn right_if(condition: &str) -> String {
    formatdoc! {"
        pub fn height() -> u32 {{
            if {condition} {{ 2 }} else {{ 1 }}
        }}
    "}
}

/// Judges exercises in a batch, after a first save, and after another save, which is a replay. All of them must fail their test.
#[track_caller]
fn all_fail(exercises: impl IntoIterator<Item = Exercise>, names: &[&str]) {
    let course = Course::with_all(exercises);
    let report = Report::of(&course, &[]);
    for name in names {
        report.expect(name, "test");
        for _ in 0..2 {
            course.source(name).append("// saved again\n");
            course.run(&["run", name]).exits(1).says("yours     1");
        }
    }
}
