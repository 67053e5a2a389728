//! `Gate`: what an author's exercises have to pass. As shipped they fail as declared, and their solutions pass. If mutants are requested, no wrong
//! solution passes.

mod judging;
mod mistakes;
mod mutants;

use super::gate_finding::{GateFinding, about_mutants};
use super::judged_exercise::JudgedExercise;
use super::mutation_report::MutationReport;
use super::recognition::Recognition;
use crate::course::{Course, Exercise, Level, Measures, Pristine};
use crate::error::{Problem, Result};
use crate::judge::judge::Judge;
use crate::judge::verdict::Skip;
use crate::process::Cancel;

/// The gate of one course.
pub struct Gate<'g> {
    course: &'g Course,
    pristine: Pristine,
    judge: Judge,
    cancel: Cancel,
}

/// What was found, level by level.
#[derive(Default)]
pub struct GateReport<'c> {
    /// What the author has to correct.
    pub findings: Vec<GateFinding>,
    /// What learners get to see, by the level's id.
    pub measured: Vec<(&'c str, Vec<Measured<'c>>)>,
    /// The results of wrong solutions, by the level's id.
    pub mutations: Vec<(&'c str, Vec<MutationReport>)>,
    /// How well learners' mistakes are recognized, by level.
    pub recognition: Vec<(&'c Level, Recognition)>,
    /// Whether mutants couldn't be generated: without cargo-mutants, only those written by authors count.
    pub lacks_mutator: bool,
    /// Exercises that this machine can't judge, and what it lacks.
    pub skipped: Vec<(&'c str, Skip)>,
    /// Faults that were gone when their exercise was judged again.
    pub flaky: Vec<Problem>,
}

/// An exercise with what learners get to see of it.
pub struct Measured<'c> {
    pub exercise: &'c Exercise,
    pub measures: Measures,
    /// What it uses although no lesson has introduced it so far.
    pub too_early: Vec<&'static str>,
    /// How long the tests of its solution take together.
    pub seconds: f64,
}

/// What was found about one exercise.
pub struct GateSides {
    /// Whether it fails as declared.
    pub starts_well: bool,
    pub solution: SolutionState,
    /// The results of its wrong solutions; `None` if its solution doesn't pass.
    pub mutations: Option<MutationReport>,
    /// Whether mutants couldn't be generated.
    pub lacks_mutator: bool,
    /// What the author has to correct.
    pub findings: Vec<GateFinding>,
}

/// The state of a solution.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SolutionState {
    /// It passes without warnings.
    Clean,
    /// It passes, with warnings.
    Warns,
    /// This machine lacks what it takes to judge it.
    Skipped,
    /// It doesn't pass, or there isn't one.
    Fails,
}

