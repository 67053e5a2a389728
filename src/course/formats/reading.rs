//! `Reading`: what comes of reading a course's manifests, whatever their format.

use std::collections::BTreeMap;

use crate::course::model::Course;
use crate::error::{Place, Problem};

/// A course, and where its manifests say what.
pub struct Reading {
    /// Complete only where there is no problem.
    pub course: Course,
    /// Everything that keeps the course from being opened.
    pub problems: Vec<Problem>,
    /// Where the parts stand in the manifests.
    pub lines: ManifestLines,
}

/// Where the parts of a course stand in its manifests: what finds a name that is taken, and tells authors where to look.
#[derive(Default)]
pub struct ManifestLines {
    /// By name.
    pub exercises: BTreeMap<String, Place>,
    /// By id.
    pub topics: BTreeMap<String, Place>,
    /// By the exercise's name, in order.
    pub hints: BTreeMap<String, Vec<Place>>,
    /// Former names: the old one, whose it was, where that is said.
    pub(super) former: Vec<(String, String, Place)>,
}

impl ManifestLines {
    /// Former names that do not tell whose progress they mean. To be asked when all levels are read.
    pub(super) fn ambiguous_former_names(&self) -> Vec<Problem> {
        let mut owners: BTreeMap<&str, &Place> = BTreeMap::new();
        let mut problems = Vec::new();
        for (old, exercise, place) in &self.former {
            let what = if old == exercise {
                format!("`was` of exercise `{exercise}` holds the name that it has now")
            } else if let Some(other) = self.exercises.get(old) {
                format!(
                    "`was` of exercise `{exercise}` holds `{old}`, which is an exercise of its own at {other}"
                )
            } else if let Some(other) = owners.insert(old, place) {
                format!("the former name `{old}` is given twice; the first is at {other}")
            } else {
                continue;
            };
            problems.push(
                Problem::new(what)
                    .at(&place.path, place.line)
                    .next(format!("take `{old}` out of `was`")),
            );
        }
        problems
    }
}

/// What another runner knows of a learner's progress.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    /// Names of the exercises that are done.
    pub done: Vec<String>,
    /// The exercise that the learner is at.
    pub current: Option<String>,
}
