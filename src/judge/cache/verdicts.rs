//! `VerdictCache`: verdicts of attempts that were judged before, so that judging again what has not changed costs a hash.
//!
//! A verdict is kept under a fingerprint of everything that it depends on. What may come out otherwise the next time (a failed test, a deadline) is
//! not kept. For the learner's own eyes only: whoever can write to the workbench can write a verdict.

use std::collections::HashMap;

use super::inputs::{CacheInputs, values_of, variables};
use super::store::{CacheEntry, Store};
use crate::fingerprint::Fingerprint;
use crate::judge::attempt::Attempt;
use crate::judge::toolchain::{Toolchain, cargo_settings};
use crate::judge::verdict::{Cause, Decision, Verdict};

/// Verdicts in a store: those on each exercise as shipped, solved, and of the learner's latest, and those on the last series at it.
#[derive(Debug)]
pub struct VerdictCache {
    store: Store,
    /// Of everything that is the same for all attempts.
    judge: Fingerprint,
    /// Of what cargo looks at beside the files of an exercise of our own, and of others.
    settings: [Fingerprint; 2],
}

impl VerdictCache {
    pub fn new(store: Store, toolchain: &Toolchain) -> Self {
        let dir = store.dir();
        // Below the place of the verdicts lies that of the staging directories' neighbours: the same folders are above both.
        let outside = dir.ancestors().last().unwrap_or(dir);
        Self {
            settings: [outside, dir].map(cargo_settings),
            judge: toolchain.fingerprint(),
            store,
        }
    }

    /// The verdict on just this attempt, if it is kept.
    pub fn get(&self, attempt: &Attempt<'_>, inputs: &CacheInputs) -> Option<Verdict> {
        let key = self.key(attempt, inputs)?;
        let mut verdict: Verdict = self.store.get(&verdicts(attempt), key)?;
        verdict.seconds = 0.0;
        Some(verdict)
    }

    /// Keeps a verdict, if it would be the same again.
    pub fn put(&self, attempt: &Attempt<'_>, inputs: &CacheInputs, verdict: &Verdict) {
        let lasts = matches!(
            verdict.decision,
            Decision::Passed | Decision::Failed(Cause::Compile | Cause::Lint | Cause::Format)
        );
        if let Some(key) = self.key(attempt, inputs).filter(|_| lasts) {
            self.store.put(&verdicts(attempt), key, verdict.clone());
        }
    }

    /// The verdicts on just these attempts at one exercise, as far as the last series at it holds them.
    pub fn get_series(
        &self,
        attempts: &[Attempt<'_>],
        inputs: &CacheInputs,
    ) -> Vec<Option<Verdict>> {
        let entries: Vec<CacheEntry<Verdict>> = attempts
            .first()
            .and_then(|attempt| self.store.read(&series(attempt)))
            .unwrap_or_default();
        let mut by_key: HashMap<Fingerprint, Verdict> = entries
            .into_iter()
            .map(|entry| (entry.key, entry.value))
            .collect();
        attempts
            .iter()
            .map(|attempt| by_key.remove(&self.key(attempt, inputs)?))
            .collect()
    }

    /// Keeps the verdicts on a series at one exercise, and forgets those on the series before. All of them are kept, also those that might
    /// come out otherwise: a wrong solution that ran into its deadline would cost that time again and again.
    pub fn put_series(&self, attempts: &[Attempt<'_>], inputs: &CacheInputs, verdicts: &[Verdict]) {
        let Some(first) = attempts.first() else {
            return;
        };
        let entry = |(attempt, verdict): (&Attempt<'_>, &Verdict)| {
            let key = self.key(attempt, inputs)?;
            let value = verdict.clone();
            Some(CacheEntry { key, value })
        };
        let entries: Vec<_> = attempts.iter().zip(verdicts).filter_map(entry).collect();
        self.store.write(&series(first), &entries);
    }

    /// `None` for an attempt whose verdict depends on what nobody but its own programs knows.
    fn key(&self, attempt: &Attempt<'_>, inputs: &CacheInputs) -> Option<Fingerprint> {
        let exercise = attempt.exercise;
        // What a course's own verification looks at, nobody knows.
        if !attempt.plan.commands.is_empty() {
            return None;
        }
        let names = &variables(&attempt.files)? | inputs.reads.as_ref()?;
        let around = inputs
            .workspace_files
            .concerning(exercise, attempt.leading());
        let settings = self.settings[usize::from(!attempt.plan.is_hermetic)];
        let key = Fingerprint::builder("verdict")
            .value(&(self.judge, settings, around, values_of(&names)))
            .value(&(&exercise.dir, &attempt.plan, &exercise.edit))
            .value(&(exercise.limits, &exercise.needs, exercise.unsafe_code))
            .value(&(&exercise.checks, exercise.points))
            .value(&(&attempt.expected, &attempt.not_counted))
            .value(&(&attempt.answers, &attempt.own_equality))
            .value(&attempt.files.fingerprint())
            .finish();
        Some(key)
    }
}

/// The name under which an exercise's verdicts are kept.
fn verdicts(attempt: &Attempt<'_>) -> String {
    format!("{}.verdicts", attempt.exercise.name)
}

/// The name under which the verdicts on the last series at an exercise are kept.
fn series(attempt: &Attempt<'_>) -> String {
    format!("{}.series", attempt.exercise.name)
}