/// The gate's progress, for a progress bar.
#[derive(Clone, Copy, Debug)]
pub enum GateStep<'s> {
    /// This level is being checked.
    Level(&'s str),
    /// That level is done.
    LevelDone,
    /// This many wrong solutions of an exercise, out of this total, have been judged.
    Mutant(&'s str, usize, usize),
    /// All wrong solutions of an exercise have been judged.
    Mutants(&'s str, &'s MutationReport),
}

/// What the gate should check.
#[derive(Clone, Copy)]
pub struct GateScope {
    /// Whether the whole course is checked. If so, problems that belong to no exercise count too.
    pub whole: bool,
    /// Whether wrong solutions are generated and judged.
    pub mutants: bool,
    /// Whether all wrong solutions with hints are judged, to record how they fail.
    pub sign: bool,
}

impl<'g> Gate<'g> {
    /// The gate of the course in its folder. `jobs` is as in [`Judge::new`].
    pub fn new(course: &'g Course, jobs: Option<u16>, cancel: Cancel) -> Result<Self> {
        Ok(Self {
            course,
            pristine: Pristine::on_disk(course),
            judge: Judge::new(course, jobs)?,
            cancel,
        })
    }

    /// Checks exercises, level by level.
    pub fn check(
        &self,
        exercises: &[&'g Exercise],
        scope: GateScope,
        step: &mut dyn FnMut(GateStep<'_>),
    ) -> Result<GateReport<'g>> {
        let mut report = GateReport::default();
        let mut problems = self.course.lint();
        if !scope.whole {
            // If you're writing one exercise, you want to hear about that one.
            let is_selected =
                |name: &String| exercises.iter().any(|exercise| exercise.name == *name);
            problems.retain(|problem| problem.exercise.as_ref().is_some_and(is_selected));
        }
        let mut of_mutants = Vec::new();
        for level in levels_of(self.course, exercises) {
            step(GateStep::Level(&level.id));
            let mut of_level = Vec::new();
            let selected = |exercise: &&&Exercise| exercise.level == level.id;
            for &exercise in exercises.iter().filter(selected) {
                if !self.is_judgeable(exercise)? {
                    continue;
                }
                let unpredictable = self.unpredictable(exercise)?;
                if unpredictable.is_empty() {
                    of_level.push(exercise);
                }
                problems.extend(unpredictable);
            }
            let mut judged = self.judge(&of_level)?;
            report.flaky.extend(self.judge_again(&mut judged)?);
            problems.extend(self.faults(&judged)?);
            report.skipped.extend(skipped(&judged));
            problems.extend(self.faults_of_level(level)?);
            if !judged.is_empty() {
                report.measured.push((&level.id, self.measures(&judged)?));
            }
            let mut cases = if scope.mutants {
                let judged_mutants = self.try_all(&judged, step)?;
                report.lacks_mutator |= !judged_mutants.has_mutator;
                let mut reports = Vec::new();
                for (exercise, mutations) in judged_mutants.exercises {
                    let place = (level, exercise);
                    of_mutants.extend(about_mutants(&self.pristine, place, &mutations)?);
                    reports.push(mutations);
                }
                report.mutations.push((&level.id, reports));
                judged_mutants.cases
            } else {
                self.judge_cases(&judged, !scope.sign)?
            };
            let again = self.judge_cases_again(&judged, &mut cases)?;
            report.flaky.extend(again.flaky);
            problems.extend(again.unstable);
            let mut recognition = self.recognition(&judged, &cases);
            problems.append(&mut recognition.problems);
            report.recognition.push((level, recognition));
            step(GateStep::LevelDone);
        }
        report.findings = problems.into_iter().map(GateFinding::from).collect();
        report.findings.extend(of_mutants);
        Ok(report)
    }

    /// Checks exercises of another format: as shipped, and solved.
    pub fn check_sides(&self, exercises: &[&'g Exercise]) -> Result<GateReport<'g>> {
        let mut judged = self.judge(exercises)?;
        let flaky = self.judge_again(&mut judged)?;
        let problems = self.faults(&judged)?;
        Ok(GateReport {
            flaky,
            findings: problems.into_iter().map(GateFinding::from).collect(),
            skipped: skipped(&judged).collect(),
            ..GateReport::default()
        })
    }

    /// Checks everything about one exercise.
    pub fn look(
        &self,
        exercise: &'g Exercise,
        step: &mut dyn FnMut(GateStep<'_>),
    ) -> Result<GateSides> {
        let judged = self.judge(&[exercise])?;
        let mut problems = self.course.lint();
        problems.retain(|problem| problem.exercise.as_deref() == Some(&exercise.name));
        problems.extend(self.faults(&judged)?);
        let judged_mutants = self.try_all(&judged, step)?;
        let recognition = self.recognition(&judged, &judged_mutants.cases);
        let level = self.course.level_of(exercise);
        let unrecorded = recognition.unrecorded.iter();
        let unsigned = unrecorded.filter(|unrecorded| unrecorded.is_new);
        problems.extend(unsigned.map(|unsigned| unsigned.problem(level)));
        problems.extend(recognition.problems);
        let mut findings: Vec<GateFinding> = problems.into_iter().map(GateFinding::from).collect();
        let mutations = judged_mutants
            .exercises
            .into_iter()
            .next()
            .map(|(_, report)| report);
        if let Some(report) = &mutations {
            findings.extend(about_mutants(&self.pristine, (level, exercise), report)?);
        }
        Ok(GateSides {
            starts_well: judged
                .first()
                .is_some_and(|judged| judged.start_fault().is_none()),
            solution: match judged.first() {
                Some(judged) if judged.lacking().is_some() => SolutionState::Skipped,
                Some(judged) if judged.is_solved() && judged.solution_fault().is_none() => {
                    SolutionState::Clean
                }
                Some(judged) if judged.is_solved() => SolutionState::Warns,
                _ => SolutionState::Fails,
            },
            mutations,
            lacks_mutator: !judged_mutants.has_mutator,
            findings,
        })
    }
}

/// The exercises that this machine can't judge, and what it lacks.
fn skipped<'c>(judged: &[JudgedExercise<'c>]) -> impl Iterator<Item = (&'c str, Skip)> {
    judged.iter().filter_map(|judged| {
        let lacking = judged.lacking()?;
        Some((judged.exercise.name.as_str(), lacking.clone()))
    })
}

/// The levels of these exercises, in the order of the course.
fn levels_of<'c>(course: &'c Course, exercises: &[&Exercise]) -> Vec<&'c Level> {
    let is_selected = |level: &&Level| exercises.iter().any(|exercise| exercise.level == level.id);
    course.levels.iter().filter(is_selected).collect()
}
