//! The judge builds what a plain `cargo test` builds: no cfg and no variable tells them apart, whichever way an exercise is built.

mod cfgs;
mod lints;
mod variables;

use indoc::formatdoc;

use crate::support::report::Report;
use crate::support::{Course, Exercise};

/// A learner's file whose answer is right only where the judge's own build can be noticed.
fn right_if(condition: &str) -> String {
    formatdoc! {"
        pub fn height() -> u32 {{
            if {condition} {{ 2 }} else {{ 1 }}
        }}
    "}
}

/// Judges exercises in a batch, for the first time after a save, and after another save, which is replayed. All of them must fail their test.
#[track_caller]
fn all_fail(exercises: impl IntoIterator<Item = Exercise>, names: &[&str]) {
    let course = Course::with_all(exercises);
    let report = Report::of(&course, &[]);
    for name in names {
        report.expect(name, "test");
        for _ in 0..2 {
            course.source(name).append("// saved again\n");
            course.run(&["run", name]).exits(1).says("left: 1");
        }
    }
}
