//! `runner dev check`: the author's gate. Every pristine exercise fails in the way that it declares, every solution passes, and where that
//! is asked for, no wrong solution does.

use std::fs;

use super::changes::Changes;
use super::gate::{Gate, Measured};
use super::pack::{PACK, packed};
use super::trials::{GateFinding, HOW, Tried};
use crate::cli::{Check, CourseAt};
use crate::commands::selection;
use crate::course::{Course, Format, Level};
use crate::error::{Exit, Problem, Result};
use crate::judge::MutationReport;
use crate::process::Cancel;
use crate::ui;
use crate::ui::{Bar, Terminal};

pub(crate) fn run(course: &CourseAt, options: &Check, terminal: Terminal) -> Result<Exit> {
    let course = selection::authors_course(course)?;
    if options.mutants {
        selection::must_be_own(&course)?;
    }
    let cancel = Cancel::new()?;
    let mut exercises = selection::exercises(&course, &options.what)?;
    if let Some(commit) = &options.changed_since {
        let changes = Changes::since(&course, commit, &cancel)?;
        exercises.retain(|exercise| changes.concern(course.level_of(exercise), exercise));
        if exercises.is_empty() {
            ui::say(&format!("No exercise differs from `{commit}`.\n"))?;
            return Ok(Exit::Success);
        }
    }
    let levels: Vec<&Level> = course
        .levels
        .iter()
        .filter(|level| exercises.iter().any(|exercise| exercise.level == level.id))
        .collect();
    let gate = Gate::new(&course, cancel)?;
    let whole = options.what.is_empty() && options.changed_since.is_none();
    let bar = Bar::new(levels.len(), terminal);
    let own = course.format == Format::Native;
    let mut problems = if own { course.lint() } else { Vec::new() };
    if !whole {
        // Somebody who writes one exercise wants to hear about that one.
        let is_meant = |name: &String| exercises.iter().any(|exercise| exercise.name == *name);
        problems.retain(|problem| problem.exercise.as_ref().is_some_and(is_meant));
    }
    if !own {
        problems.extend(gate.faults(&gate.judge(&exercises)?)?);
    }
    let mut tried = Vec::new();
    let mut measured = Vec::new();
    for level in levels.iter().filter(|_| own) {
        bar.tell(&format!("level {}", level.id));
        let mut of_level = Vec::new();
        for exercise in exercises.iter().copied() {
            if exercise.level != level.id || !gate.is_judgeable(exercise)? {
                continue;
            }
            let unpredictable = gate.unpredictable(exercise)?;
            if unpredictable.is_empty() {
                of_level.push(exercise);
            }
            problems.extend(unpredictable);
        }
        let judged = gate.judge(&of_level)?;
        problems.extend(gate.faults(&judged)?);
        problems.extend(gate.level(level)?);
        if !judged.is_empty() {
            measured.push((level.id.as_str(), gate.measures(&judged)?));
        }
        if options.mutants {
            tried.push((level.id.as_str(), gate.try_all(&judged, &bar)?));
        }
        bar.step();
    }
    if whole && own {
        problems.extend(stale_pack(&course)?);
    }
    drop(bar);
    let mut findings: Vec<GateFinding> = problems.into_iter().map(GateFinding::from).collect();
    for (exercise, trials) in tried.iter().flat_map(|(_, tried)| &tried.exercises) {
        findings.extend(gate.findings(exercise, trials)?);
    }
    let scope = format!(
        "{} of {}",
        ui::count(exercises.len(), "exercise"),
        ui::count(levels.len(), "level")
    );
    conclude(&findings, &measured, &tried, &scope, terminal)
}

fn conclude(
    findings: &[GateFinding],
    measured: &[(&str, Vec<Measured<'_>>)],
    tried: &[(&str, Tried<'_>)],
    scope: &str,
    terminal: Terminal,
) -> Result<Exit> {
    let (width, style) = (terminal.paper().width, terminal.style);
    let mut lines = Vec::new();
    for finding in findings {
        lines.extend(finding.lines(width, style));
    }
    if !measured.is_empty() {
        let levels: Vec<_> = measured
            .iter()
            .map(|(level, of_level)| {
                let values = of_level.iter().map(|one| (one.measures, one.seconds));
                (*level, values.collect())
            })
            .collect();
        lines.extend(ui::measures(&levels));
    }
    for one in measured.iter().flat_map(|(_, of_level)| of_level) {
        let excess = one.measures.excess(one.exercise, one.seconds);
        if !excess.is_empty() {
            let name = &one.exercise.name;
            lines.extend(ui::wrap(
                &format!("{} {name}: {}", style.warn("large:"), excess.join(", ")),
                width,
            ));
        }
    }
    if !tried.is_empty() {
        let levels: Vec<(&str, Vec<&MutationReport>)> = tried
            .iter()
            .map(|(level, tried)| {
                let trials = tried.exercises.iter().map(|(_, trials)| trials);
                (*level, trials.collect())
            })
            .collect();
        lines.extend(ui::trials(&levels));
        if tried.iter().any(|(_, tried)| !tried.has_mutator) {
            lines.push(format!(
                "{} cargo-mutants is not installed: only wrong solutions that authors wrote were judged ({HOW})",
                style.skip_mark()
            ));
        }
    }
    let (mark, found, exit) = if findings.is_empty() {
        let mut found =
            "every pristine exercise fails as declared, every solution passes".to_owned();
        if !tried.is_empty() {
            found.push_str(", no wrong one does");
        }
        (style.pass_mark(), found, Exit::Success)
    } else {
        let found = ui::count(findings.len(), "problem");
        (style.fail_mark(), found, Exit::NotPassed)
    };
    lines.push(format!("{mark} {scope}: {found}"));
    ui::say(&ui::text_of(&lines))?;
    Ok(exit)
}

/// Whether the archive beside the manifest still is the course; a course without one needs none.
fn stale_pack(course: &Course) -> Result<Option<Problem>> {
    let Ok(present) = fs::read(course.root.join(PACK)) else {
        return Ok(None);
    };
    let stale = present != packed(course)?;
    Ok(stale.then(|| {
        Problem::new("the packed course is not the course any more")
            .at(PACK, None)
            .next("run `runner dev pack`")
    }))
}
