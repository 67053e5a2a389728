//! `UntrustedCode`: code of the learner's on which the tests would have to rely, although it could lie to them.

use serde::Serialize;

use super::{equality, return_types};
use crate::course::{Exercise, Files, Pristine};
use crate::error::Result;

/// Code on which tests can't rely.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct UntrustedCode {
    pub path: String,
    pub line: u32,
    /// What it is, and what to do about it.
    pub words: &'static str,
}

impl UntrustedCode {
    /// The first in these files of the learner's, unless the shipped exercise or its solution does the same. Both `shipped` and `theirs` are only files that
    /// the learner may edit.
    pub(super) fn find(
        pristine: &Pristine,
        exercise: &Exercise,
        shipped: &Files,
        theirs: &Files,
    ) -> Result<Option<Self>> {
        let solved = || {
            let mut courses = shipped.clone();
            courses.overlay(pristine.solution(exercise)?);
            courses.retain(|path| exercise.may_edit(path));
            Ok(courses)
        };
        if let Some(place) = equality::first_manual_impl(theirs)
            && equality::first_manual_impl(&solved()?).is_none()
        {
            let words = "the tests compare values, and can't rely on a `PartialEq` that is written by hand: use `#[derive(PartialEq)]`. \
                If it compares two different types, remove it and compare the values inside";
            return Ok(Some(Self::at(place, words)));
        }
        let place = return_types::first_own_type(theirs, shipped, solved)?;
        let words = "the tests rely on what this function returns, and can't rely on a type of your own there: return the type that the exercise had";
        Ok(place.map(|place| Self::at(place, words)))
    }

    fn at((path, line): (String, usize), words: &'static str) -> Self {
        Self {
            path,
            line: u32::try_from(line).unwrap_or(u32::MAX),
            words,
        }
    }
}
