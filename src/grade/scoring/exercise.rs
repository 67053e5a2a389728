//! The points for one exercise.

use std::collections::HashMap;

use crate::course::Exercise;
use crate::fingerprint::Fingerprint;
use crate::grade::assignment::Assigned;
use crate::grade::gradebook::{GradedExercise, GradedOutcome, GradedTest, Points};
use crate::grade::record::{JudgedAttempt, JudgedTest};
use crate::judge::{CourseTest, TestOutcome};

/// The grade for an attempt at an exercise. `tests` are those of the course and the teacher; only these are worth points, because students can
/// add tests of their own.
pub fn score_exercise(
    assigned: &Assigned,
    exercise: &Exercise,
    tests: &[CourseTest],
    attempt: Option<Fingerprint>,
    judged: JudgedAttempt,
) -> GradedExercise {
    let max = assigned.points;
    let passed = judged.outcome == GradedOutcome::Passed;
    let credits = Credits::of(assigned, tests, &judged.tests);
    let score = if passed {
        max
    } else if !judged.is_judged() {
        Points::ZERO
    } else if let Some(suite) = &judged.suite {
        less_than(
            max,
            max.share(u64::from(suite.passed), u64::from(suite.cases)),
        )
    } else if assigned.partial {
        credits.reached(max)
    } else {
        Points::ZERO
    };
    let shown = if assigned.partial && judged.suite.is_none() {
        credits.by_result(max)
    } else {
        HashMap::new()
    };
    let is_hidden = |name: &str| credits.hidden.contains(&name);
    let graded = judged.tests.iter().map(|test| {
        let (score, max) = shown.get(test.name.as_str()).copied().unwrap_or_default();
        GradedTest {
            name: test.name.clone(),
            passed: test.outcome == TestOutcome::Passed,
            unproven: test.outcome == TestOutcome::Unproven,
            hidden: is_hidden(&test.name),
            score,
            max,
            message: test.message.clone(),
        }
    });
    GradedExercise {
        exercise: exercise.name.clone(),
        level: exercise.level.clone(),
        score,
        max,
        tests: graded.collect(),
        cause: judged.cause,
        codes: judged.codes,
        diagnostic: judged.diagnostic.map(|text| without_hidden(text, assigned)),
        notes: judged.notes,
        oracle: exercise.checks.oracle.is_some(),
        attempt,
        seconds: judged.seconds,
        outcome: judged.outcome,
    }
}

/// The grade for an exercise for which nothing was handed in.
pub fn not_handed_in(assigned: &Assigned, exercise: &Exercise) -> GradedExercise {
    let judged = JudgedAttempt {
        outcome: GradedOutcome::Failed,
        cause: Some("nothing was handed in".to_owned()),
        ..JudgedAttempt::prevented("")
    };
    score_exercise(assigned, exercise, &[], None, judged)
}

/// What each test of the course is worth, and which were passed.
struct Credits<'r> {
    /// Weight, the results that belong to it, and whether they all passed.
    tests: Vec<(u64, Vec<&'r str>, bool)>,
    /// The names of results that students must not see.
    hidden: Vec<&'r str>,
    /// The weights of all tests. If everything passed and the attempt didn't, what is wrong besides counts like one more test.
    total: u64,
}

impl<'r> Credits<'r> {
    fn of(assigned: &Assigned, tests: &[CourseTest], results: &'r [JudgedTest]) -> Self {
        let names: Vec<&str> = results.iter().map(|result| result.name.as_str()).collect();
        let passed = |name: &&str| {
            let mut of_name = results.iter().filter(|result| result.name == *name);
            of_name.all(|result| result.outcome == TestOutcome::Passed)
        };
        let mut credits = Self {
            tests: Vec::new(),
            hidden: Vec::new(),
            total: 0,
        };
        for test in tests {
            let found = test.results(&names);
            let has_passed = !found.is_empty() && found.iter().all(passed);
            let weight = assigned.weights.get(&test.name).copied().unwrap_or(1);
            if assigned.hidden.get(&test.file).is_some() {
                credits.hidden.extend(&found);
            }
            credits.total += u64::from(weight);
            credits.tests.push((u64::from(weight), found, has_passed));
        }
        credits
    }

    /// The points for the tests that passed: always less than a pass.
    fn reached(&self, max: Points) -> Points {
        let reached: u64 = self
            .tests
            .iter()
            .filter(|test| test.2)
            .map(|test| test.0)
            .sum();
        let whole = if reached == self.total {
            self.total + 1
        } else {
            self.total
        };
        max.share(reached, whole)
    }

    /// Score and maximum of each test, under the name of its first result. The maximums add up to `max`.
    fn by_result(&self, max: Points) -> HashMap<&'r str, (Points, Points)> {
        let mut shown = HashMap::new();
        let mut before = 0;
        for (weight, results, passed) in &self.tests {
            let [from, to] = [before, before + weight].map(|part| max.share(part, self.total));
            before += weight;
            let worth = Points::of_hundredths(to.hundredths() - from.hundredths());
            let score = if *passed { worth } else { Points::ZERO };
            if let Some(first) = results.first() {
                shown.entry(*first).or_insert((score, worth));
            }
        }
        shown
    }
}

/// What isn't a pass is worth less than one.
fn less_than(max: Points, points: Points) -> Points {
    points.min(Points::of_hundredths(max.hundredths().saturating_sub(1)))
}

/// A compiler error without the sources of hidden tests, which may be among those that it shows.
fn without_hidden(text: String, assigned: &Assigned) -> String {
    let shows_hidden = assigned.hidden.iter().any(|(path, _)| text.contains(path));
    if shows_hidden {
        let first = text.lines().next().unwrap_or_default();
        format!("{first}\n(in tests that aren't shown)")
    } else {
        text
    }
}
