//! Backtraces: runs tests that panicked once more, to learn through which calls they got there.
//!
//! Attempts are built without line numbers, because that's faster. For a backtrace, the same attempt is compiled once more, beside what was judged.
//! The result is only shown, and no verdict depends on it.

use std::path::Path;

use super::group::{Group, Unfetched};
use super::judge::Judge;
use super::workspace_inputs::WorkspaceInputs;
use crate::course::Pristine;
use crate::error::{Problem, Result};
use crate::judge::attempt::{Attempt, Mode};
use crate::judge::build::BuildOutcome;
use crate::judge::checks::with_lines;
use crate::judge::replay::Rebuild;
use crate::judge::run::{Test, all_tests, pool, test_run};
use crate::judge::rustc::Built;
use crate::judge::verdict::Backtrace;
use crate::process::Cancel;

/// The folder of what is compiled for backtraces.
const FOLDER: &str = "lines";

impl Judge {
    /// Runs the tests of these names once more, with line numbers. The attempt should be the one that was judged last.
    ///
    /// # Errors
    /// If it's cancelled, it can't be built anymore, or it has no test of that name.
    pub fn backtraces(
        &self,
        pristine: &Pristine,
        attempt: &Attempt<'_>,
        names: &[String],
        cancel: &Cancel,
    ) -> Result<Vec<Backtrace>> {
        let context = self.context(cancel);
        let inputs = WorkspaceInputs::read(pristine, attempt, std::slice::from_ref(attempt));
        let group = Group {
            context,
            files: inputs.of(attempt)?.workspace_files.files(),
            first: attempt,
            attempts: &[attempt],
            mode: Mode::Interactive,
            unfetched: &Unfetched::default(),
        };
        let (staged, outcome) = group.build_only()?;
        let built = match outcome {
            BuildOutcome::Built(built) => built.into_iter().next(),
            BuildOutcome::CargoFailed(_) => None,
        };
        let Some(built) = built.filter(Built::compiled) else {
            return Err(Problem::new("this can't be compiled anymore").into());
        };
        let mut tests = all_tests(context, &staged, 0, &built)?;
        let place = |test: &Test| names.iter().position(|name| *name == test.label);
        tests.retain(|test| place(test).is_some());
        tests.sort_by_key(place);
        if tests.is_empty() {
            let problem = Problem::new("what failed isn't a test that can run by itself");
            return Err(problem.into());
        }
        let invocations = group.recorded(&staged.dir);
        if invocations.is_empty() {
            let words = "an exercise with a build script can't be built with line numbers";
            return Err(Problem::new(words).into());
        }
        let rebuild = Rebuild {
            context,
            staging: &staged.dir,
            attempt,
            invocations,
        };
        let rebuilt = rebuild.run(FOLDER, with_lines)?.map_err(|error| {
            Problem::new(format!("this can't be compiled with line numbers: {error}"))
        })?;
        let trace = |test: &Test| {
            let mut traced = test.clone();
            traced.binary = rebuilt.program(&test.binary);
            let (result, _) = test_run::run_inspected(context, &traced, |program| {
                program.env("RUST_BACKTRACE", "1")
            })?;
            Ok(Backtrace::read(&result, |path| {
                own(attempt, staged.dir.dir(), path)
            }))
        };
        pool::map(&tests, context.processors.count(), trace)
    }
}

/// The file of the exercise that a path in a backtrace means: relative to the package, in which the test runs, or to the workspace.
fn own(attempt: &Attempt<'_>, staging: &Path, path: &str) -> Option<String> {
    let path = path.replace('\\', "/");
    let staging = staging.display().to_string().replace('\\', "/");
    let relative = path.strip_prefix(&staging).unwrap_or(&path);
    let relative = relative.trim_start_matches("./").trim_start_matches('/');
    let file = attempt.exercise.inside(relative).unwrap_or(relative);
    attempt.files.get(file)?;
    Some(attempt.exercise.path(file))
}
