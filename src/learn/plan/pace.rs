//! `Pace`: how long a learner needs for a point.

use crate::course::Course;
use crate::learn::practice::History;

/// From this many exercises on, the pace is the learner's own.
const ENOUGH: usize = 5;

/// What a beginner needs for a point, lessons included, in minutes.
const BEGINNER: u64 = 30;

/// How long a point takes. Most exercises have one; projects have more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Pace {
    /// Minutes for each point, at least one.
    pub minutes: u64,
    /// In how many exercises it was measured; `None` if there aren't enough yet.
    pub measured: Option<usize>,
}

impl Pace {
    /// The mean over all exercises that the learner has solved here.
    pub fn of(course: &Course, history: &History) -> Self {
        let solved = course
            .exercises()
            .enumerate()
            .filter_map(|(place, exercise)| {
                let minutes = history.of(place).learned_in?.div_ceil(60_000);
                Some((minutes, u64::from(exercise.points.max(1))))
            });
        let solved: Vec<(u64, u64)> = solved.collect();
        if solved.len() < ENOUGH {
            return Self {
                minutes: BEGINNER,
                measured: None,
            };
        }
        let minutes: u64 = solved.iter().map(|(minutes, _)| minutes).sum();
        let points: u64 = solved.iter().map(|(_, points)| points).sum();
        Self {
            minutes: minutes.div_ceil(points).max(1),
            measured: Some(solved.len()),
        }
    }
}
