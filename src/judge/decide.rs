//! From the evidence to the verdict: a function over values.

use crate::course::Exercise;
use crate::error::{Error, Problem, Result};
use crate::judge::attempt::{Attempt, Mode};
use crate::judge::verdict::{
    Cause, Decision, Diagnostic, Score, Severity, Signature, Skip, TestOutcome, TestResult,
    Verdict, without_repeats,
};

/// What was found out about one attempt.
#[derive(Debug, Default)]
pub(super) struct Evidence {
    /// In the order in which they arrived.
    pub(super) diagnostics: Vec<Diagnostic>,
    /// Why a compiler gave no answer, if it didn't.
    pub(super) stopped: Option<Diagnostic>,
    /// In the order of the test files.
    pub(super) tests: Vec<TestResult>,
    /// How many of the project's stages are done, if it compiles.
    pub(super) stages_done: Option<usize>,
    /// Whether the attempt can pass without any tests.
    pub(super) tests_optional: bool,
    /// Why a check couldn't be judged.
    pub(super) unjudged: Option<Skip>,
    /// One for each of the learner's files that isn't formatted.
    pub(super) unformatted: Vec<Diagnostic>,
    /// Whole sentences for the reader.
    pub(super) notes: Vec<String>,
    /// How long judging took.
    pub(super) seconds: f64,
}

/// The verdict that follows from the evidence.
pub(super) fn decide(attempt: &Attempt<'_>, seen: Evidence) -> Verdict {
    let decision = match (cause(&seen), &seen.unjudged) {
        (Some(cause), _) => Decision::Failed(cause),
        (None, Some(skip)) => Decision::Skipped(skip.clone()),
        (None, None) => Decision::Passed,
    };
    let mut diagnostics = seen.diagnostics;
    diagnostics.extend(seen.stopped);
    diagnostics.extend(seen.unformatted);
    without_repeats(&mut diagnostics);
    // First what prevents a pass, then errors, then the learner's own files; otherwise in order of arrival.
    diagnostics.sort_by_key(|diagnostic| {
        (
            !diagnostic.blocks,
            diagnostic.severity,
            !diagnostic.in_learners_file,
        )
    });
    let source = |path: &str| attempt.files.text(attempt.exercise.inside(path)?);
    let signature = match decision {
        Decision::Failed(_) => Signature::of(&diagnostics, &seen.tests, &source).map(Box::new),
        Decision::Passed | Decision::Skipped(_) => None,
    };
    let seen = Evidence {
        diagnostics,
        stopped: None,
        unformatted: Vec::new(),
        ..seen
    };
    Verdict {
        signature,
        ..verdict(attempt.exercise, decision, seen)
    }
}

/// The verdict on an exercise that can't be judged here at all.
pub(super) fn skip(exercise: &Exercise, skip: Skip) -> Verdict {
    let note = match &skip {
        Skip::Program(missing) => Some(format!(
            "`{missing}` was not found on this machine: run `runner doctor` to see how to install it"
        )),
        _ => None,
    };
    let seen = Evidence {
        notes: note.into_iter().collect(),
        ..Evidence::default()
    };
    verdict(exercise, Decision::Skipped(skip), seen)
}

/// The verdict on an exercise in a batch that this error prevented from being judged.
///
/// # Errors
/// The same error, if it ends everything, or if someone waits for this exercise.
pub(super) fn prevented(exercise: &Exercise, mode: Mode, error: Error) -> Result<Verdict> {
    if error.ends_everything() || mode == Mode::Interactive {
        return Err(error);
    }
    let seen = Evidence {
        notes: error.problems().iter().map(in_a_sentence).collect(),
        ..Evidence::default()
    };
    let decision = Decision::Skipped(Skip::Prevented(error.problems().to_vec()));
    Ok(verdict(exercise, decision, seen))
}

fn in_a_sentence(problem: &Problem) -> String {
    let place = problem.place.as_ref().map(|place| format!("{place}: "));
    let next = problem.next.as_ref().map(|next| format!("; {next}"));
    let [place, next] = [place, next].map(Option::unwrap_or_default);
    format!("{place}{}{next}", problem.what.trim())
}

fn verdict(exercise: &Exercise, decision: Decision, seen: Evidence) -> Verdict {
    let max_points = exercise.points;
    let score = if exercise.stages.is_empty() {
        score(exercise, &seen.tests)
    } else {
        stages(exercise, seen.stages_done)
    };
    Verdict {
        exercise: exercise.name.clone(),
        level: exercise.level.clone(),
        points: if decision == Decision::Passed {
            max_points
        } else {
            partial_credit(score.as_ref(), max_points)
        },
        max_points,
        score: score.map(Box::new),
        decision,
        diagnostics: seen.diagnostics,
        tests: seen.tests,
        notes: seen.notes,
        seconds: seen.seconds,
        signature: None,
    }
}

/// How much of the suite that it is held against an attempt conforms to; `None` where it is held against none, or no test ran.
fn score(exercise: &Exercise, tests: &[TestResult]) -> Option<Score> {
    let declared = exercise.checks.conforms.as_ref()?;
    let passed = tests
        .iter()
        .filter_map(|test| Some(test.cases.as_ref()?.passed));
    (!tests.is_empty()).then(|| Score {
        suite: declared.suite.clone(),
        passed: passed.sum::<u32>().min(declared.cases),
        cases: declared.cases,
        stages: Vec::new(),
    })
}

/// How many of its stages a project has behind it, whose tests may include a suite; `None` if it doesn't compile.
fn stages(exercise: &Exercise, done: Option<usize>) -> Option<Score> {
    let [done, all] = [done?, exercise.stages.len()].map(u32::try_from);
    let titles = exercise.stages.iter().map(|stage| stage.title.clone());
    Some(Score {
        suite: "stages".to_owned(),
        passed: done.ok()?,
        cases: all.ok()?,
        stages: titles.collect(),
    })
}

