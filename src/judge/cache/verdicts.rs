//! `VerdictCache`: earlier verdicts, so that judging an unchanged attempt costs only a hash.
//!
//! A verdict is stored under a fingerprint of everything it depends on. Verdicts that could differ next time (a failed test, a timeout) aren't
//! stored. Only for the learner's own use: anyone who can write to the workbench can forge a verdict.

use std::collections::HashMap;

use super::inputs::{CacheInputs, values_of, variables};
use super::store::{CacheEntry, Store};
use crate::fingerprint::Fingerprint;
use crate::judge::attempt::Attempt;
use crate::judge::toolchain::{Tool, Toolchain, cargo_settings};
use crate::judge::verdict::{Cause, Decision, Verdict};
use crate::process::installed;

/// Verdicts in a store: for each exercise, those on the shipped files, the solution and the learner's latest attempts, and those on the last series.
#[derive(Debug)]
pub struct VerdictCache {
    store: Store,
    /// The fingerprint of everything that is the same for all attempts.
    judge: Fingerprint,
    toolchain: Toolchain,
    /// The fingerprints of cargo's settings for exercises in our own format, and in others.
    settings: [Fingerprint; 2],
}

impl VerdictCache {
    pub fn new(store: Store, toolchain: &Toolchain) -> Self {
        let dir = store.dir();
        // The cache's folder has the same ancestors as the staging directories, so cargo would find the same configuration.
        let outside = dir.ancestors().last().unwrap_or(dir);
        Self {
            settings: [outside, dir].map(cargo_settings),
            judge: toolchain.fingerprint(),
            toolchain: toolchain.clone(),
            store,
        }
    }

    /// The stored verdict on exactly this attempt, if there is one.
    pub fn get(&self, attempt: &Attempt<'_>, inputs: &CacheInputs) -> Option<Verdict> {
        let key = self.key(attempt, inputs)?;
        let mut verdict: Verdict = self.store.get(&verdicts(attempt), key)?;
        // A grader adds up what each submission has used, even if it was used before the grader was killed.
        if self.toolchain.sandbox.is_none() {
            verdict.seconds = 0.0;
        }
        Some(verdict)
    }

    /// Stores a verdict, if judging again would give the same one.
    pub fn put(&self, attempt: &Attempt<'_>, inputs: &CacheInputs, verdict: &Verdict) {
        let lasts = matches!(
            verdict.decision,
            Decision::Passed | Decision::Failed(Cause::Compile | Cause::Lint | Cause::Format)
        );
        if let Some(key) = self.key(attempt, inputs).filter(|_| lasts) {
            self.store.put(&verdicts(attempt), key, verdict.clone());
        }
    }

    /// The stored verdicts on exactly these attempts at one exercise, as far as the last series contains them.
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

    /// Stores the verdicts on a series of attempts at one exercise, and removes those on the previous series. Even verdicts that could differ next time
    /// are stored: a wrong solution that timed out would cost that time again and again.
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

    /// `None` for an attempt whose verdict depends on something that we can't see.
    fn key(&self, attempt: &Attempt<'_>, inputs: &CacheInputs) -> Option<Fingerprint> {
        // We don't know what a course's own commands read.
        if !attempt.plan.commands.is_empty() {
            return None;
        }
        let names = &variables(&attempt.files)? | inputs.reads.as_ref()?;
        let tools = Tool::needed_by(&attempt.exercise.checks.inspections);
        let tools: Vec<_> = tools
            .into_iter()
            .map(|tool| tool.identity(&self.toolchain))
            .collect();
        let uses = attempt.exercise.uses.iter();
        let used: Vec<bool> = uses.map(|program| installed(program).is_some()).collect();
        let settings = self.settings[usize::from(!attempt.plan.is_hermetic)];
        let key = Fingerprint::builder("verdict")
            .value(&(self.judge, settings, tools, used, values_of(&names)))
            .value(&inputs.content(attempt))
            .finish();
        Some(key)
    }
}

/// The name under which an exercise's verdicts are stored.
fn verdicts(attempt: &Attempt<'_>) -> String {
    format!("{}.verdicts", attempt.exercise.name)
}

/// The name under which the verdicts on an exercise's last series are stored.
fn series(attempt: &Attempt<'_>) -> String {
    format!("{}.series", attempt.exercise.name)
}
