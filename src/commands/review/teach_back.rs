//! A review in which the learner says what a small change to their own code breaks. The answer is found by judging the changed code.

use super::Reviewing;
use crate::commands::run;
use crate::course::{Exercise, Files, is_rust};
use crate::error::{Exit, Result};
use crate::judge::{Attempt, Cause, Judge, TestOutcome, Verdict};
use crate::learn::{ReviewKind, ReviewRating, SmallChange, small_changes};
use crate::ui;

/// How many changes are tried until one makes a difference.
const TRIED: usize = 12;

/// Codes that learners know, offered beside the right one.
const KNOWN_CODES: [&str; 5] = ["E0308", "E0382", "E0425", "E0499", "E0599"];

/// The option for a change that makes no test fail, because it's no longer Rust that compiles.
const NO_TEST: &str = "no test: it doesn't compile";

/// A question about a change that makes a difference.
struct TeachBackQuestion {
    path: String,
    line: usize,
    /// The changed line, before and after.
    lines: [String; 2],
    asks: &'static str,
    options: Vec<String>,
    right: Vec<String>,
    verdict: Verdict,
}

impl<'c> Reviewing<'c> {
    /// Asks about one exercise. `turn` chooses among the changes. `None` if there's nothing to ask about.
    pub(super) fn teach_back(
        &mut self,
        exercise: &'c Exercise,
        turn: usize,
    ) -> Result<Option<Exit>> {
        let judge = self.judge()?;
        let attempt = Attempt::of_learner(self.course, self.pristine, exercise)?;
        let passes = run::judged(&judge, self.pristine, attempt)?;
        if !passes.is_some_and(|verdict| verdict.passed()) {
            return Ok(None);
        }
        let Some(question) = self.question(&judge, exercise, turn)? else {
            return Ok(None);
        };
        ui::print(&question.text(&exercise.name))?;
        let Some(answer) = ui::read_line() else {
            ui::print("\nNo answer, so nothing is recorded.\n")?;
            return Ok(Some(Exit::NotPassed));
        };
        let is_right = question.is_right(&answer);
        let right = question.right.join(", ");
        let said = if is_right { "Right" } else { "No" };
        ui::print(&ui::one_line(&format!("{said}: {right}.")))?;
        ui::print("\n")?;
        if !is_right {
            let stages = self.progress.of(&exercise.name).stages;
            ui::print(&run::report(
                self.course,
                &question.verdict,
                stages,
                self.terminal,
            ))?;
        }
        let (rating, exit) = if is_right {
            (ReviewRating::Good, Exit::Success)
        } else {
            (ReviewRating::Again, Exit::NotPassed)
        };
        let rated = self.rated(exercise, ReviewKind::TeachBack, rating)?;
        ui::print(&rated)?;
        Ok(Some(exit))
    }

    /// The first change that makes a test fail, or else the first that doesn't compile.
    fn question(
        &self,
        judge: &Judge,
        exercise: &'c Exercise,
        turn: usize,
    ) -> Result<Option<TeachBackQuestion>> {
        let theirs = self.pristine.handed_in(self.course, exercise)?;
        let changes = changes(exercise, &theirs);
        let shipped = self.pristine.exercise(exercise)?;
        let mut not_compiling = None;
        let from = (turn * TRIED / 2).checked_rem(changes.len()).unwrap_or(0);
        let in_turn = changes
            .iter()
            .cycle()
            .skip(from)
            .take(changes.len().min(TRIED));
        for (path, change) in in_turn {
            let source = theirs.text(path).unwrap_or_default();
            let mut changed = theirs.clone();
            changed.insert(path.clone(), change.apply(source));
            let attempt = Attempt::of_submission(
                self.course,
                self.pristine,
                exercise,
                (&shipped, &Files::default()),
                changed,
            )?;
            let Some(verdict) = run::judged(judge, self.pristine, attempt)? else {
                continue;
            };
            match verdict.cause() {
                Some(Cause::Test | Cause::Crash | Cause::Timeout) => {
                    return Ok(Some(TeachBackQuestion::about_tests(
                        path, source, change, verdict,
                    )));
                }
                Some(Cause::Compile) if not_compiling.is_none() && !verdict.codes().is_empty() => {
                    not_compiling =
                        Some(TeachBackQuestion::about_code(path, source, change, verdict));
                }
                _ => {}
            }
        }
        Ok(not_compiling)
    }
}

