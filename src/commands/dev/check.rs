//! `runner dev check`: the author's gate. Every pristine exercise must fail as declared and every solution must pass. With `--mutants`, no
//! wrong solution may pass.

use std::fs;

use super::pack::{PACK, packed};
use crate::cli::{Check, CourseAt};
use crate::commands::selection;
use crate::course;
use crate::course::{CaseSignature, Course, Format, Level};
use crate::error::{Error, Exit, Problem, Result};
use crate::judge::{Changes, Gate, GateScope, GateStep};
use crate::process::Cancel;
use crate::ui;
use crate::ui::{Bar, Terminal};

pub(crate) fn run(course: &CourseAt, options: &Check, terminal: Terminal) -> Result<Exit> {
    let course = selection::authors_course(course)?;
    if options.mutants {
        selection::require_native_format(&course)?;
    }
    if options.crates {
        return super::crates::run(&course, &options.what, terminal);
    }
    let cancel = Cancel::new()?;
    let mut exercises = selection::exercises(&course, &options.what)?;
    if let Some(commit) = &options.changed_since {
        let changes = Changes::since(&course, commit, &cancel)?;
        exercises.retain(|exercise| changes.concern(course.level_of(exercise), exercise));
        if exercises.is_empty() {
            ui::print(&format!("No exercise differs from `{commit}`.\n"))?;
            return Ok(Exit::Success);
        }
    }
    let scope = GateScope {
        whole: options.what.is_empty() && options.changed_since.is_none(),
        mutants: options.mutants,
        sign: options.sign,
    };
    let levels = selection::levels_of(&course, &exercises).len();
    let gate = Gate::new(&course, options.jobs, cancel)?;
    let bar = Bar::new(levels, terminal);
    let report = if course.format == Format::Native {
        let mut printed = Ok(());
        let mut report = gate.check(&exercises, scope, &mut |step| {
            super::show_step(&bar, step);
            if let GateStep::Mutants(name, mutations) = step
                && printed.is_ok()
            {
                let lines = ui::mutated(name, mutations, terminal.paper().width, terminal.style);
                printed = bar.print(&lines);
            }
        })?;
        printed?;
        if scope.whole {
            report.findings.extend(stale_pack(&course)?.map(Into::into));
        }
        for (level, recognition) in &mut report.recognition {
            let unrecorded = &recognition.unrecorded;
            let new = unrecorded.iter().filter(|unrecorded| unrecorded.is_new);
            if options.sign && !unrecorded.is_empty() {
                sign(&course, level, unrecorded)?;
                bar.print(&[format!(
                    "{} recorded in {}",
                    ui::count(unrecorded.len(), "signature"),
                    level.manifest()
                )])?;
                recognition.recognized += new.count();
            } else {
                let problems = new.map(|unsigned| unsigned.problem(level));
                report.findings.extend(problems.map(Into::into));
            }
        }
        report
    } else {
        gate.check_sides(&exercises)?
    };
    drop(bar);
    let exercises = ui::count(exercises.len(), "exercise");
    let scope = format!("{exercises} of {}", ui::count(levels, "level"));
    let lines = ui::gate(&report, &scope, terminal.paper().width, terminal.style);
    ui::print(&ui::text_of(&lines))?;
    Ok(if report.findings.is_empty() {
        Exit::Success
    } else {
        Exit::NotPassed
    })
}

/// Records the signatures of wrong solutions in their level's manifest.
fn sign(course: &Course, level: &Level, signatures: &[CaseSignature]) -> Result<()> {
    let path = course.root.join(level.manifest());
    let manifest = fs::read_to_string(&path).map_err(|cause| Error::io("read", &path, &cause))?;
    let signed = course::signed(level, &manifest, signatures)?;
    fs::write(&path, signed).map_err(|cause| Error::io("write", &path, &cause))
}

/// A problem if the archive next to the manifest is out of date. A course without an archive doesn't need one.
fn stale_pack(course: &Course) -> Result<Option<Problem>> {
    let Ok(present) = fs::read(course.root.join(PACK)) else {
        return Ok(None);
    };
    let stale = present != packed(course)?;
    Ok(stale.then(|| {
        Problem::new("the packed course is out of date")
            .at(PACK, None)
            .next("run `runner dev pack`")
    }))
}
