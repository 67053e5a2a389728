//! `Prepared`: an exercise of the assignment with everything that judging attempts at it takes.

use crate::course::{Course, Exercise, Files, Pristine, ShippedMutant};
use crate::error::Result;
use crate::fingerprint::Fingerprint;
use crate::grade::assignment::Assigned;
use crate::grade::gradebook::Listed;
use crate::judge::{Attempt, CacheInputs, CourseTest};

/// An exercise with everything that judging attempts at it takes.
pub struct Prepared<'g> {
    pub assigned: &'g Assigned,
    pub exercise: &'g Exercise,
    shipped: Files,
    /// What is built first, so that attempts can be built in the same way.
    pub model: Attempt<'g>,
    pub inputs: CacheInputs,
    /// The tests that the course and the teacher bring along.
    pub tests: Vec<CourseTest>,
    /// The wrong implementations that the tests of students must catch.
    mutants: Vec<ShippedMutant>,
}

impl<'g> Prepared<'g> {
    /// Reads the grader's own copy of an exercise.
    pub fn new(
        (course, pristine): (&'g Course, &Pristine),
        assigned: &'g Assigned,
        exercise: &'g Exercise,
    ) -> Result<Self> {
        let has_solution = !pristine.solution(exercise)?.is_empty();
        let model = if has_solution {
            Attempt::of_solution(course, pristine, exercise)
        } else {
            Attempt::of_pristine(course, pristine, exercise)
        };
        let model = model?.with_hidden_tests(&assigned.hidden);
        Ok(Self {
            assigned,
            exercise,
            shipped: pristine.exercise(exercise)?,
            inputs: CacheInputs::of(pristine, &model)?,
            tests: CourseTest::all(exercise, &model.files),
            mutants: exercise.mutants(&model.files)?,
            model,
        })
    }

    /// The attempt with a submission's files.
    pub fn attempt(
        &self,
        course: &'g Course,
        pristine: &Pristine,
        handed_in: Files,
    ) -> Result<Attempt<'g>> {
        let own = (&self.shipped, &self.assigned.hidden);
        Attempt::of_submission(course, pristine, self.exercise, own, handed_in)
    }

    /// The exercise, for the gradebook.
    pub fn listed(&self) -> Listed {
        let mutants = self.mutants.iter();
        Listed {
            name: self.exercise.name.clone(),
            title: self.exercise.title.clone(),
            level: self.exercise.level.clone(),
            max: self.assigned.points,
            mutants: mutants.map(|mutant| mutant.name.clone()).collect(),
        }
    }

    /// The fingerprint of everything about it that is the same for all attempts, on every machine.
    pub fn fingerprint(&self) -> Fingerprint {
        self.inputs.content(&self.model)
    }
}
