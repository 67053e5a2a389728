//! Reads which tools look at an exercise's tests while they run.

use super::kinds::{compared, repeated};
use crate::course::model::{CompileTarget, Inspections, InstructionLimit, Sanitizer};
use crate::course::source::document::{Table, list};

/// The keys among the checks.
pub(super) const KEYS: [&str; 6] = [
    "sanitize",
    "valgrind",
    "miri",
    "target",
    "review",
    "instructions",
];

/// Which tools look at the tests.
pub(super) fn inspections(checks: &Table) -> Inspections {
    let inspections = Inspections {
        sanitize: sanitizers(checks),
        valgrind: checks.boolean("valgrind").is_some_and(|on| on.value),
        miri: checks.boolean("miri").is_some_and(|on| on.value),
        target: target(checks),
        review: None,
        instructions: instructions(checks),
    };
    let Some(review) = checks.line_of_text("review") else {
        return inspections;
    };
    if inspections.is_any() {
        let what = format!(
            "`review` of {} is beside another tool's check, and tests that show a fault can pass none",
            checks.name()
        );
        checks.complain(review.line, what, "remove one of them");
    }
    Inspections {
        review: Some(review.value.to_owned()),
        ..inspections
    }
}

/// `instructions = { test = "sums", than = "baseline", at_most = 0.5 }`, or a list of them.
fn instructions(checks: &Table) -> Vec<InstructionLimit> {
    let tables = checks.table_or_tables("instructions").into_iter();
    let tables: Vec<_> = tables
        .map(|table| table.named(format!("`instructions` of {}", checks.name())))
        .collect();
    let tests = tables.iter().filter_map(|table| table.line_of_text("test"));
    for test in repeated(&tests.collect::<Vec<_>>()) {
        let what = format!(
            "`{}` has two limits in `instructions` of {}",
            test.value,
            checks.name()
        );
        checks.complain(test.line, what, "take one of them out");
    }
    let next =
        "write how many times the instructions of `than` are allowed: a number from 0.001 to 1000";
    let limit = |table: &Table| {
        let (tests, at_most) = compared(table, "at_most", 0.001..=1000.0, next)?;
        Some(InstructionLimit { tests, at_most })
    };
    tables.iter().filter_map(limit).collect()
}

/// `target = "wasm32-unknown-unknown"`.
fn target(checks: &Table) -> Option<CompileTarget> {
    let name = checks.text("target")?;
    let mut known = CompileTarget::ALL.into_iter();
    let found = known.find(|target| target.name() == name.value);
    if found.is_none() {
        let what = format!(
            "`{}` in `target` of {} isn't a target that can be used here",
            name.value,
            checks.name()
        );
        let known = CompileTarget::ALL.into_iter().map(CompileTarget::name);
        checks.complain(name.line, what, format!("known here: {}", list(known)));
    }
    found
}

fn sanitizers(checks: &Table) -> Vec<Sanitizer> {
    let mut found = Vec::new();
    for name in checks.texts("sanitize").unwrap_or_default() {
        let known = Sanitizer::ALL.into_iter();
        let sanitizer = known.clone().find(|known| known.name() == name.value);
        match sanitizer {
            Some(sanitizer) if !found.contains(&sanitizer) => found.push(sanitizer),
            Some(_) => {
                let what = format!(
                    "`{}` is twice in `sanitize` of {}",
                    name.value,
                    checks.name()
                );
                checks.complain(name.line, what, "take one of them out");
            }
            None => {
                let what = format!(
                    "`{}` in `sanitize` of {} isn't a sanitizer that can be used here",
                    name.value,
                    checks.name()
                );
                let next = format!("known here: {}", list(known.map(Sanitizer::name)));
                checks.complain(name.line, what, next);
            }
        }
    }
    found
}
