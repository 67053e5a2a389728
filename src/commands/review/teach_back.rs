//! A review in which the learner says what a small change to their own code breaks. The answer is found by judging the changed code.

use super::{Begun, ReviewObstacle, Reviewing};
use crate::commands::run;
use crate::course::{Exercise, Files, is_rust};
use crate::error::{Exit, Result};
use crate::judge::{Attempt, Cause, Judge, TestOutcome, Verdict};
use crate::learn::{ReviewKind, ReviewRating, SmallChange, small_changes};
use crate::ui;

/// How many answers are read. Input that isn't typed may be endless.
const TRIES: usize = 5;

const PROMPT: &str = "Your answer, as a number or a name: ";

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
    /// Asks about one exercise that passes, if there's something to ask about. `turn` chooses among the changes.
    pub(super) fn teach_back(
        &mut self,
        judge: &Judge,
        exercise: &'c Exercise,
        turn: usize,
    ) -> Result<Begun> {
        let Some(question) = self.question(judge, exercise, turn)? else {
            let has_original = self.pristine.is_apart(exercise);
            return Ok(Begun::Prevented(ReviewObstacle::NoChange { has_original }));
        };
        ui::print(&question.text(&exercise.name))?;
        let Some(is_right) = question.ask()? else {
            ui::print("\nNo answer, so nothing is recorded.\n")?;
            return Ok(Begun::Ended(Exit::NotPassed));
        };
        let right = question.right.join(", ");
        let said = match (is_right, question.right.len()) {
            (true, _) => format!("Right: {right}."),
            (false, 1) => format!("No. The right answer: {right}"),
            (false, _) => format!("No. The right answers: {right}"),
        };
        ui::print(&format!("{}\n", ui::one_line(&said)))?;
        if !is_right {
            // Only what was found: the learner's own file passes, so there's no verdict on it.
            let found = run::found(self.course, &question.verdict, self.terminal);
            ui::print(&ui::text_of(&found))?;
        }
        let (rating, exit) = if is_right {
            (ReviewRating::Good, Exit::Success)
        } else {
            (ReviewRating::Again, Exit::NotPassed)
        };
        let rated = self.rated(exercise, ReviewKind::TeachBack, rating)?;
        ui::print(&rated)?;
        Ok(Begun::Ended(exit))
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
            "Which test fails? One is enough.",
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
        let asks = "It doesn't compile anymore. Which error appears? One is enough.";
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
        format!("{}{PROMPT}", ui::text_of(&lines))
    }

    /// Reads answers until one can be judged: whether it's right. `None` if there's none.
    fn ask(&self) -> Result<Option<bool>> {
        for _ in 0..TRIES {
            let Some(answer) = ui::read_line() else {
                break;
            };
            let is_right = is_right(&self.options, &self.right, &answer);
            if is_right.is_some() {
                return Ok(is_right);
            }
            ui::print(&format!("That's not one of the answers. {PROMPT}"))?;
        }
        Ok(None)
    }
}

/// Whether an answer is right: a number or a name, or several with commas or blanks between them. `None` if a part of it is no answer.
fn is_right(options: &[String], right: &[String], answer: &str) -> Option<bool> {
    let mut parts = Vec::new();
    for part in answer.split(',').map(str::trim) {
        // A name can have blanks in it.
        if let Some(option) = chosen(options, part) {
            parts.push(option);
            continue;
        }
        for part in part.split_whitespace() {
            parts.push(chosen(options, part)?);
        }
    }
    (!parts.is_empty()).then(|| parts.into_iter().all(|part| right.contains(part)))
}

/// The option with this number or name.
fn chosen<'o>(options: &'o [String], answer: &str) -> Option<&'o String> {
    let number: Option<usize> = answer.parse().ok();
    let numbered = number.and_then(|number| options.get(number.checked_sub(1)?));
    let is_named = |option: &&String| option.eq_ignore_ascii_case(answer);
    numbered.or_else(|| options.iter().find(is_named))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_one_or_more_numbers_or_names_from_the_list() {
        let options = ["floats", "E0308", NO_TEST, "tide::sinks"].map(str::to_owned);
        let right = ["floats", "tide::sinks"].map(str::to_owned);
        let is_right = |answer: &str| is_right(&options, &right, answer);
        for answer in [
            "1",
            " 4\r\n",
            "1,4",
            "1 4",
            "4, FLOATS",
            "tide::sinks floats,",
            "1 1",
        ] {
            assert_eq!(is_right(answer), Some(true), "{answer:?}");
        }
        for answer in [
            "2",
            "e0308",
            "1,2",
            "1 3",
            "no test: it doesn't compile",
            "1, no test: It doesn't compile",
        ] {
            assert_eq!(is_right(answer), Some(false), "{answer:?}");
        }
        for answer in [
            "",
            "\n",
            " , ",
            "0",
            "5",
            "1,5",
            "-1",
            "float",
            "1 and 4",
            "no test",
            "99999999999999999999",
        ] {
            assert_eq!(is_right(answer), None, "{answer:?}");
        }
    }
}
