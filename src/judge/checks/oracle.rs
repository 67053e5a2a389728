//! `OracleRun`: compares the answers of the learner's library with the solution's, for inputs that are made up for each run.
//!
//! The learner's code gets inputs and gives answers. The right answers are never in its process, and the program that found them is deleted before it runs.

mod asker;

use std::sync::Arc;

use asker::{Asker, AskerRun};

use super::built_attempt::BuiltAttempt;
use crate::course::{Files, ORACLE};
use crate::error::{Problem, Result};
use crate::fingerprint::Fingerprint;
use crate::judge::run::test_run;
use crate::judge::verdict::{FailedCase, SuiteCases, TestOutcome, TestResult};
use crate::judge::workbench::{Answer, Questions};
use crate::process::{Ended, Ending};

/// How many characters of an input or answer are shown.
const SHOWN: usize = 1000;

/// The inputs of the check.
#[derive(Clone, Copy)]
pub struct OracleRun<'o> {
    pub of: BuiltAttempt<'o>,
}

impl OracleRun<'_> {
    /// The result; `None` if the exercise has no oracle.
    pub fn run(self) -> Result<Option<TestResult>> {
        let attempt = self.of.attempt;
        let (Some(_), Some(reference)) = (attempt.exercise.checks.oracle, &attempt.reference)
        else {
            return Ok(None);
        };
        let seed = self.seed();
        let key = Fingerprint::builder("oracle")
            .value(&(&attempt.exercise.dir, reference.fingerprint(), seed))
            .value(&attempt.files.text(ORACLE))
            .finish();
        let oracles = self.of.context.oracles;
        let questions = oracles.questions(key, || self.questions(reference))?;
        let asker = match Asker::build(self.of, None)? {
            Ok(asker) => asker,
            Err(error) => {
                let words = format!("your library can't be asked: {error}");
                return Ok(Some(TestResult::of_check(ORACLE, 0.0, Some(words))));
            }
        };
        let mut run = asker.answers(self.of, &questions.inputs)?;
        if run.ended.ending == Ending::TimedOut && !test_run::had_processor(&run.ended) {
            // Other programs kept the processor busy.
            run = asker.answers(self.of, &questions.inputs)?;
        }
        let seconds = run.ended.elapsed.as_secs_f64();
        Ok(Some(self.result(&questions, &run, seconds)))
    }

    /// The number that decides which inputs are made.
    fn seed(self) -> u64 {
        let attempt = self.of.attempt;
        let oracles = self.of.context.oracles;
        oracles.seed(&attempt.exercise.name, &attempt.files)
    }

    /// Makes up inputs, and finds the right answers.
    fn questions(self, reference: &Files) -> Result<Questions> {
        let exercise = self.of.attempt.exercise;
        let wrong = |what: String| {
            let next = format!("correct the exercise's {ORACLE}, or its solution");
            Problem::new(what)
                .at(exercise.path(ORACLE), None)
                .next(next)
        };
        let asker = Asker::build(self.of, Some(reference))?
            .map_err(|error| wrong(format!("the solution can't be asked: {error}")))?;
        let count = exercise.checks.oracle.map_or(0, |oracle| oracle.cases);
        let made = asker.inputs(self.of, self.seed(), count)?;
        let whole = count as usize;
        if made.answers.len() != whole {
            let why = ending_words(self, &made.ended).1;
            return Err(wrong(format!("the oracle doesn't make up {count} inputs: {why}")).into());
        }
        let inputs: Vec<String> = made.answers.into_iter().map(Answer::into_text).collect();
        let answered = asker.answers(self.of, &inputs)?;
        if answered.answers.len() != whole {
            let why = ending_words(self, &answered.ended).1;
            let input = cut(&inputs[answered.answers.len()]);
            let what = format!("the solution gives no answer to the input {input:?}: {why}");
            return Err(wrong(what).into());
        }
        Ok(Questions {
            inputs,
            answers: answered.answers,
        })
    }

    /// Compares the answers.
    fn result(self, questions: &Arc<Questions>, run: &AskerRun, seconds: f64) -> TestResult {
        let mut failing = Vec::new();
        let numbered = (1..).zip(&questions.inputs).zip(&questions.answers);
        let known = numbered.map(|((number, input), expected)| (number, input, expected));
        for ((number, input, expected), got) in known.clone().zip(&run.answers) {
            let agree = match (expected, got) {
                (Answer::Text(expected), Answer::Text(got)) => expected == got,
                (Answer::Panic(_), Answer::Panic(_)) => true,
                _ => false,
            };
            if !agree {
                failing.push((number, input, expected, got.words()));
            }
        }
        let mut outcome = TestOutcome::Failed;
        let mut unanswered = 0;
        if let Some((number, input, expected)) = known.clone().nth(run.answers.len()) {
            let (how, words) = ending_words(self, &run.ended);
            outcome = how;
            unanswered = questions.inputs.len() - run.answers.len();
            failing.push((number, input, expected, words));
        }
        // The simplest input explains most.
        failing.sort_by_key(|(_, input, _, _)| input.len());
        let failed = (failing.len() + unanswered.saturating_sub(1)).try_into();
        let failed: u32 = failed.unwrap_or(u32::MAX);
        let all = u32::try_from(questions.inputs.len()).unwrap_or(u32::MAX);
        let mut cases = SuiteCases {
            passed: all.saturating_sub(failed),
            failed,
            ..SuiteCases::default()
        };
        let seed = self.seed();
        cases.seed = Some(seed);
        for (number, input, expected, got) in failing {
            let number: usize = number;
            cases.show(FailedCase {
                name: format!("{number} of {all}, made with `--seed {seed}`"),
                input: cut(input),
                expected: cut(&expected.words()),
                got: cut(&got),
            });
        }
        TestResult {
            outcome: if failed == 0 {
                TestOutcome::Passed
            } else {
                outcome
            },
            cases: Some(cases),
            ..TestResult::of_check(ORACLE, seconds, None)
        }
    }
}

/// How a run ended before it had answered everything.
fn ending_words(check: OracleRun<'_>, ended: &Ended) -> (TestOutcome, String) {
    let limits = &check.of.attempt.exercise.limits;
    let (outcome, words) = test_run::unfinished(ended, limits);
    let words = words.unwrap_or_else(|| format!("it failed: {}", ended.stderr.text().trim()));
    (outcome, words)
}

impl Answer {
    fn into_text(self) -> String {
        match self {
            Self::Text(text) | Self::Panic(text) => text,
        }
    }

    /// As it's shown.
    fn words(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Panic(message) => message.clone(),
        }
    }
}

fn cut(text: &str) -> String {
    match text.char_indices().nth(SHOWN) {
        None => text.to_owned(),
        Some((end, _)) => format!("{} …", &text[..end]),
    }
}
