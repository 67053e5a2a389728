//! `Reading`: the result of reading a course's manifests in any format.

use std::collections::BTreeMap;
use std::iter;

use crate::course::model::{Course, Exercise};
use crate::error::{Place, Problem};

/// A course and its problems, with the places in its manifests.
pub struct Reading {
    /// Complete only if there are no problems.
    pub course: Course,
    /// The problems that prevent the course from being opened.
    pub problems: Vec<Problem>,
    /// Where its parts are in the manifests.
    pub lines: ManifestLines,
}

/// Where the parts of a course are in its manifests. Used to find duplicate names and to show authors where to look.
#[derive(Default)]
pub struct ManifestLines {
    /// By name.
    pub exercises: BTreeMap<String, Place>,
    /// By id.
    pub topics: BTreeMap<String, Place>,
    /// By the exercise's name, in order.
    pub hints: BTreeMap<String, Vec<Place>>,
    /// The hints of mistakes, by the exercise's name, in order.
    pub mistakes: BTreeMap<String, Vec<Place>>,
    /// Former names: the old name, the exercise's current name, and the place.
    pub(super) former: Vec<(String, String, Place)>,
}

impl ManifestLines {
    /// All hints of an exercise, also those of mistakes, and their places.
    pub fn all_hints<'l>(&'l self, exercise: &'l Exercise) -> Vec<(&'l str, Option<&'l Place>)> {
        let places = |of: &'l BTreeMap<String, Vec<Place>>| {
            let places = of.get(&exercise.name).into_iter().flatten();
            places.map(Some).chain(iter::repeat(None))
        };
        let hints = exercise.hints.iter().map(String::as_str);
        let mistakes = exercise
            .mistakes
            .iter()
            .map(|mistake| mistake.hint.as_str());
        let hints = hints.zip(places(&self.hints));
        hints.chain(mistakes.zip(places(&self.mistakes))).collect()
    }

    /// The problems of former names that don't identify one exercise. Call this once all levels have been read.
    pub(super) fn ambiguous_former_names(&self) -> Vec<Problem> {
        let mut owners: BTreeMap<&str, &Place> = BTreeMap::new();
        let mut problems = Vec::new();
        for (old, exercise, place) in &self.former {
            let what = if old == exercise {
                format!("`was` of exercise `{exercise}` contains its current name")
            } else if let Some(other) = self.exercises.get(old) {
                format!(
                    "`was` of exercise `{exercise}` contains `{old}`, which is another exercise at {other}"
                )
            } else if let Some(other) = owners.insert(old, place) {
                format!("the former name `{old}` is listed twice; the first is at {other}")
            } else {
                continue;
            };
            problems.push(
                Problem::new(what)
                    .at(&place.path, place.line)
                    .next(format!("remove `{old}` from `was`")),
            );
        }
        problems
    }
}

/// A learner's progress as recorded by another runner.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    /// The names of the exercises that are done.
    pub done: Vec<String>,
    /// The exercise that the learner is working on.
    pub current: Option<String>,
}
