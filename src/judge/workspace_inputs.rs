//! `WorkspaceInputs`: what the verdicts on the attempts of one workspace depend on besides the attempts themselves, as far as it can be read.

use std::collections::HashMap;

use crate::course::Pristine;
use crate::error::{Error, Result};
use crate::judge::attempt::Attempt;
use crate::judge::cache::CacheInputs;

/// The inputs of one workspace.
pub(super) struct WorkspaceInputs {
    inputs: Result<CacheInputs>,
    /// Why an attempt's own part of the workspace can't be read, by the exercise's name.
    unreadable: HashMap<String, Error>,
}

impl WorkspaceInputs {
    /// Reads the workspace of an attempt for all attempts there. If something can't be read, only those that need it are left out.
    pub(super) fn read(pristine: &Pristine, attempt: &Attempt<'_>, all: &[Attempt<'_>]) -> Self {
        let files = attempt.workspace_files(pristine, all);
        let mut unreadable = HashMap::new();
        if files.is_ok() {
            return Self {
                inputs: files.map(CacheInputs::new),
                unreadable,
            };
        }
        let mut readable = Vec::new();
        let is_there = |other: &&Attempt<'_>| other.plan.workspace == attempt.plan.workspace;
        for attempt in all.iter().filter(is_there) {
            match attempt.workspace_files(pristine, std::slice::from_ref(attempt)) {
                Ok(_) => readable.push(attempt.clone()),
                Err(error) => {
                    unreadable.insert(attempt.exercise.name.clone(), error);
                }
            }
        }
        let files = match readable.first() {
            Some(first) => first.workspace_files(pristine, &readable),
            None => files,
        };
        Self {
            inputs: files.map(CacheInputs::new),
            unreadable,
        }
    }

    /// The inputs for an attempt.
    ///
    /// # Errors
    /// If what it needs can't be read.
    pub(super) fn of(&self, attempt: &Attempt<'_>) -> Result<&CacheInputs> {
        match self.unreadable.get(&attempt.exercise.name) {
            Some(error) => Err(error.clone()),
            None => self.inputs.as_ref().map_err(Clone::clone),
        }
    }

    /// The inputs for all attempts that can be judged; `None` if there are none.
    pub(super) fn into_inputs(self) -> Option<CacheInputs> {
        self.inputs.ok()
    }
}