/// What an attempt is worth that does not pass: always less than one that does.
fn partial_credit(score: Option<&Score>, max_points: u32) -> u32 {
    let Some(score) = score else {
        return 0;
    };
    let share = u64::from(max_points) * u64::from(score.passed) / u64::from(score.cases);
    u32::try_from(share).map_or(0, |share| share.min(max_points.saturating_sub(1)))
}

/// The first cause that applies, in the order in which a learner would fix them.
fn cause(seen: &Evidence) -> Option<Cause> {
    let errors = || {
        seen.diagnostics
            .iter()
            .filter(|diagnostic| diagnostic.severity == Severity::Error)
    };
    if errors().any(|error| !is_lint(error)) {
        return Some(Cause::Compile);
    }
    if seen.stopped.is_some() {
        return Some(Cause::Compiler);
    }
    // A lint that the crate itself denies stops the compiler, so no test can run.
    if errors().next().is_some() {
        return Some(Cause::Lint);
    }
    if let Some(test) = seen
        .tests
        .iter()
        .find(|test| test.outcome != TestOutcome::Passed)
    {
        return Some(match test.outcome {
            TestOutcome::Failed => Cause::Test,
            TestOutcome::TimedOut => Cause::Timeout,
            TestOutcome::Crashed => Cause::Crash,
            TestOutcome::OutputLimit => Cause::Output,
            TestOutcome::MemoryLimit => Cause::Memory,
            TestOutcome::Unproven | TestOutcome::Passed => Cause::Unproven,
        });
    }
    if seen.tests.is_empty() && !seen.tests_optional {
        return Some(Cause::Unproven);
    }
    if seen.diagnostics.iter().any(|diagnostic| diagnostic.blocks) {
        return Some(Cause::Lint);
    }
    (!seen.unformatted.is_empty()).then_some(Cause::Format)
}

/// Any other lint that the compiler treats as an error by default, such as an index that is always out of bounds, counts as a language error.
fn is_lint(diagnostic: &Diagnostic) -> bool {
    diagnostic.code.as_deref() == Some("unsafe_code")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::judge::verdict::fixture;

    fn diagnostic(severity: Severity, code: Option<&str>, blocks: bool) -> Diagnostic {
        Diagnostic {
            severity,
            blocks,
            ..fixture::error(code)
        }
    }

    fn test(outcome: TestOutcome) -> TestResult {
        fixture::result("t", outcome)
    }

    fn seen(diagnostics: Vec<Diagnostic>, outcomes: &[TestOutcome]) -> Evidence {
        Evidence {
            diagnostics,
            tests: outcomes.iter().copied().map(test).collect(),
            ..Evidence::default()
        }
    }

    #[test]
    fn a_score_earns_its_share_of_the_points_and_never_all_of_them() {
        let of = |passed| Score {
            suite: "TOML".to_owned(),
            passed,
            cases: 777,
            stages: Vec::new(),
        };
        let earned = [0, 77, 388, 776, 777].map(|passed| partial_credit(Some(&of(passed)), 10));
        assert_eq!(earned, [0, 0, 4, 9, 9]);
        assert_eq!(partial_credit(Some(&of(776)), 1), 0);
        assert_eq!(partial_credit(None, 10), 0);
    }

    #[test]
    fn each_cause_has_its_own_case() {
        use TestOutcome::{Crashed, Failed, MemoryLimit, OutputLimit, Passed, TimedOut, Unproven};
        let error = |code| diagnostic(Severity::Error, code, true);
        let warning = |blocks| diagnostic(Severity::Warning, Some("clippy::ptr_arg"), blocks);
        let cases = [
            (seen(vec![error(Some("E0382"))], &[]), Some(Cause::Compile)),
            (seen(vec![error(None)], &[]), Some(Cause::Compile)),
            (
                seen(vec![error(Some("unsafe_code"))], &[]),
                Some(Cause::Lint),
            ),
            (
                seen(vec![error(Some("unsafe_code")), error(Some("E0308"))], &[]),
                Some(Cause::Compile),
            ),
            (seen(vec![], &[Passed, Failed, TimedOut]), Some(Cause::Test)),
            (seen(vec![], &[Passed, TimedOut]), Some(Cause::Timeout)),
            (seen(vec![], &[Crashed]), Some(Cause::Crash)),
            (seen(vec![], &[OutputLimit]), Some(Cause::Output)),
            (seen(vec![], &[MemoryLimit]), Some(Cause::Memory)),
            (seen(vec![], &[Passed, Unproven]), Some(Cause::Unproven)),
            (seen(vec![], &[]), Some(Cause::Unproven)),
            (seen(vec![warning(true)], &[Passed]), Some(Cause::Lint)),
            (seen(vec![warning(true)], &[Failed]), Some(Cause::Test)),
            (seen(vec![warning(false)], &[Passed]), None),
            (seen(vec![], &[Passed]), None),
        ];
        for (seen, expected) in cases {
            assert_eq!(cause(&seen), expected, "{seen:?}");
        }
        let unformatted = Evidence {
            unformatted: vec![error(None)],
            ..seen(vec![], &[Passed])
        };
        assert_eq!(cause(&unformatted), Some(Cause::Format));
        let stopped = |diagnostics| Evidence {
            stopped: Some(error(None)),
            ..seen(diagnostics, &[])
        };
        assert_eq!(cause(&stopped(vec![])), Some(Cause::Compiler));
        let rejected = stopped(vec![error(Some("E0308"))]);
        assert_eq!(cause(&rejected), Some(Cause::Compile));
    }
}
