//! Verdicts, causes and outcomes in plain words. Every cause has its own wording.

use crate::course::Level;
use crate::judge::{Cause, Decision, Skip, TestOutcome, TestResult, Verdict};
use crate::ui::terminal::{Keep, sanitize};

/// `1 test`, `3 tests`.
pub fn count(number: usize, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}

/// The verb after `count`.
pub fn are(number: usize) -> &'static str {
    if number == 1 { "is" } else { "are" }
}

/// `` `a` ``, `` `a` and `b` ``, `` `a`, `b` and 3 more ``.
pub fn names(names: &[&str]) -> String {
    let quoted = |name: &&str| format!("`{}`", sanitize(name, Keep::Text));
    match names {
        [] => String::new(),
        [one] => quoted(one),
        [one, other] => format!("{} and {}", quoted(one), quoted(other)),
        [one, other, rest @ ..] => {
            format!("{}, {} and {} more", quoted(one), quoted(other), rest.len())
        }
    }
}

/// `0.21 s`, `12.3 s`.
pub fn seconds(seconds: f64) -> String {
    if seconds < 10.0 {
        format!("{seconds:.2} s")
    } else {
        format!("{seconds:.1} s")
    }
}

/// `Level 03 Ownership and borrowing`.
pub fn level(level: &Level) -> String {
    match level.id.split_once('_') {
        Some((number, _)) if number.bytes().all(|byte| byte.is_ascii_digit()) => {
            format!("Level {number} {}", level.title)
        }
        _ => format!("Level {}", level.title),
    }
}

/// The path of one of the exercise's files in the exercise's folder; `None` for any other file.
pub fn own<'f>(file: &'f str, exercise: &str) -> Option<&'f str> {
    let (_, own) = file.split_once(&format!("/{exercise}/"))?;
    Some(own)
}

/// A verdict as a sentence without its full stop.
pub fn sentence(verdict: &Verdict) -> String {
    let exercise = &verdict.exercise;
    let score = score(verdict);
    match &verdict.decision {
        Decision::Passed => {
            let tests = verdict.tests.len();
            format!(
                "{exercise} passed: {} in {}{score}",
                count(tests, "test"),
                seconds(verdict.seconds)
            )
        }
        Decision::Skipped(skip) => format!("{exercise} was skipped: {}", skipped(skip)),
        Decision::Failed(cause) => format!("{exercise} {}{score}", reason(*cause, verdict)),
    }
}

/// The verdict in a few words for the first row of a screen, without the time. `next` is what to do after a pass.
pub fn headline(verdict: &Verdict, next: &str) -> String {
    match &verdict.decision {
        Decision::Passed => format!("{} passed{}{next}", verdict.exercise, score(verdict)),
        Decision::Failed(Cause::Test) => format!(
            "{}  {}{}",
            verdict.exercise,
            failing_tests(verdict),
            score(verdict)
        ),
        _ => sentence(verdict),
    }
}

/// `2 of 3 tests fail`.
fn failing_tests(verdict: &Verdict) -> String {
    let failed = verdict
        .tests
        .iter()
        .filter(|test| test.outcome != TestOutcome::Passed)
        .count();
    let fail = if failed == 1 { "fails" } else { "fail" };
    format!("{failed} of {} {fail}", count(verdict.tests.len(), "test"))
}

/// `, rfc-suite 3/9`, if a public suite judges the exercise.
fn score(verdict: &Verdict) -> String {
    let score = verdict.score.as_ref();
    let score = score.map(|score| format!(", {} {}/{}", score.suite, score.passed, score.cases));
    score
        .map(|score| sanitize(&score, Keep::Text))
        .unwrap_or_default()
}

/// ` (E0382, E0277)`, if the errors have codes.
pub fn codes(verdict: &Verdict) -> String {
    match verdict.codes().as_slice() {
        [] => String::new(),
        codes => format!(" ({})", codes.join(", ")),
    }
}

