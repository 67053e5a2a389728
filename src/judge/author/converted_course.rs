//! `ConvertedCourse`: a course of another format, written in the runner's own format and judged.
//!
//! Other formats don't declare how each exercise fails as shipped, so the written course is judged to find out.

use std::path::Path;
use std::time::Duration;

use super::author::declaration;
use super::gate::{Gate, GateScope};
use super::gate_finding::GateFinding;
use crate::course::{Conversion, Course, Exercise, Files, Pristine, Starts, conversion, is_rust};
use crate::error::{Error, Problem, Result};
use crate::judge::attempt::{Attempt, Mode};
use crate::judge::checks::format;
use crate::judge::judge::Judge;
use crate::judge::verdict::{Severity, Verdict};
use crate::judge::workbench::remove_dir;
use crate::process::{Cancel, Program};

/// A course that was written in the runner's own format.
pub struct ConvertedCourse {
    /// What it consists of.
    pub plan: Conversion,
    /// Exercises that were left out, each with the reason.
    pub left_out: Vec<String>,
    /// What the author's gate finds in the written course: each with its cause and what to do.
    pub findings: Vec<GateFinding>,
}

/// The current step, for a progress bar.
#[derive(Clone, Copy, Debug)]
pub enum ConversionStep {
    /// The course is being planned and written.
    Writing,
    /// Its exercises are being judged as shipped.
    JudgingShipped,
    /// It's being checked by the author's gate.
    Checking,
}

impl ConvertedCourse {
    /// Converts a course into a folder that is empty or doesn't exist.
    pub fn write(
        course: &Course,
        target: &Path,
        cancel: &Cancel,
        step: &mut dyn FnMut(ConversionStep),
    ) -> Result<Self> {
        step(ConversionStep::Writing);
        let mut plan = conversion(course, &Pristine::on_disk(course))?;
        plan.files().write_below(target)?;
        step(ConversionStep::JudgingShipped);
        let shipped = {
            let written = WrittenCourse::open(target)?;
            let shipped = written.verdicts(Attempt::of_pristine, cancel)?;
            let solved = written.verdicts(Attempt::of_solution, cancel)?;
            fill_in(&mut plan, &shipped, &solved);
            shipped
        };
        let left_out = leave_out(&mut plan, &shipped, target)?;
        if plan.levels.is_empty() {
            remove_dir(target)?;
            return Err(nothing_left(course, &left_out));
        }
        plan.files().write_below(target)?;
        plan.fix_links(&Course::open(target, None)?);
        plan.files().write_below(target)?;
        WrittenCourse::open(target)?.run_rustfmt(cancel)?;
        step(ConversionStep::Checking);
        let findings = findings(target, cancel)?;
        remove_dir(&target.join(".runner"))?;
        Ok(Self {
            plan,
            left_out,
            findings,
        })
    }
}

/// The course that was written, and its judge.
struct WrittenCourse {
    course: Course,
    judge: Judge,
}

impl WrittenCourse {
    fn open(target: &Path) -> Result<Self> {
        let course = Course::open(target, None)?;
        let judge = Judge::new(&course, None)?;
        Ok(Self { course, judge })
    }

    fn verdicts<'c>(
        &'c self,
        make: impl Fn(&'c Course, &Pristine, &'c Exercise) -> Result<Attempt<'c>>,
        cancel: &Cancel,
    ) -> Result<Vec<Verdict>> {
        let pristine = Pristine::on_disk(&self.course);
        let attempts = self
            .course
            .exercises()
            .map(|exercise| make(&self.course, &pristine, exercise))
            .collect::<Result<Vec<_>>>()?;
        self.judge
            .verdicts(&pristine, &attempts, Mode::Batch, cancel)
    }
}

impl WrittenCourse {
    /// Formats all sources that can be parsed, as far as rustfmt is there. Other formats don't ask for that.
    fn run_rustfmt(&self, cancel: &Cancel) -> Result<()> {
        let toolchain = self.judge.toolchain();
        let Some(rustfmt) = &toolchain.rustfmt else {
            return Ok(());
        };
        let pristine = Pristine::on_disk(&self.course);
        for exercise in self.course.exercises() {
            let attempt = Attempt::of_pristine(&self.course, &pristine, exercise)?;
            let edition = format::edition(&attempt);
            for dir in [&exercise.dir, &exercise.solution_dir] {
                let dir = self.course.root.join(dir);
                let mut files = Files::read(&dir)?;
                files.retain(is_rust);
                if files.is_empty() {
                    continue;
                }
                let program = toolchain.clean(Program::new(rustfmt)).dir(&dir);
                let program = program.args(["--edition", &edition]);
                let program = program.args(files.iter().map(|(path, _)| path));
                // It fails for sources that can't be parsed, and formats the others.
                program.time(FORMATTING).run(cancel, |_, _| {})?;
            }
        }
        Ok(())
    }
}

