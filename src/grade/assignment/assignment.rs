//! `Assignment`: the exercises that are graded, their points, the deadline, and what lateness costs.

use std::collections::BTreeMap;

use super::due::Due;
use super::late::LateRule;
use super::quota::Quota;
use crate::course::{Course, Exercise, Files};
use crate::fingerprint::Fingerprint;
use crate::grade::gradebook::{Details, Points};

/// What is graded, what it's worth, and until when.
#[derive(Clone, Debug)]
pub struct Assignment {
    pub title: String,
    /// In the order of the course.
    pub exercises: Vec<Assigned>,
    /// `None` if nothing is ever late.
    pub deadline: Option<Due>,
    pub late: LateRule,
    /// Other deadlines for some students, by id.
    pub extensions: BTreeMap<String, Due>,
    /// Which of a student's submissions counts.
    pub counts: Counts,
    pub details: Details,
    /// How much the programs of a submission may use, all together.
    pub quota: Quota,
    /// What decides which questions oracles ask; `None` if that's left to chance.
    pub secret: Option<Fingerprint>,
    /// Of its file and its hidden tests.
    pub fingerprint: Fingerprint,
}

/// An exercise that is graded.
#[derive(Clone, Debug)]
pub struct Assigned {
    /// Its name.
    pub exercise: String,
    /// What a pass is worth, with its weight.
    pub points: Points,
    /// Whether some of its tests are worth some of its points.
    pub partial: bool,
    /// Tests that count more or less than the others, by name.
    pub weights: BTreeMap<String, u32>,
    /// Further tests, with paths relative to the exercise's folder.
    pub hidden: Files,
}

/// Which of a student's submissions counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Counts {
    #[default]
    Latest,
    Best,
}

impl Assignment {
    /// All of a course, if there's no file that says otherwise.
    pub fn whole(course: &Course) -> Self {
        let exercises: Vec<_> = course.exercises().map(Assigned::whole).collect();
        Self {
            title: course.title.clone(),
            quota: Quota::of_exercises(exercises.len()),
            exercises,
            deadline: None,
            late: LateRule::default(),
            extensions: BTreeMap::new(),
            counts: Counts::default(),
            details: Details::default(),
            secret: None,
            fingerprint: Fingerprint::of("the whole course"),
        }
    }

    /// When a student's work is due.
    pub fn due(&self, student: &str) -> Option<&Due> {
        self.extensions.get(student).or(self.deadline.as_ref())
    }

    /// The points for a submission in which everything passes.
    pub fn max(&self) -> Points {
        self.exercises.iter().map(|assigned| assigned.points).sum()
    }

    /// Its exercises with those of the course.
    pub fn assigned<'a>(
        &'a self,
        course: &'a Course,
    ) -> impl Iterator<Item = (&'a Assigned, &'a Exercise)> {
        let found = |assigned: &'a Assigned| Some((assigned, course.exercise(&assigned.exercise)?));
        self.exercises.iter().filter_map(found)
    }

    /// The students who have an exception but aren't in the class.
    pub fn strangers(&self, is_known: &dyn Fn(&str) -> bool) -> Vec<&str> {
        let named = self.extensions.keys().chain(self.late.left.keys());
        let mut strangers: Vec<&str> = named
            .map(String::as_str)
            .filter(|name| !is_known(name))
            .collect();
        strangers.sort_unstable();
        strangers.dedup();
        strangers
    }
}

impl Assigned {
    fn whole(exercise: &Exercise) -> Self {
        Self {
            exercise: exercise.name.clone(),
            points: Points::whole(exercise.points),
            partial: false,
            weights: BTreeMap::new(),
            hidden: Files::default(),
        }
    }
}