/// Why an exercise doesn't pass, to be put after its name.
pub fn reason(cause: Cause, verdict: &Verdict) -> String {
    let ended = |outcome| names(&tests_that(verdict, outcome));
    let were = |outcome| match tests_that(verdict, outcome).as_slice() {
        [_] => format!("{} was", ended(outcome)),
        _ => format!("{} were", ended(outcome)),
    };
    match cause {
        Cause::Compile => {
            let errors = verdict
                .diagnostics
                .iter()
                .filter(|diagnostic| diagnostic.blocks)
                .count();
            let codes = codes(verdict);
            format!("does not compile: {}{codes}", count(errors, "error"))
        }
        Cause::Compiler => "cannot be compiled: the compiler did not finish".to_owned(),
        Cause::Test => format!("is not right yet: {}", failing_tests(verdict)),
        Cause::Timeout => format!(
            "takes too long: {} did not end in time",
            ended(TestOutcome::TimedOut)
        ),
        Cause::Crash => format!("crashes: {} ended by a signal", were(TestOutcome::Crashed)),
        Cause::Output => format!(
            "prints too much: {} stopped at the limit",
            were(TestOutcome::OutputLimit)
        ),
        Cause::Memory => format!(
            "uses too much memory: {} stopped at the limit",
            were(TestOutcome::MemoryLimit)
        ),
        Cause::Lint => {
            let lints = verdict.codes();
            let lints = if lints.is_empty() {
                String::new()
            } else {
                format!(": {}", lints.join(", "))
            };
            // A lint that the crate itself denies is a compiler error, so no test ran.
            let tested = if verdict.tests.is_empty() {
                "does not pass:"
            } else {
                "passes its tests, but"
            };
            format!("{tested} it triggers a lint that this exercise forbids{lints}")
        }
        Cause::Format => {
            "passes its tests, but is not formatted the way `rustfmt` does it".to_owned()
        }
        Cause::Unproven => {
            let tests = ended(TestOutcome::Unproven);
            let tests = if tests.is_empty() {
                "a test".to_owned()
            } else {
                tests
            };
            format!("is not proven: {tests} did not run, or the program ended before the test did")
        }
        Cause::Tool => "cannot be checked: a tool that the check needs is missing".to_owned(),
        Cause::Machine => "cannot be checked: this machine can't tell".to_owned(),
    }
}

/// Why an exercise was skipped, in one line.
pub fn skipped(skip: &Skip) -> String {
    let why = skip.to_string();
    sanitize(why.lines().next().unwrap_or_default(), Keep::Text)
}

/// What to do next, outside of `watch`: a sentence without its full stop; `None` if there is nothing to suggest.
pub fn next_step(verdict: &Verdict, has_hints: bool) -> Option<String> {
    let hint = has_hints.then(|| format!("`runner hint {}` helps", verdict.exercise));
    match &verdict.decision {
        Decision::Passed => None,
        Decision::Skipped(Skip::Elsewhere(_) | Skip::TooShort(_))
        | Decision::Failed(Cause::Machine) => None,
        Decision::Skipped(Skip::Unclear) => {
            Some("try again while nothing else keeps the machine busy".to_owned())
        }
        Decision::Skipped(Skip::Prevented(problems)) => problems.first()?.next.clone(),
        Decision::Skipped(Skip::Program(_)) | Decision::Failed(Cause::Tool) => {
            Some("`runner doctor` shows how to install it".to_owned())
        }
        Decision::Failed(Cause::Compile) => {
            let code = verdict
                .codes()
                .into_iter()
                .find(|code| code.starts_with('E'));
            let explain = code.map(|code| format!("`runner explain {code}` explains the error"));
            let both: Vec<String> = explain.into_iter().chain(hint).collect();
            (!both.is_empty()).then(|| both.join(", "))
        }
        Decision::Failed(Cause::Timeout) => {
            Some("look for a loop or a wait that never ends".to_owned())
        }
        Decision::Failed(Cause::Format) => {
            Some("format the file in your editor, or run `rustfmt` on it".to_owned())
        }
        Decision::Failed(_) => hint,
    }
}

