//! What the gate needs from the judge besides verdicts: declared failures, formatting, the lessons' examples, loadable levels.

use std::path::Path;

use crate::course::{Files, Level, Starts};
use crate::error::{Error, Problem, Result};
use crate::judge::attempt::Attempt;
use crate::judge::checks::{FormatSettings, format, observed};
use crate::judge::judge::Judge;
use crate::judge::verdict::{Cause, TestOutcome, Verdict};
use crate::process::{Cancel, Program};

/// How long all examples of a level's lessons may take together.
const EXAMPLES_TIME: std::time::Duration = std::time::Duration::from_secs(300);

/// How a pristine exercise's verdict differs from what its manifest declares; `None` if it fails exactly as declared.
pub fn not_as_declared(starts: &Starts, verdict: &Verdict) -> Option<String> {
    let Some(cause) = verdict.cause() else {
        return Some("it passes".to_owned());
    };
    let outcome = |name: &str| {
        verdict
            .tests
            .iter()
            .find(|test| test.name == name)
            .map(|test| test.outcome)
    };
    let as_declared = match starts {
        Starts::Code(code) => {
            cause == Cause::Compile && verdict.codes().first() == Some(&code.as_str())
        }
        Starts::Error(words) => {
            cause == Cause::Compile
                && verdict
                    .diagnostics
                    .iter()
                    .any(|said| said.blocks && said.message.contains(words))
        }
        Starts::Test(name) => cause == Cause::Test && outcome(name) == Some(TestOutcome::Failed),
        Starts::Timeout(name) => outcome(name) == Some(TestOutcome::TimedOut),
        Starts::Crash(name) => outcome(name) == Some(TestOutcome::Crashed),
        Starts::Lint(lint) => cause == Cause::Lint && verdict.codes().contains(&lint.as_str()),
        Starts::Format => cause == Cause::Format,
    };
    (!as_declared).then(|| found(verdict, cause))
}

/// What a manifest has to declare for a pristine exercise with this verdict; `None` if it passes, or fails in a way that can't
/// be declared.
pub fn declaration(verdict: &Verdict) -> Option<Starts> {
    let first = |wanted: TestOutcome| {
        let test = verdict.tests.iter().find(|test| test.outcome == wanted)?;
        (!test.name.contains(char::is_whitespace)).then(|| test.name.clone())
    };
    match verdict.cause()? {
        Cause::Compile => {
            let code = verdict.codes().first().map(|code| (*code).to_owned());
            let words = || {
                let blocking = verdict.diagnostics.iter().find(|said| said.blocks)?;
                let line = blocking.message.lines().next()?.trim();
                (!line.is_empty()).then(|| Starts::Error(line.to_owned()))
            };
            match code.map(|code| Starts::parse(&format!("error[{code}]"))) {
                Some(Some(starts)) => Some(starts),
                _ => words(),
            }
        }
        Cause::Lint => verdict
            .codes()
            .first()
            .map(|code| Starts::Lint((*code).to_owned())),
        Cause::Test => first(TestOutcome::Failed).map(Starts::Test),
        Cause::Timeout => first(TestOutcome::TimedOut).map(Starts::Timeout),
        Cause::Crash => first(TestOutcome::Crashed).map(Starts::Crash),
        Cause::Format => Some(Starts::Format),
        Cause::Compiler
        | Cause::Output
        | Cause::Memory
        | Cause::Unproven
        | Cause::Tool
        | Cause::Machine => None,
    }
}

/// What happened instead, so that the author can see whether the exercise or its declaration is wrong.
fn found(verdict: &Verdict, cause: Cause) -> String {
    let tests = |wanted: TestOutcome| {
        let names: Vec<&str> = verdict
            .tests
            .iter()
            .filter(|test| test.outcome == wanted)
            .map(|test| test.name.as_str())
            .collect();
        names.join("`, `")
    };
    match cause {
        Cause::Compile | Cause::Compiler | Cause::Lint => {
            let codes = verdict.codes().join(", ");
            let first = verdict
                .diagnostics
                .first()
                .map_or("", |said| said.message.as_str());
            if codes.is_empty() {
                format!("{cause}: {first}")
            } else {
                format!("{cause}: {codes}: {first}")
            }
        }
        Cause::Test => format!("{cause}: `{}`", tests(TestOutcome::Failed)),
        Cause::Timeout => format!("{cause}: `{}`", tests(TestOutcome::TimedOut)),
        Cause::Crash => format!("{cause}: `{}`", tests(TestOutcome::Crashed)),
        other => {
            let mut tests = verdict.tests.iter();
            let odd = tests.find(|test| test.outcome != TestOutcome::Passed);
            let words = odd.map(|test| {
                let detail = test.detail.iter().map(|detail| format!(": {detail}"));
                format!(": `{}`{}", test.name, detail.collect::<String>())
            });
            format!("{other}{}", words.unwrap_or_default())
        }
    }
}

