//! `Taken`: what was taken from a submission so far, and what wasn't.

use std::collections::BTreeMap;

use super::entry::Entry;
use super::layout::WantedExercise;
use super::submission::{Submission, SubmittedCommit};
use crate::course::{Excess, Files};
use crate::grade::gradebook::Refusal;

/// How many refusals are listed.
const LISTED: usize = 50;

/// What was taken so far.
#[derive(Default)]
pub(super) struct Taken {
    /// By the index of the exercise.
    pub files: BTreeMap<usize, Files>,
    pub bytes: usize,
    refused: Vec<Refusal>,
    /// How many refusals aren't listed.
    unlisted: usize,
    pub commit: Option<SubmittedCommit>,
}

impl Taken {
    pub(super) fn refuse(&mut self, path: impl Into<String>, reason: impl Into<String>) {
        if self.refused.len() == LISTED {
            self.unlisted += 1;
            return;
        }
        self.refused.push(Refusal {
            path: path.into(),
            reason: reason.into(),
        });
    }

    pub(super) fn finish(mut self, entry: &Entry, wanted: &[WantedExercise<'_>]) -> Submission {
        let mut overlays = BTreeMap::new();
        for (index, files) in std::mem::take(&mut self.files) {
            let exercise = wanted[index].exercise;
            match Excess::of(&files) {
                Some(excess) => self.refuse(exercise.path(&excess.file), excess.sentence),
                None => _ = overlays.insert(exercise.name.clone(), files),
            }
        }
        if self.unlisted > 0 {
            let reason = format!("{} more files weren't taken", self.unlisted);
            self.refused.push(Refusal {
                path: String::new(),
                reason,
            });
        }
        Submission {
            id: entry.id.clone(),
            overlays,
            refused: self.refused,
            commit: self.commit,
            marked_late: entry.marked_late,
        }
    }
}
