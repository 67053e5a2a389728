//! `ClassStatistics`: what the page counts, folded from the rows of a gradebook. Its size depends on the exercises, not on the class.

use std::collections::BTreeMap;

use super::cell::CellState;
use crate::grade::gradebook::{
    Gradebook, GradedExercise, GradedOutcome, GradedSubmission, Points, Refusal, Standing,
};

/// How many students, reasons or files are listed by name.
pub(super) const LISTED: usize = 50;

/// How many tests of one exercise are counted. A course has fewer; students can add as many as they like.
const MOST_TESTS: usize = 500;

/// What the page counts.
pub(super) struct ClassStatistics {
    pub students: usize,
    /// How many handed something in.
    pub handed_in: usize,
    /// How many of them passed everything.
    pub passed: usize,
    /// The points of everyone whose grade is known and who handed something in: points → students.
    pub scores: BTreeMap<Points, usize>,
    /// In the order of the gradebook.
    pub exercises: Vec<ExerciseStatistics>,
    /// The code of a compiler error or lint → attempts.
    pub codes: BTreeMap<String, usize>,
    /// Why something couldn't be judged → what.
    pub not_judged: BTreeMap<String, Examples<String>>,
    /// How many more couldn't be judged, for yet other reasons.
    pub other_reasons: usize,
    pub refused: Examples<(String, Refusal)>,
    pub missing: Examples<String>,
    pub strangers: Examples<String>,
}

/// What the page counts for one exercise.
#[derive(Default)]
pub(super) struct ExerciseStatistics {
    /// How many students are in each of `CellState::ALL`.
    pub states: [usize; CellState::ALL.len()],
    /// Test → how often it failed, and how often it ran.
    pub tests: BTreeMap<String, (usize, usize)>,
    /// Whether a verdict rests on an oracle.
    pub has_oracle: bool,
}

/// The first of many, and how many there are.
pub(super) struct Examples<T> {
    pub first: Vec<T>,
    pub total: usize,
}

impl<T> Examples<T> {
    pub fn add(&mut self, one: impl FnOnce() -> T) {
        if self.total < LISTED {
            self.first.push(one());
        }
        self.total += 1;
    }

    /// How many aren't among the first.
    pub fn left_out(&self) -> usize {
        self.total - self.first.len()
    }
}

impl<T> Default for Examples<T> {
    fn default() -> Self {
        Self {
            first: Vec::new(),
            total: 0,
        }
    }
}

impl ClassStatistics {
    pub fn new(gradebook: &Gradebook) -> Self {
        let exercises = gradebook.exercises.iter();
        Self {
            students: 0,
            handed_in: 0,
            passed: 0,
            scores: BTreeMap::new(),
            exercises: exercises.map(|_| ExerciseStatistics::default()).collect(),
            codes: BTreeMap::new(),
            not_judged: BTreeMap::new(),
            other_reasons: 0,
            refused: Examples::default(),
            missing: Examples::default(),
            strangers: Examples::default(),
        }
    }

    /// Adds a row. `verdicts` are its grades with the places of their exercises.
    pub fn add<'r>(
        &mut self,
        row: &GradedSubmission,
        verdicts: impl Iterator<Item = (usize, &'r GradedExercise)>,
    ) {
        let id = || row.student.id.clone();
        self.students += 1;
        match row.standing {
            Standing::Missing => self.missing.add(id),
            Standing::Unknown => self.strangers.add(id),
            Standing::Submitted => {}
        }
        for refusal in &row.refused {
            self.refused.add(|| (id(), refusal.clone()));
        }
        if row.standing != Standing::Missing {
            self.handed_in += 1;
            self.passed += usize::from(row.passed());
            if row.is_judged() {
                *self.scores.entry(row.score).or_default() += 1;
            }
        }
        for (place, graded) in verdicts {
            if let GradedOutcome::NotJudged { reason } = &graded.outcome {
                self.add_reason(reason, || {
                    format!("{} of {}", graded.exercise, row.student.id)
                });
            }
            for code in &graded.codes {
                *self.codes.entry(code.clone()).or_default() += 1;
            }
            self.exercises[place].add(graded);
        }
    }

    fn add_reason(&mut self, reason: &str, what: impl FnOnce() -> String) {
        if let Some(known) = self.not_judged.get_mut(reason) {
            known.add(what);
        } else if self.not_judged.len() < LISTED {
            self.not_judged
                .entry(reason.to_owned())
                .or_default()
                .add(what);
        } else {
            self.other_reasons += 1;
        }
    }

    /// The points that half of the class doesn't exceed.
    pub fn median(&self) -> Option<Points> {
        let half = self.scores.values().sum::<usize>().div_ceil(2);
        let mut seen = 0;
        for (points, students) in &self.scores {
            seen += students;
            if seen >= half {
                return Some(*points);
            }
        }
        None
    }
}

impl ExerciseStatistics {
    fn add(&mut self, graded: &GradedExercise) {
        let state = CellState::of(graded);
        self.states[state as usize] += 1;
        self.has_oracle |= graded.oracle;
        for test in &graded.tests {
            if !self.tests.contains_key(&test.name) && self.tests.len() >= MOST_TESTS {
                continue;
            }
            let (failed, total) = self.tests.entry(test.name.clone()).or_default();
            *failed += usize::from(!test.passed);
            *total += 1;
        }
    }

    /// How many students are in a state.
    pub fn count(&self, state: CellState) -> usize {
        self.states[state as usize]
    }

    /// How many attempts have a verdict.
    pub fn judged(&self) -> usize {
        let all: usize = self.states.iter().sum();
        all - self.count(CellState::NotJudged) - self.count(CellState::NotHandedIn)
    }
}
