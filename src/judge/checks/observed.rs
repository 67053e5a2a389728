//! What programs do of which a learner predicts it: found out with the learner's own compiler, and kept until something changes that it depends on.
//!
//! What is kept can be compared with a prediction, but not read. Knows no answers.

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

/// What a program does, or why nobody can predict it; and the seconds that it took to find out.
pub type Observation = (Result<HashedOutcome, Problem>, f64);

/// What the programs of an attempt do, in the order of the questions; `dir` holds the attempt's files.
pub fn find(
    context: Context<'_>,
    dir: &Path,
    attempt: &Attempt<'_>,
    questions: &[Question],
) -> Result<Vec<Observation>> {
    let look = Observer {
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
    let find_out = |question: &Question| match known.get(&question.path) {
        Some((outcome, seconds)) => Ok((Ok(outcome.clone()), *seconds)),
        None => look.at(question).map(|(outcome, seconds)| {
            let hashed = outcome.map(|outcome| HashedOutcome::of(&outcome));
            (hashed, seconds)
        }),
    };
    let seen = pool::map(questions, context.processors.count(), find_out)?;
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

/// What was found out about one exercise, by the programs' paths; with the seconds that it took then, which is what authors ask about.
type Known = BTreeMap<String, (HashedOutcome, f64)>;

/// Of everything that programs may depend on: everything but the learner's answers. `None` where that cannot be told.
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

/// What finding the truth takes.
#[derive(Clone, Copy)]
struct Observer<'l> {
    context: Context<'l>,
    /// The exercise's folder in the space.
    dir: &'l Path,
    attempt: &'l Attempt<'l>,
}

impl Observer<'_> {
    /// What one program does.
    fn at(self, question: &Question) -> Result<(Result<ObservedOutcome, Problem>, f64)> {
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
            // Programs that are compiled at the same time must not meet in one folder.
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
            let next = "let the compiler come to an answer";
            return Ok((Err(self.unpredictable(question, None, why, next)), seconds));
        }
        if let Some(first) = compiled.errors.first() {
            return Ok((self.refused(question, first), seconds));
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
                // A program may end with an error or a panic: what it printed before is what is asked for.
                Ending::Code(_) if ended.stdout.is_whole() => None,
                Ending::Code(_) | Ending::TooMuchOutput => Some("prints too much".to_owned()),
                Ending::Signal(signal) => Some(format!("is ended by {}", signal_words(signal))),
                Ending::TimedOut => Some("comes to no end of its own".to_owned()),
                Ending::OutOfMemory => Some("takes more memory than it may".to_owned()),
                Ending::TooManyProcesses => Some("starts processes without end".to_owned()),
            };
            if let Some(why) = why {
                let what = format!("nobody can predict what this program prints: it {why}");
                let next = "let it end by itself after a few lines";
                return Ok((
                    Err(self.unpredictable(question, None, &what, next)),
                    seconds,
                ));
            }
            outcome.prints = ended.stdout.text();
        }
        Ok((Ok(outcome), seconds))
    }

    /// What a program does that the compiler refuses, by its first error.
    fn refused(
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
                "this program does not compile, and only what it prints is asked for: {}",
                first.message
            ),
            "fix it, or ask for `compiles` as well in the solution's answers.toml",
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

/// `kind=path`, as the compiler's argument says where to write.
fn emitted(kind: &str, path: &PathBuf) -> std::ffi::OsString {
    let mut arg = std::ffi::OsString::from(format!("{kind}="));
    arg.push(path);
    arg
}
