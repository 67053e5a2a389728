//! `Gate`: what an author's exercises have to pass. As shipped they fail in the way that they declare, their solutions pass, and where that is
//! asked for, no wrong solution does.

mod judging;
mod mutants;

use super::gate_finding::{GateFinding, about_mutants};
use super::mutation_report::MutationReport;
use crate::course::{Course, Exercise, Level, Measures, Pristine};
use crate::error::Result;
use crate::judge::judge::Judge;
use crate::process::Cancel;

/// What checking takes.
pub struct Gate<'g> {
    course: &'g Course,
    pristine: Pristine,
    judge: Judge,
    cancel: Cancel,
}

/// What was found, level by level.
#[derive(Default)]
pub struct GateReport<'c> {
    /// What has to be corrected.
    pub findings: Vec<GateFinding>,
    /// What learners meet, by the level's id.
    pub measured: Vec<(&'c str, Vec<Measured<'c>>)>,
    /// What came of wrong solutions, by the level's id.
    pub mutations: Vec<(&'c str, Vec<MutationReport>)>,
    /// Whether mutants could not be made: without cargo-mutants only those count that authors wrote.
    pub lacks_mutator: bool,
}

/// An exercise with what a learner meets in it.
pub struct Measured<'c> {
    pub exercise: &'c Exercise,
    pub measures: Measures,
    /// What the tests of its solution take together.
    pub seconds: f64,
}

/// What was found of one exercise.
pub struct GateSides {
    /// Whether it fails as it declares.
    pub starts_well: bool,
    pub solution: SolutionState,
    /// What came of its wrong solutions; `None` where its solution does not pass.
    pub mutations: Option<MutationReport>,
    /// Whether mutants could not be made.
    pub lacks_mutator: bool,
    /// What has to be corrected.
    pub findings: Vec<GateFinding>,
}

/// What a solution came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SolutionState {
    /// It passes, as an expert would write it.
    Clean,
    /// It passes, with warnings.
    Warns,
    /// It does not pass, or there is none.
    Fails,
}

/// What the gate is about to do, for a progress bar.
#[derive(Clone, Copy, Debug)]
pub enum GateStep<'s> {
    /// This level is looked at.
    Level(&'s str),
    /// That level is done.
    LevelDone,
    /// This wrong solution of an exercise was judged, of so many.
    Mutant(&'s str, usize, usize),
}

/// What of exercises the gate is to look at.
#[derive(Clone, Copy)]
pub struct GateScope {
    /// Whether they are everything that the course has: then what belongs to none of them counts as well.
    pub whole: bool,
    /// Whether wrong solutions are made and judged.
    pub mutants: bool,
}

impl<'g> Gate<'g> {
    /// The gate of a course, as it is in its folder. `jobs` is as in [`Judge::new`].
    pub fn new(course: &'g Course, jobs: Option<u16>, cancel: Cancel) -> Result<Self> {
        Ok(Self {
            course,
            pristine: Pristine::on_disk(course),
            judge: Judge::new(course, jobs)?,
            cancel,
        })
    }

    /// Looks at exercises, level by level.
    pub fn check(
        &self,
        exercises: &[&'g Exercise],
        scope: GateScope,
        step: &mut dyn FnMut(GateStep<'_>),
    ) -> Result<GateReport<'g>> {
        let mut report = GateReport::default();
        let mut problems = self.course.lint();
        if !scope.whole {
            // Somebody who writes one exercise wants to hear about that one.
            let is_meant = |name: &String| exercises.iter().any(|exercise| exercise.name == *name);
            problems.retain(|problem| problem.exercise.as_ref().is_some_and(is_meant));
        }
        let mut of_mutants = Vec::new();
        for level in levels_of(self.course, exercises) {
            step(GateStep::Level(&level.id));
            let mut of_level = Vec::new();
            let meant = |exercise: &&&Exercise| exercise.level == level.id;
            for &exercise in exercises.iter().filter(meant) {
                if !self.is_judgeable(exercise)? {
                    continue;
                }
                let unpredictable = self.unpredictable(exercise)?;
                if unpredictable.is_empty() {
                    of_level.push(exercise);
                }
                problems.extend(unpredictable);
            }
            let judged = self.judge(&of_level)?;
            problems.extend(self.faults(&judged)?);
            problems.extend(self.faults_of_level(level)?);
            if !judged.is_empty() {
                report.measured.push((&level.id, self.measures(&judged)?));
            }
            if scope.mutants {
                let tried = self.try_all(&judged, step)?;
                report.lacks_mutator |= !tried.has_mutator;
                let mut reports = Vec::new();
                for (exercise, mutations) in tried.exercises {
                    of_mutants.extend(about_mutants(&self.pristine, exercise, &mutations)?);
                    reports.push(mutations);
                }
                report.mutations.push((&level.id, reports));
            }
            step(GateStep::LevelDone);
        }
        report.findings = problems.into_iter().map(GateFinding::from).collect();
        report.findings.extend(of_mutants);
        Ok(report)
    }

    /// Looks at exercises of another format: both sides of each.
    pub fn check_sides(&self, exercises: &[&'g Exercise]) -> Result<GateReport<'g>> {
        let problems = self.faults(&self.judge(exercises)?)?;
        Ok(GateReport {
            findings: problems.into_iter().map(GateFinding::from).collect(),
            ..GateReport::default()
        })
    }

    /// Looks at one exercise with all its sides.
    pub fn look(
        &self,
        exercise: &'g Exercise,
        step: &mut dyn FnMut(GateStep<'_>),
    ) -> Result<GateSides> {
        let judged = self.judge(&[exercise])?;
        let mut problems = self.course.lint();
        problems.retain(|problem| problem.exercise.as_deref() == Some(&exercise.name));
        problems.extend(self.faults(&judged)?);
        let tried = self.try_all(&judged, step)?;
        let mut findings: Vec<GateFinding> = problems.into_iter().map(GateFinding::from).collect();
        let mutations = tried.exercises.into_iter().next().map(|(_, report)| report);
        if let Some(report) = &mutations {
            findings.extend(about_mutants(&self.pristine, exercise, report)?);
        }
        Ok(GateSides {
            starts_well: judged
                .first()
                .is_some_and(|judged| judged.start_fault().is_none()),
            solution: match judged.first() {
                Some(judged) if judged.is_solved() && judged.solution_fault().is_none() => {
                    SolutionState::Clean
                }
                Some(judged) if judged.is_solved() => SolutionState::Warns,
                _ => SolutionState::Fails,
            },
            mutations,
            lacks_mutator: !tried.has_mutator,
            findings,
        })
    }
}

/// The levels of these exercises, in the order of the course.
fn levels_of<'c>(course: &'c Course, exercises: &[&Exercise]) -> Vec<&'c Level> {
    let is_meant = |level: &&Level| exercises.iter().any(|exercise| exercise.level == level.id);
    course.levels.iter().filter(is_meant).collect()
}
