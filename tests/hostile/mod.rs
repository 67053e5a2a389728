//! Attempts that don't terminate, use too much, or pretend to pass. None of them passes, harms another exercise, or leaves anything behind.

mod compilers;
mod confinement;
#[cfg(target_os = "linux")]
mod corpus;
mod foreign_files;
mod limits;
mod proof;
mod unsafe_code;

use std::path::{Path, PathBuf};

use crate::support::exercise::wrong_after;
use crate::support::files::paths_below;
use crate::support::report::Report;
use crate::support::{Course, Exercise, note};

/// One exercise for each of these files.
fn course<'s>(sources: impl IntoIterator<Item = (&'s str, String)>) -> Course {
    Course::with_all(
        sources
            .into_iter()
            .map(|(name, source)| Exercise::new(name).source(source).limited()),
    )
}

/// The test fails after these statements, and every exercise must fail with this cause.
#[track_caller]
fn all_fail_with(cause: &str, cases: &[(&str, &str)]) {
    let sources = cases
        .iter()
        .map(|(name, statements)| (*name, wrong_after(statements)));
    let report = Report::of(&course(sources), &[]);
    for (name, _) in cases {
        report.expect(name, cause);
    }
}

/// Prints why a test is skipped on this system.
fn not_tried(why: &str) {
    note(&format!("not tried: {why}"));
}

/// Whether this system can keep a program from writing to other files, and from killing other programs.
fn code_can_be_confined() -> bool {
    #[cfg(target_os = "linux")]
    {
        use landlock::{ABI, AccessFs, CompatLevel, Compatible, Ruleset, RulesetAttr, Scope};
        Ruleset::default()
            .set_compatibility(CompatLevel::HardRequirement)
            .handle_access(AccessFs::from_write(ABI::V3))
            .and_then(|ruleset| ruleset.scope(Scope::Signal))
            .and_then(Ruleset::create)
            .is_ok()
    }
    #[cfg(not(target_os = "linux"))]
    false
}

/// A file that code under test must not be able to write.
fn forged_below(root: &Path) -> Option<PathBuf> {
    paths_below(root)
        .into_iter()
        .find(|path| path.ends_with("forged"))
}
