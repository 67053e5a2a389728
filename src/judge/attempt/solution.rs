//! What judging an attempt needs of its exercise's solution.

use crate::course::{ANSWERS, Exercise, Files, Pristine};
use crate::error::Result;

/// The answers of the course's solution. Without them, a learner who has the only copy of the course could remove a question.
pub(super) fn answers(pristine: &Pristine, exercise: &Exercise) -> Result<Option<String>> {
    let checks = &exercise.checks;
    let of_predictions = checks.predict.as_ref().map(|_| ANSWERS);
    let reviewed = checks.inspections.review.as_deref();
    let Some(file) = of_predictions.or(reviewed) else {
        return Ok(None);
    };
    let solution = pristine.solution(exercise)?;
    Ok(solution.text(file).map(str::to_owned))
}

/// The solved exercise without its tests, if an oracle compares answers with its own.
pub(super) fn reference(pristine: &Pristine, exercise: &Exercise) -> Result<Option<Files>> {
    if exercise.checks.oracle.is_none() {
        return Ok(None);
    }
    let mut files = pristine.exercise(exercise)?;
    files.overlay(pristine.solution(exercise)?);
    files.retain(|path| !path.starts_with("tests/"));
    Ok(Some(files))
}
