//! Compares the learner's predictions with what the programs do.

use super::observed;
use crate::course::{ANSWERS, Answers};
use crate::error::{Error, Result};
use crate::judge::attempt::Attempt;
use crate::judge::verdict::TestResult;
use crate::judge::workbench::{Context, StagingDir};

/// Returns one result per program, named by its path.
pub fn run(
    context: Context<'_>,
    staging: &StagingDir,
    attempt: &Attempt<'_>,
) -> Result<Vec<TestResult>> {
    let solution = attempt.answers.as_deref().unwrap_or_default();
    let questions = attempt.exercise.questions(&attempt.files, solution)?;
    let answers = match Answers::read(attempt.files.text(ANSWERS).unwrap_or_default()) {
        Ok(answers) => answers,
        Err((line, words)) => {
            let line = line
                .map(|line| format!("line {line}: "))
                .unwrap_or_default();
            return Ok(vec![result(
                ANSWERS,
                0.0,
                &[format!("{line}this is not valid TOML: {words}")],
            )]);
        }
    };
    let dir = attempt.package_dir(staging.dir());
    let found = observed::find(context, &dir, attempt, &questions)?;
    let mut problems = Vec::new();
    let mut results = Vec::new();
    for (question, (outcome, seconds)) in questions.iter().zip(found) {
        match outcome {
            Ok(outcome) => results.push(result(
                &question.path,
                seconds,
                &answers.faults(question, &outcome),
            )),
            Err(problem) => problems.push(problem),
        }
    }
    Error::of(problems).map_or(Ok(results), Err)
}

fn result(name: &str, seconds: f64, faults: &[String]) -> TestResult {
    let fault = (!faults.is_empty()).then(|| faults.join("; "));
    TestResult::of_check(name, seconds, fault)
}
