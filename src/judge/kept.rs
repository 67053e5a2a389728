//! `Kept`: verdicts of attempts that were judged before, so that judging again what has not changed costs a hash.
//!
//! A verdict is kept under a hash of everything that it depends on. What may come out otherwise the next time (a failed test, a deadline) is not
//! kept. For the learner's own eyes only: whoever can write to the workbench can write a verdict.

use std::collections::HashMap;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::facts::identity;
use super::{Attempt, Cause, Decision, Toolchain, Verdict};
use crate::course::Files;

/// How many verdicts of one exercise are kept: as shipped, solved, and the learner's latest.
const PER_EXERCISE: usize = 4;

/// The folder that holds them, one file an exercise.
#[derive(Debug)]
pub(super) struct Kept {
    dir: PathBuf,
    /// Of everything that is the same for all attempts.
    judge: u64,
}

#[derive(Deserialize, Serialize)]
struct Entry {
    key: String,
    verdict: Verdict,
}

impl Kept {
    pub(super) fn new(dir: PathBuf, toolchain: &Toolchain) -> Self {
        let mut hasher = DefaultHasher::new();
        toolchain.version.hash(&mut hasher);
        let own = std::env::current_exe().ok();
        let tools = [
            Some(&toolchain.rustc),
            toolchain.clippy.as_ref(),
            toolchain.rustfmt.as_ref(),
            own.as_ref(),
        ];
        for tool in tools {
            tool.map(|tool| (tool, identity(tool))).hash(&mut hasher);
        }
        std::env::var_os("PATH").hash(&mut hasher);
        Self {
            dir,
            judge: hasher.finish(),
        }
    }

    /// The verdict on just this attempt, if it is kept.
    pub(super) fn get(&self, attempt: &Attempt<'_>, level: &Files) -> Option<Verdict> {
        let key = self.key(attempt, level);
        let mut verdict = self
            .entries(attempt)
            .into_iter()
            .find(|entry| entry.key == key)?
            .verdict;
        verdict.seconds = 0.0;
        Some(verdict)
    }

    /// Keeps a verdict, if it would be the same again. That it cannot be written costs time only.
    pub(super) fn put(&self, attempt: &Attempt<'_>, level: &Files, verdict: &Verdict) {
        let lasts = matches!(
            verdict.decision,
            Decision::Passed | Decision::Failed(Cause::Compile | Cause::Lint | Cause::Format)
        );
        // What a course's own verification looks at, nobody knows.
        if !lasts || !attempt.exercise.form.commands().is_empty() {
            return;
        }
        let key = self.key(attempt, level);
        let mut entries = self.entries(attempt);
        entries.retain(|entry| entry.key != key);
        entries.truncate(PER_EXERCISE - 1);
        entries.insert(
            0,
            Entry {
                key,
                verdict: verdict.clone(),
            },
        );
        write(&self.file(attempt), &entries);
    }

    /// The verdicts on just these attempts at one exercise, as far as the last series at it holds them.
    pub(super) fn get_series(
        &self,
        attempts: &[Attempt<'_>],
        level: &Files,
    ) -> Vec<Option<Verdict>> {
        let entries = attempts
            .first()
            .map(|attempt| read(&self.series_file(attempt)))
            .unwrap_or_default();
        let mut by_key: HashMap<String, Verdict> = entries
            .into_iter()
            .map(|entry| (entry.key, entry.verdict))
            .collect();
        attempts
            .iter()
            .map(|attempt| by_key.remove(&self.key(attempt, level)))
            .collect()
    }

    /// Keeps the verdicts on a series at one exercise, and forgets those on the series before. All of them are kept, also those that might
    /// come out otherwise: a wrong solution that ran into its deadline would cost that time again and again.
    pub(super) fn put_series(&self, attempts: &[Attempt<'_>], level: &Files, verdicts: &[Verdict]) {
        let Some(first) = attempts.first() else {
            return;
        };
        let entry = |(attempt, verdict): (&Attempt<'_>, &Verdict)| Entry {
            key: self.key(attempt, level),
            verdict: verdict.clone(),
        };
        let entries: Vec<Entry> = attempts.iter().zip(verdicts).map(entry).collect();
        write(&self.series_file(first), &entries);
    }

    fn series_file(&self, attempt: &Attempt<'_>) -> PathBuf {
        let series = self.dir.join("series");
        series.join(format!("{}.json", attempt.exercise.name))
    }

    fn entries(&self, attempt: &Attempt<'_>) -> Vec<Entry> {
        read(&self.file(attempt))
    }

    fn file(&self, attempt: &Attempt<'_>) -> PathBuf {
        self.dir.join(format!("{}.json", attempt.exercise.name))
    }

    /// Two hashes of 64 bits: one of them is too short to never meet its like by chance.
    fn key(&self, attempt: &Attempt<'_>, level: &Files) -> String {
        let half = |salt: u8| {
            let mut hasher = DefaultHasher::new();
            (salt, self.judge, &attempt.not_counted).hash(&mut hasher);
            let exercise = attempt.exercise;
            (
                &exercise.dir,
                &exercise.edit,
                exercise.points,
                &exercise.needs,
                exercise.unsafe_code,
            )
                .hash(&mut hasher);
            (
                exercise.limits.time,
                exercise.limits.memory,
                exercise.limits.output,
            )
                .hash(&mut hasher);
            exercise.checks.hash(&mut hasher);
            (&exercise.form, &attempt.expected).hash(&mut hasher);
            (&attempt.answers, &attempt.own_equality).hash(&mut hasher);
            attempt.files.iter().for_each(|file| file.hash(&mut hasher));
            level.iter().for_each(|file| file.hash(&mut hasher));
            hasher.finish()
        };
        format!("{:016x}{:016x}", half(0), half(1))
    }
}

/// A file that was written by half is no JSON and holds nothing.
fn read(file: &Path) -> Vec<Entry> {
    fs::read(file)
        .ok()
        .and_then(|text| serde_json::from_slice(&text).ok())
        .unwrap_or_default()
}

fn write(file: &Path, entries: &[Entry]) {
    if let (Ok(text), Some(dir)) = (serde_json::to_vec(entries), file.parent()) {
        _ = fs::create_dir_all(dir).and_then(|()| fs::write(file, text));
    }
}
