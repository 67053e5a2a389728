//! `Recognition`: whether mistakes with hints of their own are recognized, and nothing else is taken for them: a function over verdicts.

use crate::course::{CaseSignature, Exercise, Level, Mistake, Symptom, nearest, wrong_dir};
use crate::error::Problem;
use crate::judge::verdict::Verdict;

/// How well the wrong solutions of exercises are recognized.
#[derive(Clone, Debug, Default)]
pub struct Recognition {
    /// How many wrong solutions were judged.
    pub cases: usize,
    /// How many of them fail in a way in which neither the shipped exercise nor another one of them does.
    pub distinct: usize,
    /// How many of them are given their own hint.
    pub recognized: usize,
    /// Those whose recorded signature isn't the one that they have.
    pub unsigned: Vec<CaseSignature>,
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
        cases: &[(String, Verdict)],
    ) -> Self {
        let mut found = Self {
            cases: cases.len(),
            ..Self::default()
        };
        for (name, verdict) in cases {
            let all = cases.iter().map(|(_, verdict)| verdict).chain([shipped]);
            let same = all.filter(|other| other.signature == verdict.signature);
            found.distinct += usize::from(verdict.signature.is_some() && same.count() == 1);
            let given = verdict.mistake(&exercise.mistakes);
            found.recognized += usize::from(given.is_some_and(|mistake| is_of(mistake, name)));
        }
        for (index, mistake) in exercise.mistakes.iter().enumerate() {
            let fault = match &mistake.symptom {
                Symptom::WrongSolution { case, signature } => {
                    let judged = cases.iter().find(|(name, _)| name == case);
                    let Some((_, verdict)) = judged else {
                        found
                            .problems
                            .push(unknown_case(level, exercise, case, cases));
                        continue;
                    };
                    let fault = fault_of_case(verdict, shipped, &exercise.mistakes[..index]);
                    let now = verdict.signature.filter(|_| fault.is_none());
                    let new = now.filter(|now| Some(*now) != *signature);
                    found.unsigned.extend(new.map(|signature| CaseSignature {
                        exercise: exercise.name.clone(),
                        case: case.clone(),
                        signature,
                    }));
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

    /// Adds what was found about another exercise.
    pub fn add(&mut self, other: Self) {
        self.cases += other.cases;
        self.distinct += other.distinct;
        self.recognized += other.recognized;
        self.unsigned.extend(other.unsigned);
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

fn unknown_case(
    level: &Level,
    exercise: &Exercise,
    case: &str,
    cases: &[(String, Verdict)],
) -> Problem {
    let names = cases.iter().map(|(name, _)| name.as_str());
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
    matches!(&mistake.symptom, Symptom::WrongSolution { case, .. } if case == name)
}

/// Why the hint of a wrong solution is never shown, and what to do; `None` if it's shown once its signature is recorded. `before` are the mistakes
/// before it.
fn fault_of_case(
    verdict: &Verdict,
    shipped: &Verdict,
    before: &[Mistake],
) -> Option<(String, String)> {
    let (what, next) = if verdict.passed() {
        ("which passes".to_owned(), "add a test that fails on it")
    } else if verdict.signature.is_some() && verdict.signature == shipped.signature {
        (
            "which fails exactly as the shipped exercise does".to_owned(),
            "remove the mistake, or let the tests show the difference",
        )
    } else {
        let first = verdict.mistake(before)?;
        (
            format!("but `{}` comes first and fits as well", first.symptom),
            "write one hint for both, or put the narrower one first",
        )
    };
    Some((what, next.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::course::fixture::Fixture;
    use crate::fingerprint::Fingerprint;
    use crate::judge::verdict::{Cause, Decision, TestOutcome, fixture};

    /// A failure with this signature, in which these tests fail.
    fn failed(signature: &str, tests: &[&str]) -> Verdict {
        let test = |name: &&str| fixture::result(name, TestOutcome::Failed);
        Verdict {
            tests: tests.iter().map(test).collect(),
            signature: Some(Fingerprint::of(signature)),
            ..fixture::verdict(Decision::Failed(Cause::Test))
        }
    }

    fn passed() -> Verdict {
        let test = |name| fixture::result(name, TestOutcome::Passed);
        Verdict {
            tests: ["a", "b"].map(test).into(),
            ..fixture::verdict(Decision::Passed)
        }
    }

    /// Mistakes, each with what it's recognized by and its recorded signature.
    fn recognition(mistakes: &[(&str, Option<&str>)], cases: &[(&str, Verdict)]) -> Recognition {
        let course = Fixture::new().open().expect("a course");
        let mut exercise = course.exercise("greet1").expect("an exercise").clone();
        let mistake = |(when, recorded): &(&str, Option<&str>)| {
            let mut symptom = Symptom::parse(when).expect("a form");
            if let Symptom::WrongSolution { signature, .. } = &mut symptom {
                *signature = recorded.map(Fingerprint::of);
            }
            Mistake {
                symptom,
                hint: "You guess.".to_owned(),
            }
        };
        exercise.mistakes = mistakes.iter().map(mistake).collect();
        let case = |(name, verdict): &(&str, Verdict)| ((*name).to_owned(), verdict.clone());
        let cases: Vec<_> = cases.iter().map(case).collect();
        let level = course.level_of(&exercise);
        Recognition::of(
            level,
            &exercise,
            &failed("shipped", &["a"]),
            &passed(),
            &cases,
        )
    }

    fn problems(found: &Recognition) -> Vec<&str> {
        let problems = found.problems.iter();
        problems.map(|problem| problem.what.as_str()).collect()
    }

    #[test]
    fn wrong_solutions_with_recorded_signatures_are_recognized() {
        let cases = [
            ("one", failed("1", &["b"])),
            ("two", failed("2", &["b"])),
            ("too", failed("2", &["b"])),
            ("same", failed("shipped", &["a"])),
        ];
        let found = recognition(&[("wrong/one", Some("1"))], &cases);
        let counts = (found.cases, found.distinct, found.recognized);
        assert_eq!(counts, (4, 1, 1));
        assert!(found.unsigned.is_empty() && found.problems.is_empty());
    }

    #[test]
    fn signatures_that_are_missing_or_differ_are_new() {
        let cases = [("one", failed("1", &["b"])), ("two", failed("2", &["b"]))];
        let mistakes = [("wrong/one", None), ("wrong/two", Some("before"))];
        let found = recognition(&mistakes, &cases);
        let new = found.unsigned.iter();
        let new: Vec<_> = new.map(|new| (new.case.as_str(), new.signature)).collect();
        let expected = [("one", Fingerprint::of("1")), ("two", Fingerprint::of("2"))];
        assert_eq!(new, expected);
        assert_eq!(found.recognized, 0);
    }

    #[test]
    fn hints_that_are_never_shown_are_problems() {
        let cases = [
            ("passes", passed()),
            ("same", failed("shipped", &["a"])),
            ("one", failed("1", &["b"])),
        ];
        let mistakes = [
            ("wrong/passes", None),
            ("wrong/same", None),
            ("wrong/oen", None),
            ("test b", None),
            ("test c", None),
            ("wrong/one", Some("1")),
        ];
        let found = recognition(&mistakes, &cases);
        assert_eq!(
            problems(&found),
            [
                "there's a hint for `wrong/passes` of `greet1`, which passes",
                "there's a hint for `wrong/same` of `greet1`, which fails exactly as the shipped exercise does",
                "`greet1` has a hint for `wrong/01_first/greet1/oen`, which doesn't exist",
                "there's a hint for `test c` of `greet1`, but there's no test `c`",
                "there's a hint for `wrong/one` of `greet1`, but `test b` comes first and fits as well",
            ]
        );
        assert!(found.unsigned.is_empty());
    }

    #[test]
    fn the_shipped_exercise_is_given_no_hint_of_a_mistake() {
        let found = recognition(&[("test a", None)], &[]);
        assert_eq!(
            problems(&found),
            ["there's a hint for `test a` of `greet1`, but it fails like that as shipped"]
        );
    }
}
