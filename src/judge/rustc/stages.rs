//! Which stages of a project were built: the tests of later stages use what isn't written yet, so they don't have to compile.

use super::built::Built;
use crate::course::Exercise;
use crate::judge::verdict::{Diagnostic, Severity};

impl Built {
    /// Sets aside the stages from the first on that doesn't compile, if that's all that doesn't. Its errors are kept in `next_stage`.
    pub fn set_unbuilt_stages_aside(&mut self, exercise: &Exercise) {
        let stage_of = |said: &Diagnostic| exercise.stage_of_file(said.file.as_deref()?);
        let is_error = |said: &&Diagnostic| said.severity == Severity::Error;
        let of_errors: Option<Vec<usize>> = self
            .diagnostics
            .iter()
            .filter(is_error)
            .map(stage_of)
            .collect();
        let Some(first) = of_errors.iter().flatten().copied().min() else {
            return;
        };
        let (errors, others) = std::mem::take(&mut self.diagnostics)
            .into_iter()
            .partition(|said| is_error(&said));
        self.diagnostics = others;
        self.next_stage = errors;
        self.next_stage.retain(|said| stage_of(said) == Some(first));
        let is_later = |target: &str| exercise.stage_of_target(target) >= Some(first);
        self.tests.retain(|test| !is_later(&test.target));
        let tests = &self.tests;
        // The compiler says what it read only for what it could compile.
        self.crates.retain(|one| {
            !one.is_from_tests || tests.iter().any(|test| one.is_program(&test.path))
        });
    }

    /// Whether the tests of a stage are missing that was built, or that comes before one that was.
    pub fn lacks_a_stage(&self, exercise: &Exercise) -> bool {
        let is_built = |target: &str| self.tests.iter().any(|test| test.target == target);
        let mut stages = exercise.stages.iter();
        let unbuilt = stages.position(|stage| !is_built(stage.target()));
        let next = self
            .next_stage
            .first()
            .and_then(|said| said.file.as_deref());
        unbuilt != next.and_then(|file| exercise.stage_of_file(file))
    }
}
