//! What the programs that a learner makes predictions about really do: found out with the learner's own compiler, and cached.
//!
//! The cached outcomes can be compared with a prediction, but not read. Knows no answers.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::format;
use crate::course::{ANSWERS, Asked, HashedOutcome, ObservedOutcome, Question};
use crate::error::{Problem, Result};
use crate::fingerprint::Fingerprint;
use crate::judge::attempt::Attempt;
use crate::judge::cache::{Store, values_of, variables};
use crate::judge::run::{environment, pool};
use crate::judge::rustc::{CompilerMessage, Span, rewriting};
use crate::judge::toolchain::Toolchain;
use crate::judge::verdict::signal_words;
use crate::judge::workbench::Context;
use crate::process::{Ending, Program};

/// What a program does, or why it can't be predicted, and the seconds that it took to find out.
pub type Observation = (Result<HashedOutcome, Problem>, f64);

/// What an attempt's programs do, in the order of the questions; `dir` contains the attempt's files.
pub fn find(
    context: Context<'_>,
    dir: &Path,
    attempt: &Attempt<'_>,
    questions: &[Question],
) -> Result<Vec<Observation>> {
    let observer = Observer {
        context,
        dir,
        attempt,
    };
    let store = Store::at(context.bench.cache());
    let name = format!("{}.predicted", attempt.exercise.name);
    let key = key(context.toolchain, attempt);
    let mut known: Known = key
        .and_then(|key| store.get(&name, key))
        .unwrap_or_default();
    let observe = |question: &Question| match known.get(&question.path) {
        Some((outcome, seconds)) => Ok((Ok(outcome.clone()), *seconds)),
        None => observer.outcome_of(question).map(|(outcome, seconds)| {
            let hashed = outcome.map(|outcome| HashedOutcome::of(&outcome));
            (hashed, seconds)
        }),
    };
    let seen = pool::map(questions, context.processors.count(), observe)?;
    if let Some(key) = key {
        let before = known.len();
        for (question, (outcome, seconds)) in questions.iter().zip(&seen) {
            if let Ok(outcome) = outcome {
                let found = (outcome.clone(), *seconds);
                known.insert(question.path.clone(), found);
            }
        }
        if known.len() > before {
            store.put(&name, key, known);
        }
    }
    Ok(seen)
}

/// The cached outcomes for one exercise, by the programs' paths, and the seconds that each took at that time, which authors want to know.
type Known = BTreeMap<String, (HashedOutcome, f64)>;

/// The fingerprint of everything that the programs may depend on, without the learner's answers. `None` if that can't be determined.
fn key(toolchain: &Toolchain, attempt: &Attempt<'_>) -> Option<Fingerprint> {
    let mut files = attempt.files.clone();
    files.retain(|path| path != ANSWERS);
    let names = variables(&files)?;
    let key = Fingerprint::builder("predictions")
        .value(&(toolchain.fingerprint(), values_of(&names)))
        .value(&(attempt.exercise.limits, &attempt.answers))
        .value(&files.fingerprint())
        .finish();
    Some(key)
}

/// What it takes to observe a program.
#[derive(Clone, Copy)]
struct Observer<'l> {
    context: Context<'l>,
    /// The exercise's folder in the staging directory.
    dir: &'l Path,
    attempt: &'l Attempt<'l>,
}

impl Observer<'_> {
    /// What one program does.
    fn outcome_of(self, question: &Question) -> Result<(Result<ObservedOutcome, Problem>, f64)> {
        let scratch = self.context.bench.scratch()?;
        let program = scratch
            .path()
            .join(&question.name)
            .with_extension(std::env::consts::EXE_EXTENSION);
        let runs = question.asked.contains(&Asked::Prints);
        let toolchain = self.context.toolchain;
        let rustc = toolchain
            .clean(Program::new(&toolchain.rustc))
            .arg(&question.path)
            .args(["--crate-name", "program", "--crate-type", "bin"])
            .args(["--edition", &format::edition(self.attempt)])
            // Programs that are compiled at the same time need separate folders.
            .arg("--out-dir")
            .arg(scratch.path())
            .args(["--error-format=json", "--emit"])
            .arg(emitted(if runs { "link" } else { "metadata" }, &program))
            .dir(self.dir);
        let limits = self.attempt.exercise.limits;
        let compiled = rewriting::compile(self.context, rustc, limits.compiler, self.dir)?;
        let mut seconds = compiled.seconds;
        let mut outcome = ObservedOutcome::default();
        if let Some(why) = compiled.no_answer() {
            let next = "change the program so that the compiler gives an answer";
            return Ok((Err(self.unpredictable(question, None, why, next)), seconds));
        }
        if let Some(first) = compiled.errors.first() {
            return Ok((self.outcome_of_error(question, first), seconds));
        }
        outcome.compiles = true;
        if runs {
            let program = environment(Program::new(&program), self.dir, scratch.path())
                .writes_only(scratch.path())
                .time(limits.time)
                .memory(limits.memory)
                .output(limits.output);
            let ended = self.context.run(&program, |_, _| {})?;
            seconds += ended.elapsed.as_secs_f64();
            let why = match ended.ending {
                // A program may end with an error or a panic. The question is about what it printed before that.
                Ending::Code(_) if ended.stdout.is_whole() => None,
                Ending::Code(_) | Ending::TooMuchOutput => Some("prints too much".to_owned()),
                Ending::Signal(signal) => Some(format!("is killed by {}", signal_words(signal))),
                Ending::TimedOut => Some("doesn't terminate".to_owned()),
                Ending::OutOfMemory => Some("exceeds its memory limit".to_owned()),
                Ending::TooManyProcesses => Some("starts too many processes".to_owned()),
            };
            if let Some(why) = why {
                let what = format!("what this program prints can't be predicted: it {why}");
                let next = "make it terminate by itself after a few lines";
                return Ok((
                    Err(self.unpredictable(question, None, &what, next)),
                    seconds,
                ));
            }
            outcome.prints = ended.stdout.text();
        }
        Ok((Ok(outcome), seconds))
    }

    /// The outcome of a program that doesn't compile, from its first error.
    fn outcome_of_error(
        self,
        question: &Question,
        first: &CompilerMessage,
    ) -> Result<ObservedOutcome, Problem> {
        let place = first.spans.iter().find(|span| span.is_primary);
        let outcome = ObservedOutcome {
            line: place.map_or(0, |place| Span::origin(place).line_start),
            code: first
                .code
                .as_ref()
                .map(|code| code.code.clone())
                .unwrap_or_default(),
            ..ObservedOutcome::default()
        };
        if question.asked != [Asked::Prints] {
            return Ok(outcome);
        }
        Err(self.unpredictable(
            question,
            Some(outcome.line as usize).filter(|line| *line > 0),
            &format!(
                "this program doesn't compile, but the only question is what it prints: {}",
                first.message
            ),
            "fix it, or also ask for `compiles` in the solution's answers.toml",
        ))
    }

    fn unpredictable(
        self,
        question: &Question,
        line: Option<usize>,
        what: &str,
        next: &str,
    ) -> Problem {
        Problem::new(what)
            .at(self.attempt.exercise.path(&question.path), line)
            .next(next)
    }
}

/// `kind=path`, the value of the compiler's `--emit`.
fn emitted(kind: &str, path: &PathBuf) -> std::ffi::OsString {
    let mut arg = std::ffi::OsString::from(format!("{kind}="));
    arg.push(path);
    arg
}