/// How long rustfmt may take for the files of one exercise.
const FORMATTING: Duration = Duration::from_secs(60);

/// Declares how every exercise fails. If all lints counted in the old format, also declares those that the shipped exercise violates and its solution
/// doesn't.
fn fill_in(plan: &mut Conversion, shipped: &[Verdict], solved: &[Verdict]) {
    let exercises = plan
        .levels
        .iter_mut()
        .flat_map(|level| &mut level.exercises);
    for exercise in exercises {
        let of = |verdicts: &[Verdict]| {
            let mut verdicts = verdicts.iter();
            verdicts
                .find(|verdict| verdict.exercise == exercise.name)
                .cloned()
        };
        let Some(verdict) = of(shipped) else { continue };
        exercise.starts = declaration(&verdict);
        if exercise.strict {
            let solved = of(solved).as_ref().map(warnings).unwrap_or_default();
            exercise.deny = warnings(&verdict);
            exercise.deny.retain(|lint| !solved.contains(lint));
            if exercise.starts.is_none() {
                exercise.starts = exercise.deny.first().cloned().map(Starts::Lint);
            }
        }
    }
}

/// The lints that warn in the learner's files, without duplicates.
fn warnings(verdict: &Verdict) -> Vec<String> {
    let mut lints = Vec::new();
    for said in &verdict.diagnostics {
        if said.severity == Severity::Warning
            && said.in_learners_file
            && let Some(lint) = &said.code
            && !lints.contains(lint)
        {
            lints.push(lint.clone());
        }
    }
    lints
}

/// Removes exercises that don't fail as shipped, because the runner's own format doesn't allow them. Returns their former names and the reasons.
fn leave_out(plan: &mut Conversion, shipped: &[Verdict], target: &Path) -> Result<Vec<String>> {
    let mut left_out = Vec::new();
    for level in &mut plan.levels {
        let (kept, removed): (Vec<_>, Vec<_>) = level
            .exercises
            .drain(..)
            .partition(|exercise| exercise.starts.is_some());
        level.exercises = kept;
        for exercise in removed {
            for folder in ["exercises", "solutions"] {
                remove_dir(&target.join(folder).join(&level.id).join(&exercise.name))?;
            }
            let cause = shipped
                .iter()
                .find(|verdict| verdict.exercise == exercise.name)
                .and_then(Verdict::cause);
            left_out.push(match cause {
                None => format!("{}, which passes as shipped", exercise.was),
                Some(cause) => format!(
                    "{}, which fails in a way that can't be declared: {cause}",
                    exercise.was
                ),
            });
        }
    }
    // A level must have exercises.
    for level in plan
        .levels
        .extract_if(.., |level| level.exercises.is_empty())
    {
        for folder in ["exercises", "solutions"] {
            remove_dir(&target.join(folder).join(&level.id))?;
        }
    }
    Ok(left_out)
}

/// The error if every exercise was left out, with the reason for the first.
fn nothing_left(course: &Course, left_out: &[String]) -> Error {
    let mut what = "no exercise can be converted, so nothing was written".to_owned();
    if let [first, others @ ..] = left_out {
        what.push_str(&format!(": {first}"));
        if !others.is_empty() {
            what.push_str(&format!("; {} more were left out too", others.len()));
        }
    }
    Problem::new(what)
        .at(&course.root, None)
        .next("convert the course as shipped, without anyone's solutions in it")
        .into()
}

/// What is left for the author to do.
fn findings(target: &Path, cancel: &Cancel) -> Result<Vec<GateFinding>> {
    let course = Course::open(target, None)?;
    let exercises: Vec<&Exercise> = course.exercises().collect();
    let gate = Gate::new(&course, None, cancel.clone())?;
    let scope = GateScope {
        whole: true,
        mutants: false,
        sign: false,
    };
    Ok(gate.check(&exercises, scope, &mut |_| {})?.findings)
}
