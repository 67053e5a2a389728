//! Predictions: what the learner says that programs do, against what they do here and now.

use std::path::{Path, PathBuf};

use super::cargo_message::Span;
use super::listing::environment;
use super::workbench::{Space, Workbench};
use super::{Attempt, TestOutcome, TestResult, Toolchain, calls, format, pool};
use crate::course::{ANSWERS, Answers, Asked, Question, Truth};
use crate::error::{Problem, Result};
use crate::process::{Cancel, Ending, Program};

/// One result a program, named by its path; `None` if nobody waits for them any more.
pub(super) fn run(
    (toolchain, bench): (&Toolchain, &Workbench),
    space: &Space,
    attempt: &Attempt<'_>,
    jobs: usize,
    cancel: &Cancel,
) -> Result<Option<Vec<TestResult>>> {
    let solution = attempt.answers.as_deref().unwrap_or_default();
    let questions = attempt.exercise.questions(&attempt.files, solution)?;
    let answers = match Answers::read(attempt.files.text(ANSWERS).unwrap_or_default()) {
        Ok(answers) => answers,
        Err((line, words)) => {
            let line = line
                .map(|line| format!("line {line}: "))
                .unwrap_or_default();
            return Ok(Some(vec![result(
                ANSWERS,
                0.0,
                &[format!("{line}this is not valid TOML: {words}")],
            )]));
        }
    };
    let look = Look {
        toolchain,
        bench,
        dir: &attempt.package_dir(space.dir()),
        attempt,
        cancel,
    };
    let mut seen: Vec<Result<Option<(Truth, f64)>>> = questions.iter().map(|_| Ok(None)).collect();
    let find_out = |question: &Question| look.at(question);
    pool::each(&questions, jobs, find_out, |index, truth| {
        seen[index] = truth;
    });
    let seen: Option<Vec<(Truth, f64)>> = seen.into_iter().collect::<Result<_>>()?;
    let told = |(question, (truth, seconds)): (&Question, &(Truth, f64))| {
        result(&question.path, *seconds, &answers.faults(question, truth))
    };
    Ok(seen.map(|seen| questions.iter().zip(&seen).map(told).collect()))
}

fn result(name: &str, seconds: f64, faults: &[String]) -> TestResult {
    let passed = faults.is_empty();
    TestResult {
        name: name.to_owned(),
        outcome: if passed {
            TestOutcome::Passed
        } else {
            TestOutcome::Failed
        },
        seconds,
        output: String::new(),
        detail: (!passed).then(|| faults.join("; ")),
    }
}

/// What finding the truth takes.
#[derive(Clone, Copy)]
struct Look<'l> {
    toolchain: &'l Toolchain,
    bench: &'l Workbench,
    /// The exercise's folder in the space.
    dir: &'l Path,
    attempt: &'l Attempt<'l>,
    cancel: &'l Cancel,
}

impl Look<'_> {
    /// What a program does, and the seconds that it took to find out; `None` if nobody waits for it any more.
    fn at(self, question: &Question) -> Result<Option<(Truth, f64)>> {
        let scratch = self.bench.scratch()?;
        let program = scratch
            .path()
            .join(&question.name)
            .with_extension(std::env::consts::EXE_EXTENSION);
        let runs = question.asked.contains(&Asked::Prints);
        let rustc = self
            .toolchain
            .clean(Program::new(&self.toolchain.rustc))
            .arg(&question.path)
            .args(["--crate-name", "program", "--crate-type", "bin"])
            .args(["--edition", &format::edition(self.attempt)])
            .args(["--error-format=json", "--emit"])
            .arg(emitted(if runs { "link" } else { "metadata" }, &program))
            .dir(self.dir);
        let Some(compiled) = calls::compile(&rustc, self.cancel)? else {
            return Ok(None);
        };
        let mut seconds = compiled.seconds;
        let mut truth = Truth::default();
        if let Some(first) = compiled.errors.first() {
            let place = first.spans.iter().find(|span| span.is_primary);
            truth.line = place.map_or(0, |place| Span::origin(place).line_start);
            truth.code = first
                .code
                .as_ref()
                .map(|code| code.code.clone())
                .unwrap_or_default();
            return Ok(Some((truth, seconds)));
        }
        truth.compiles = true;
        if runs {
            let limits = self.attempt.exercise.limits;
            let ended = environment(Program::new(&program), self.dir, scratch.path())
                .writes_only(scratch.path())
                .time(limits.time)
                .memory(limits.memory)
                .output(limits.output)
                .run(self.cancel, |_, _| {})?;
            match ended.ending {
                Ending::Abandoned => return Ok(None),
                // A program may end with an error or a panic: what it printed before is what is asked for.
                Ending::Code(_) if ended.stdout.is_whole() => {}
                _ => return Err(self.no_end(question)),
            }
            truth.prints = ended.stdout.text();
            seconds += ended.elapsed.as_secs_f64();
        }
        Ok(Some((truth, seconds)))
    }

    fn no_end(self, question: &Question) -> crate::error::Error {
        Problem::new("this program comes to no end of its own, or prints too much to be predicted")
            .at(self.attempt.exercise.path(&question.path), None)
            .next("let it end by itself after a few lines")
            .into()
    }
}

/// `kind=path`, as the compiler is told where to write.
fn emitted(kind: &str, path: &PathBuf) -> std::ffi::OsString {
    let mut arg = std::ffi::OsString::from(format!("{kind}="));
    arg.push(path);
    arg
}