/// The possible changes to the learner's own code, with the paths of their files.
fn changes(exercise: &Exercise, theirs: &Files) -> Vec<(String, SmallChange)> {
    let mut changes = Vec::new();
    for (path, _) in theirs.iter() {
        if exercise.may_edit(path) && is_rust(path) && !path.starts_with("tests/") {
            let source = theirs.text(path).unwrap_or_default();
            let found = small_changes(source).into_iter();
            changes.extend(found.map(|change| (path.to_owned(), change)));
        }
    }
    changes
}

impl TeachBackQuestion {
    fn about_tests(path: &str, source: &str, change: &SmallChange, verdict: Verdict) -> Self {
        let is_failed = |outcome| outcome != TestOutcome::Passed;
        let names = |failed: bool| {
            let tests = verdict.tests.iter();
            let tests = tests.filter(move |test| is_failed(test.outcome) || !failed);
            tests.map(|test| test.name.clone()).collect::<Vec<_>>()
        };
        let mut options = names(false);
        options.push(NO_TEST.to_owned());
        Self::new(
            path,
            source,
            change,
            "Which test fails?",
            (options, names(true)),
            verdict,
        )
    }

    fn about_code(path: &str, source: &str, change: &SmallChange, verdict: Verdict) -> Self {
        let right: Vec<String> = verdict.codes().into_iter().map(str::to_owned).collect();
        let mut options: Vec<String> = KNOWN_CODES
            .into_iter()
            .map(str::to_owned)
            .chain(right.iter().cloned())
            .collect();
        options.sort();
        options.dedup();
        let asks = "It doesn't compile anymore. Which error appears?";
        Self::new(path, source, change, asks, (options, right), verdict)
    }

    fn new(
        path: &str,
        source: &str,
        change: &SmallChange,
        asks: &'static str,
        (options, right): (Vec<String>, Vec<String>),
        verdict: Verdict,
    ) -> Self {
        let line = change.line(source);
        let changed = change.apply(source);
        let lines = [source, changed.as_str()].map(|text| {
            let shown = text.lines().nth(line - 1);
            shown.unwrap_or_default().to_owned()
        });
        Self {
            path: path.to_owned(),
            line,
            lines,
            asks,
            options,
            right,
            verdict,
        }
    }

    fn text(&self, exercise: &str) -> String {
        let [before, after] = &self.lines;
        let mut lines = vec![
            format!(
                "{exercise}: a small change to a copy of your code, {}:{}",
                self.path, self.line
            ),
            format!("  - {}", before.trim_end()),
            format!("  + {}", after.trim_end()),
            self.asks.to_owned(),
        ];
        let options = (1..).zip(&self.options);
        lines.extend(options.map(|(number, option)| format!("  {number}  {option}")));
        let lines: Vec<String> = lines.iter().map(|line| ui::one_line(line)).collect();
        format!(
            "{}Your answer, as a number or a name: ",
            ui::text_of(&lines)
        )
    }

    /// Whether an answer, a number or a name, is one of the right ones.
    fn is_right(&self, answer: &str) -> bool {
        let answer = answer.trim();
        let number: Option<usize> = answer.parse().ok();
        let option = number.and_then(|number| self.options.get(number.checked_sub(1)?));
        let named = option.map_or(answer, String::as_str);
        self.right
            .iter()
            .any(|right| right.eq_ignore_ascii_case(named))
    }
}