/// Names of the tests with this outcome.
fn tests_that(verdict: &Verdict, outcome: TestOutcome) -> Vec<&str> {
    verdict
        .tests
        .iter()
        .filter(|test| test.outcome == outcome)
        .map(|test| test.name.as_str())
        .collect()
}

/// The outcome of a test, to be put after its name; `None` if ✓ or ✗ says enough.
pub fn outcome(test: &TestResult) -> Option<String> {
    let cases = test.cases.as_ref().map(|cases| match cases.failed {
        0 => count(cases.passed as usize, "case"),
        _ => format!("{} of {} cases pass", cases.passed, cases.count()),
    });
    match test.outcome {
        TestOutcome::Passed | TestOutcome::Failed if cases.is_some() => cases,
        TestOutcome::Passed if test.seconds >= 1.0 => Some(seconds(test.seconds)),
        TestOutcome::Passed | TestOutcome::Failed => None,
        TestOutcome::TimedOut => Some("did not end in time".to_owned()),
        TestOutcome::Crashed => Some("crashed".to_owned()),
        TestOutcome::OutputLimit => Some("printed too much".to_owned()),
        TestOutcome::MemoryLimit => Some("used too much memory".to_owned()),
        TestOutcome::Unproven => Some("did not run to the end".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::fixtures;

    #[test]
    fn every_cause_has_its_own_words() {
        let sentences: Vec<String> = fixtures::one_of_each_cause().iter().map(sentence).collect();
        assert_eq!(
            sentences,
            [
                "moves1 does not compile: 2 errors (E0382, E0277)",
                "moves1 is not right yet: 2 of 3 tests fail",
                "moves1 takes too long: `ends` did not end in time",
                "moves1 crashes: `deep` was ended by a signal",
                "moves1 prints too much: `chatty` was stopped at the limit",
                "moves1 uses too much memory: `greedy` was stopped at the limit",
                "moves1 passes its tests, but it triggers a lint that this exercise forbids: clippy::needless_clone",
                "moves1 passes its tests, but is not formatted the way `rustfmt` does it",
                "moves1 is not proven: `quits` did not run, or the program ended before the test did",
                "moves1 cannot be checked: a tool that the check needs is missing",
                "moves1 cannot be compiled: the compiler did not finish",
            ]
        );
        assert_eq!(
            sentence(&fixtures::passed()),
            "moves1 passed: 1 test in 0.21 s"
        );
        assert_eq!(
            sentence(&fixtures::skipped()),
            "moves1 was skipped: `cc` is not installed"
        );
    }

    #[test]
    fn several_tests_were_ended() {
        let mut verdict = fixtures::one_of_each_cause()[3].clone();
        let mut other = verdict.tests.last().expect("a test").clone();
        other.name = "deeper".to_owned();
        verdict.tests.push(other);
        assert_eq!(
            sentence(&verdict),
            "moves1 crashes: `deep` and `deeper` were ended by a signal"
        );
    }

    #[test]
    fn lists_of_names_stay_short() {
        assert_eq!(names(&["a"]), "`a`");
        assert_eq!(names(&["a", "b"]), "`a` and `b`");
        assert_eq!(names(&["a", "b", "c", "d"]), "`a`, `b` and 2 more");
    }

    #[test]
    fn a_level_is_named_by_number_and_title() {
        let named = |id: &str| {
            level(&Level {
                id: id.into(),
                title: "Ownership".into(),
                ..Level::default()
            })
        };
        assert_eq!(named("03_ownership"), "Level 03 Ownership");
        assert_eq!(named("variables"), "Level Ownership");
    }
}