impl Judge {
    /// The programs of an exercise whose output can't be predicted, because they don't terminate or don't even compile. Empty if the questions
    /// can't be read.
    pub fn unpredictable(&self, attempt: &Attempt<'_>, cancel: &Cancel) -> Result<Vec<Problem>> {
        let solution = attempt.answers.as_deref().unwrap_or_default();
        let questions = attempt.exercise.questions(&attempt.files, solution);
        let questions = questions.unwrap_or_default();
        if questions.is_empty() {
            return Ok(Vec::new());
        }
        let context = self.context(cancel);
        let dir = context.bench.scratch()?;
        attempt.files.write_below(dir.path())?;
        let found = observed::find(context, dir.path(), attempt, &questions)?;
        let observed = found.into_iter().map(|(outcome, _)| outcome);
        Ok(observed.filter_map(Result::err).collect())
    }

    /// The files of an attempt that rustfmt would change; none if rustfmt isn't installed. `workspace` has the files of its workspace.
    pub fn unformatted(
        &self,
        attempt: &Attempt<'_>,
        workspace: &Files,
        cancel: &Cancel,
    ) -> Result<Vec<String>> {
        let settings = FormatSettings::of(attempt, workspace.text("rustfmt.toml"));
        let found = format::differences(self.context(cancel), &settings, &attempt.files)?;
        Ok(found.into_keys().collect())
    }

    /// Builds and runs the examples of a level's lessons with rustdoc; returns rustdoc's output if one fails.
    pub fn failing_examples(
        &self,
        level: &Level,
        files: &Files,
        cancel: &Cancel,
    ) -> Result<Option<String>> {
        let context = self.context(cancel);
        let rustdoc = context.toolchain.rustdoc.as_ref();
        let (Some(rustdoc), Some(readme)) = (rustdoc, files.get("README.md")) else {
            return Ok(None);
        };
        let scratch = context.bench.scratch()?;
        let path = scratch.path().join("README.md");
        std::fs::write(&path, readme).map_err(|cause| Error::io("write", &path, &cause))?;
        let program = Program::new(rustdoc)
            .args(["--test", "--edition", "2024", "README.md"])
            .dir(scratch.path())
            .env("TMPDIR", scratch.path())
            .time(EXAMPLES_TIME);
        let ended = program.run(cancel, |_, _| {})?;
        if ended.success() {
            return Ok(None);
        }
        let said = format!("{}{}", ended.stdout.text(), ended.stderr.text());
        Ok(Some(
            said.replace("README.md", &format!("{}/README.md", level.dir)),
        ))
    }

    /// Why cargo, and so every editor, can't load a workspace's folder; `None` if it can.
    pub fn unloadable(&self, dir: &Path, cancel: &Cancel) -> Result<Option<String>> {
        let ended = self
            .toolchain()
            .cargo(dir)
            .args([
                "metadata",
                "--no-deps",
                "--offline",
                "--format-version",
                "1",
            ])
            .run(cancel, |_, _| {})?;
        Ok((!ended.success()).then(|| ended.stderr.text().trim().to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::judge::verdict::{Decision, fixture};

    fn verdict(cause: Option<Cause>, codes: &[&str], tests: &[(&str, TestOutcome)]) -> Verdict {
        let diagnostic = |code: &&str| fixture::error(Some(code));
        let test = |(name, outcome): &(&str, TestOutcome)| fixture::result(name, *outcome);
        Verdict {
            diagnostics: codes.iter().map(diagnostic).collect(),
            tests: tests.iter().map(test).collect(),
            ..fixture::verdict(cause.map_or(Decision::Passed, Decision::Failed))
        }
    }

    #[test]
    fn an_exercise_must_fail_exactly_as_declared() {
        let fails = |starts: &str, verdict: &Verdict| {
            not_as_declared(&Starts::parse(starts).expect("a form"), verdict)
        };
        let moved = verdict(Some(Cause::Compile), &["E0382", "E0505"], &[]);
        assert_eq!(fails("error[E0382]", &moved), None);
        assert_eq!(
            fails("error[E0505]", &moved).as_deref(),
            Some("does not compile: E0382, E0505: words")
        );
        let red = verdict(
            Some(Cause::Test),
            &[],
            &[("a", TestOutcome::Passed), ("b", TestOutcome::Failed)],
        );
        assert_eq!(fails("test b", &red), None);
        assert_eq!(fails("test a", &red).as_deref(), Some("a test fails: `b`"));
        let endless = verdict(Some(Cause::Timeout), &[], &[("a", TestOutcome::TimedOut)]);
        assert_eq!(fails("timeout a", &endless), None);
        assert!(fails("crash a", &endless).is_some());
        assert_eq!(
            fails("test a", &verdict(None, &[], &[("a", TestOutcome::Passed)])).as_deref(),
            Some("it passes")
        );
    }
}
