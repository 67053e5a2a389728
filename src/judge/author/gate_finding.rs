//! `GateFinding`: something the author has to correct, and the change that shows it.

use super::mutation_report::MutationReport;
use super::solution_mutant::SolutionMutant;
use crate::course::{Exercise, Level, Pristine, is_rust, wrong_dir};
use crate::error::{Problem, Result};

/// Something the author has to correct.
pub struct GateFinding {
    pub problem: Problem,
    /// The wrong solution that shows it.
    pub change: Option<MutantChange>,
}

/// How a wrong solution differs from the right one in one file.
pub struct MutantChange {
    pub path: String,
    pub right: String,
    pub wrong: String,
}

impl From<Problem> for GateFinding {
    fn from(problem: Problem) -> Self {
        Self {
            problem,
            change: None,
        }
    }
}

/// What the results of its wrong solutions show to be wrong with an exercise.
pub fn about_mutants(
    pristine: &Pristine,
    (level, exercise): (&Level, &Exercise),
    report: &MutationReport,
) -> Result<Vec<GateFinding>> {
    let mut findings = Vec::new();
    for mutant in &report.survivors {
        findings.push(survivor(pristine, exercise, mutant)?);
    }
    let name = &exercise.name;
    for stale in &report.stale {
        let what = format!("`{name}` accepts a mutant that doesn't survive: {stale}");
        let problem = Problem::new(what)
            .at(level.manifest(), None)
            .next("remove the entry, or correct its name");
        findings.push(problem.about(name).into());
    }
    if !report.vacuous.is_empty() {
        findings.push(vacuous(exercise, &report.vacuous).into());
    }
    Ok(findings)
}

/// The finding for a wrong solution that passes.
fn survivor(
    pristine: &Pristine,
    exercise: &Exercise,
    mutant: &SolutionMutant,
) -> Result<GateFinding> {
    let (path, wrong) = mutant.files.iter().next().unwrap_or_default();
    let shipped = pristine.exercise(exercise)?;
    let solution = pristine.solution(exercise)?;
    let right = solution.get(path).or_else(|| shipped.get(path));
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let change = MutantChange {
        path: path.to_owned(),
        right: right.map(text).unwrap_or_default(),
        wrong: text(wrong),
    };
    let name = &exercise.name;
    let problem = Problem::new(format!(
        "a wrong solution of `{name}` passes: {}",
        mutant.name
    ));
    let problem = if mutant.written {
        let place = format!("{}/{}", wrong_dir(exercise), mutant.name);
        problem.at(place, None).next("add a test that fails on it")
    } else {
        problem
            .at(format!("{}/{path}", exercise.solution_dir), change.first_line())
            .next("add a test that fails on it, or explain in `accepted_mutants` of the level's info.toml why none is needed")
    };
    Ok(GateFinding {
        problem: problem.about(name),
        change: Some(change),
    })
}

/// The problem for tests that fail on no wrong solution.
fn vacuous(exercise: &Exercise, tests: &[String]) -> Problem {
    let (test, fail) = if tests.len() == 1 {
        ("test", "fails")
    } else {
        ("tests", "fail")
    };
    let name = &exercise.name;
    let what = format!(
        "the {test} `{}` of `{name}` {fail} on no wrong solution",
        tests.join("`, `")
    );
    // A case or a program is named by its path.
    let place = tests.iter().find(|test| is_rust(test));
    Problem::new(what)
        .at(exercise.path(place.map_or("tests", String::as_str)), None)
        .next(format!(
            "remove what proves nothing, or add a wrong solution that it catches to {}/NAME/",
            wrong_dir(exercise)
        ))
        .about(name)
}

impl MutantChange {
    /// The first line, counted from 1, in which they differ.
    fn first_line(&self) -> Option<usize> {
        let mut lines = self.right.lines().zip(self.wrong.lines());
        let index = lines.position(|(right, wrong)| right != wrong)?;
        Some(index + 1)
    }
}
