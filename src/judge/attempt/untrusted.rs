//! `UntrustedCode`: code of the learner's on which the tests would have to rely, although it could lie to them.

use super::{equality, return_types};
use crate::course::{Exercise, Files, Pristine};
use crate::error::Result;
use crate::fingerprint::Fingerprint;

/// Code on which tests can't rely.
#[derive(Debug, PartialEq, Eq)]
pub struct UntrustedCode {
    pub path: String,
    pub line: u32,
    /// What it is, and what to do about it.
    pub words: &'static str,
}

/// The course's own versions of the files that a learner may edit. What these do, the learner may do too.
#[derive(Clone, Debug)]
pub struct CourseVersions {
    shipped: Files,
    /// The shipped files with those of the solution.
    solved: Files,
}

impl CourseVersions {
    /// `shipped` is only files that the learner may edit.
    pub(super) fn new(pristine: &Pristine, exercise: &Exercise, shipped: Files) -> Result<Self> {
        let mut solved = shipped.clone();
        solved.overlay(pristine.solution(exercise)?);
        solved.retain(|path| exercise.may_edit(path));
        Ok(Self { shipped, solved })
    }

    /// The exercise's manifests, if the learner may edit them: the shipped one comes first.
    pub(super) fn manifests(&self) -> Vec<toml::Table> {
        let texts = [&self.shipped, &self.solved].map(|files| files.text("Cargo.toml"));
        let manifests = texts.into_iter().flatten();
        manifests.filter_map(|text| text.parse().ok()).collect()
    }

    /// What a verdict depends on in them.
    pub fn fingerprint(&self) -> Fingerprint {
        Fingerprint::builder("course-versions")
            .value(&self.shipped.fingerprint())
            .value(&self.solved.fingerprint())
            .finish()
    }
}

impl UntrustedCode {
    /// The first in these files of the learner's, unless the course does the same.
    pub(super) fn find(theirs: &Files, courses: &CourseVersions) -> Option<Self> {
        if let Some(place) = equality::first_manual_impl(theirs)
            && equality::first_manual_impl(&courses.solved).is_none()
        {
            let words = "the tests compare values, and can't rely on a `PartialEq` that is written by hand: use `#[derive(PartialEq)]`. \
                If it compares two different types, remove it and compare the values inside";
            return Some(Self::at(place, words));
        }
        let place = return_types::first_own_type(theirs, &courses.shipped, &courses.solved)?;
        let words = "the tests rely on what this function returns, and can't rely on a type of your own there: return the type that the exercise had";
        Some(Self::at(place, words))
    }

    fn at((path, line): (String, usize), words: &'static str) -> Self {
        Self {
            path,
            line: u32::try_from(line).unwrap_or(u32::MAX),
            words,
        }
    }
}
