//! `TargetRun`: an exercise's tests, run once more with what its code becomes on another target.

use std::fs;
use std::path::{Path, PathBuf};

use super::built_attempt::BuiltAttempt;
use crate::course::CompileTarget;
use crate::error::{Error, Result};
use crate::judge::build::artifact;
use crate::judge::run::{Test, pool, test_run};
use crate::judge::toolchain::Tool;
use crate::judge::verdict::{TestOutcome, TestResult};

/// By which tests find what was compiled for the target.
const ARTIFACT: &str = "RUNNER_ARTIFACT";

/// What running the tests of an attempt with its artifact takes.
#[derive(Clone, Copy)]
pub struct TargetRun<'t> {
    pub of: BuiltAttempt<'t>,
}

impl TargetRun<'_> {
    /// Runs the tests, which pass without it, with the artifact, and puts the results of those that fail in place of theirs. Returns the target if it
    /// isn't installed.
    pub fn run(self, tests: &mut Vec<TestResult>) -> Result<Option<Tool>> {
        let BuiltAttempt {
            context,
            staging,
            attempt,
            ..
        } = self.of;
        let Some(target) = attempt.exercise.checks.inspections.target else {
            return Ok(None);
        };
        let tool = Tool::Target(target);
        if tool.find(context.toolchain).is_none() {
            return Ok(Some(tool));
        }
        let compiled = match artifact(context, staging, attempt, target)? {
            Ok(path) => path,
            Err(words) => {
                tests.push(TestResult::of_check(target.name(), 0.0, Some(words)));
                return Ok(None);
            }
        };
        let place = self.placed(&compiled, target)?;
        let run = |test: &Test| {
            let adapt = |program: crate::process::Program| program.env(ARTIFACT, &place);
            test_run::run_inspected(context, test, adapt).map(|(result, _)| result)
        };
        let again = pool::map(self.of.tests, context.processors.count(), run)?;
        for result in again {
            let fails = result.outcome != TestOutcome::Passed;
            if let Some(known) = tests.iter_mut().find(|known| known.name == result.name)
                && fails
            {
                *known = result;
            }
        }
        Ok(None)
    }

    /// Copies the artifact to where tests may read it.
    fn placed(self, compiled: &Path, target: CompileTarget) -> Result<PathBuf> {
        let package = self.of.attempt.package_dir(self.of.staging.dir());
        let dir = package.join(".runner").join(target.name());
        let place = dir.join(compiled.file_name().unwrap_or_default());
        fs::create_dir_all(&dir)
            .and_then(|()| fs::copy(compiled, &place))
            .map_err(|cause| Error::io("write", &place, &cause))?;
        Ok(place)
    }
}
