//! `Recognition`: whether mistakes with hints of their own are recognized, and nothing else is taken for them: a function over verdicts.

use super::judged_case::JudgedCase;
use crate::course::{
    CaseSignature, Exercise, Level, Mistake, RecordedFailure, Symptom, nearest, wrong_dir,
};
use crate::error::Problem;
use crate::judge::verdict::Verdict;

/// How well the wrong solutions of exercises are recognized.
#[derive(Clone, Debug, Default)]
pub struct Recognition {
    /// How many wrong solutions there are.
    pub cases: usize,
    /// How many of them were judged.
    pub judged: usize,
    /// How many of these fail in a way in which neither the shipped exercise nor another one of them does.
    pub distinct: usize,
    /// How many of them are given their own hint.
    pub recognized: usize,
    /// Those whose signature or files aren't those that are recorded.
    pub unrecorded: Vec<CaseSignature>,
    /// What else the author has to correct.
    pub problems: Vec<Problem>,
}

impl Recognition {
    /// What follows from the verdicts on an exercise of this level as shipped, on its solution, and on its wrong solutions, by name.
    pub fn of(
        level: &Level,
        exercise: &Exercise,
        shipped: &Verdict,
        right: &Verdict,
        cases: &[JudgedCase],
    ) -> Self {
        let judged = || {
            let cases = cases.iter();
            cases.filter_map(|case| Some((case, case.verdict.as_ref()?)))
        };
        let mut found = Self {
            cases: cases.len(),
            judged: judged().count(),
            ..Self::default()
        };
        for (case, verdict) in judged() {
            let all = judged().map(|(_, verdict)| verdict).chain([shipped]);
            let same = all.filter(|other| other.signature == verdict.signature);
            found.distinct += usize::from(verdict.signature.is_some() && same.count() == 1);
            let given = verdict.mistake(&exercise.mistakes);
            found.recognized +=
                usize::from(given.is_some_and(|mistake| is_of(mistake, &case.name)));
        }
        for (index, mistake) in exercise.mistakes.iter().enumerate() {
            let fault = match &mistake.symptom {
                Symptom::WrongSolution(recorded) => {
                    let Some(case) = cases.iter().find(|case| case.name == recorded.case) else {
                        let unknown = unknown_case(level, exercise, &recorded.case, cases);
                        found.problems.push(unknown);
                        continue;
                    };
                    let fault =
                        fault_of_case(case, shipped, recorded, &exercise.mistakes[..index], cases);
                    if fault.is_none() {
                        found.count(exercise, case, recorded);
                    }
                    fault
                }
                Symptom::Test(name) if right.tests.iter().all(|test| test.name != *name) => {
                    let names = right.tests.iter().map(|test| test.name.as_str());
                    let next = next(nearest(name, names), "correct the test's name");
                    Some((format!("but there's no test `{name}`"), next))
                }
                Symptom::Code(_) | Symptom::Test(_) => {
                    let fits = shipped.mistake(std::slice::from_ref(mistake)).is_some();
                    fits.then(|| {
                        let what = "but it fails like that as shipped".to_owned();
                        (what, "make it one of the `hints`".to_owned())
                    })
                }
            };
            if let Some((what, next)) = fault {
                let problem = problem((level, exercise), mistake, &what, &next);
                found.problems.push(problem);
            }
        }
        found
    }

    /// Counts a wrong solution whose hint is shown, and notes what isn't recorded of it.
    fn count(&mut self, exercise: &Exercise, case: &JudgedCase, recorded: &RecordedFailure) {
        let is_recorded = recorded.is_of(case.files);
        let Some(signature) = case.fingerprint(recorded) else {
            return;
        };
        let is_new = recorded.signature != Some(signature);
        if case.verdict.is_none() {
            self.recognized += usize::from(is_recorded);
        } else if is_new || !is_recorded {
            self.unrecorded.push(CaseSignature {
                exercise: exercise.name.clone(),
                case: case.name.clone(),
                signature,
                files: case.files,
                is_new,
            });
        }
    }

    /// Adds what was found about another exercise.
    pub fn add(&mut self, other: Self) {
        self.cases += other.cases;
        self.judged += other.judged;
        self.distinct += other.distinct;
        self.recognized += other.recognized;
        self.unrecorded.extend(other.unrecorded);
        self.problems.extend(other.problems);
    }
}

/// The problem of a mistake of an exercise, in words that follow it.
pub(super) fn problem(
    (level, exercise): (&Level, &Exercise),
    mistake: &Mistake,
    what: &str,
    next: &str,
) -> Problem {
    let (name, symptom) = (&exercise.name, &mistake.symptom);
    Problem::new(format!(
        "there's a hint for `{symptom}` of `{name}`, {what}"
    ))
    .at(level.manifest(), None)
    .next(next)
    .about(name)
}

fn next(near: Option<&str>, otherwise: &str) -> String {
    near.map_or_else(
        || otherwise.to_owned(),
        |near| format!("did you mean `{near}`?"),
    )
}

fn unknown_case(level: &Level, exercise: &Exercise, case: &str, cases: &[JudgedCase]) -> Problem {
    let names = cases.iter().map(|case| case.name.as_str());
    let dir = format!("{}/{case}", wrong_dir(exercise));
    let what = format!(
        "`{}` has a hint for `{dir}`, which doesn't exist",
        exercise.name
    );
    Problem::new(what)
        .at(level.manifest(), None)
        .next(next(
            nearest(case, names),
            "write that wrong solution, or remove the mistake",
        ))
        .about(&exercise.name)
}

/// Whether the mistake is the one that the wrong solution of this name shows.
fn is_of(mistake: &Mistake, name: &str) -> bool {
    let failure = mistake.symptom.failure();
    failure.is_some_and(|failure| failure.case == name)
}

/// Why the hint of a wrong solution is never shown, and what to do; `None` if it's shown once its failure is recorded. `before` are the mistakes before it.
fn fault_of_case(
    case: &JudgedCase,
    shipped: &Verdict,
    recorded: &RecordedFailure,
    before: &[Mistake],
    cases: &[JudgedCase],
) -> Option<(String, String)> {
    let verdict = case.verdict.as_ref();
    let failure = case.fingerprint(recorded);
    let fails_alike = |mistake: &&Mistake| {
        let other = mistake.symptom.failure();
        other.is_some_and(|other| {
            let case = cases.iter().find(|case| case.name == other.case);
            failure.is_some() && case.and_then(|case| case.fingerprint(other)) == failure
        })
    };
    let (what, next) = if verdict.is_some_and(Verdict::passed) {
        ("which passes".to_owned(), "add a test that fails on it")
    } else if failure.is_some() && failure == shipped.fingerprint(recorded.varies) {
        (
            "which fails exactly as the shipped exercise does".to_owned(),
            "remove the mistake, or let the tests show the difference",
        )
    } else {
        let fitting = verdict.and_then(|verdict| verdict.mistake(before));
        let first = fitting.or_else(|| before.iter().find(fails_alike))?;
        (
            format!("but `{}` comes first and fits as well", first.symptom),
            "write one hint for both, or put the narrower one first",
        )
    };
    Some((what, next.to_owned()))
}

#[cfg(test)]
mod tests;
