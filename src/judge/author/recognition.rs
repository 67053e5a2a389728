//! `Recognition`: whether mistakes with hints of their own are recognized, and nothing else is taken for them: a function over verdicts.

use super::judged_case::JudgedCase;
use crate::course::{CaseSignature, Exercise, Level, Mistake, Symptom, nearest, wrong_dir};
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
                Symptom::WrongSolution {
                    case: name,
                    signature,
                    files,
                    varies,
                } => {
                    let Some(case) = cases.iter().find(|case| case.name == *name) else {
                        let unknown = unknown_case(level, exercise, name, cases);
                        found.problems.push(unknown);
                        continue;
                    };
                    let now = case.verdict.as_ref();
                    let now = now.map_or(*signature, |verdict| verdict.fingerprint(*varies));
                    let as_shipped = now.is_some() && now == shipped.fingerprint(*varies);
                    let before = &exercise.mistakes[..index];
                    let fault = fault_of_case(case.verdict.as_ref(), as_shipped, before);
                    if case.verdict.is_none() {
                        found.recognized += usize::from(fault.is_none());
                    } else if let Some(signature_now) = now
                        && fault.is_none()
                        && (now != *signature || Some(case.files) != *files)
                    {
                        found.unrecorded.push(CaseSignature {
                            exercise: exercise.name.clone(),
                            case: name.clone(),
                            signature: signature_now,
                            files: case.files,
                            is_new: now != *signature,
                        });
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
    matches!(&mistake.symptom, Symptom::WrongSolution { case, .. } if case == name)
}

/// Why the hint of a wrong solution is never shown, and what to do; `None` if it's shown once its signature is recorded. There's no verdict if that's the
/// case already. `before` are the mistakes before it.
fn fault_of_case(
    verdict: Option<&Verdict>,
    as_shipped: bool,
    before: &[Mistake],
) -> Option<(String, String)> {
    let (what, next) = if verdict.is_some_and(Verdict::passed) {
        ("which passes".to_owned(), "add a test that fails on it")
    } else if as_shipped {
        (
            "which fails exactly as the shipped exercise does".to_owned(),
            "remove the mistake, or let the tests show the difference",
        )
    } else {
        let first = verdict?.mistake(before)?;
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
    use crate::judge::verdict::{Cause, Decision, Signature, TestOutcome, fixture};

    /// A failure with this signature, in which these tests fail.
    fn failed(signature: &str, tests: &[&str]) -> Verdict {
        let test = |name: &&str| fixture::result(name, TestOutcome::Failed);
        Verdict {
            tests: tests.iter().map(test).collect(),
            signature: Some(Box::new(Signature {
                whole: Fingerprint::of(signature),
                outline: Fingerprint::of(tests.concat()),
            })),
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
        let symptom = |(when, recorded): &(&str, Option<&str>)| {
            let mut symptom = Symptom::parse(when).expect("a form");
            if let Symptom::WrongSolution { signature, .. } = &mut symptom {
                *signature = recorded.map(Fingerprint::of);
            }
            symptom
        };
        recognition_of(mistakes.iter().map(symptom).collect(), cases)
    }

    fn recognition_of(symptoms: Vec<Symptom>, cases: &[(&str, Verdict)]) -> Recognition {
        let case = |(name, verdict): &(&str, Verdict)| JudgedCase {
            name: (*name).to_owned(),
            files: Fingerprint::of(name),
            verdict: Some(verdict.clone()),
        };
        recognition_of_cases(symptoms, &cases.iter().map(case).collect::<Vec<_>>())
    }

    fn recognition_of_cases(symptoms: Vec<Symptom>, cases: &[JudgedCase]) -> Recognition {
        let course = Fixture::new().open().expect("a course");
        let mut exercise = course.exercise("greet1").expect("an exercise").clone();
        let mistakes = symptoms.into_iter().map(|symptom| Mistake {
            symptom,
            hint: "You guess.".to_owned(),
        });
        exercise.mistakes = mistakes.collect();
        let level = course.level_of(&exercise);
        Recognition::of(
            level,
            &exercise,
            &failed("shipped", &["a"]),
            &passed(),
            cases,
        )
    }

    /// Those that fail in another way than recorded.
    fn unsigned(found: &Recognition) -> Vec<&CaseSignature> {
        let unrecorded = found.unrecorded.iter();
        unrecorded.filter(|unrecorded| unrecorded.is_new).collect()
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
        let counts = (found.cases, found.judged, found.distinct, found.recognized);
        assert_eq!(counts, (4, 4, 1, 1));
        assert!(unsigned(&found).is_empty() && found.problems.is_empty());
    }

    #[test]
    fn signatures_that_are_missing_or_differ_are_new() {
        let cases = [("one", failed("1", &["b"])), ("two", failed("2", &["b"]))];
        let mistakes = [("wrong/one", None), ("wrong/two", Some("before"))];
        let found = recognition(&mistakes, &cases);
        let new = unsigned(&found).into_iter();
        let new: Vec<_> = new.map(|new| (new.case.as_str(), new.signature)).collect();
        let expected = [("one", Fingerprint::of("1")), ("two", Fingerprint::of("2"))];
        assert_eq!(new, expected);
        assert_eq!(found.recognized, 0);
    }

    #[test]
    fn what_is_recorded_for_the_same_files_counts_without_a_verdict() {
        let recorded = |signature: &str| {
            let mut symptom = Symptom::parse("wrong/one").expect("a form");
            if let Symptom::WrongSolution {
                signature: its,
                files,
                ..
            } = &mut symptom
            {
                *its = Some(Fingerprint::of(signature));
                *files = Some(Fingerprint::of("one"));
            }
            symptom
        };
        let case = |verdict: Option<Verdict>| JudgedCase {
            name: "one".to_owned(),
            files: Fingerprint::of("one"),
            verdict,
        };
        let known = recognition_of_cases(vec![recorded("1")], &[case(None)]);
        assert_eq!((known.cases, known.judged, known.recognized), (1, 0, 1));
        assert!(known.unrecorded.is_empty() && known.problems.is_empty());
        let as_shipped = recognition_of_cases(vec![recorded("shipped")], &[case(None)]);
        assert_eq!(as_shipped.recognized, 0);
        assert_eq!(as_shipped.problems.len(), 1);
        // The same failure of other files is recorded, too, and isn't a problem.
        let mut other = case(Some(failed("1", &["b"])));
        other.files = Fingerprint::of("two");
        let judged = recognition_of_cases(vec![recorded("1")], &[other]);
        assert_eq!((judged.recognized, judged.unrecorded.len()), (1, 1));
        assert!(unsigned(&judged).is_empty() && judged.problems.is_empty());
    }

    #[test]
    fn of_a_failure_that_varies_only_the_failed_tests_are_recorded() {
        let mut varying = Symptom::parse("wrong/one").expect("a form");
        if let Symptom::WrongSolution { varies, .. } = &mut varying {
            *varies = true;
        }
        let recognition = |recorded: Option<Fingerprint>, verdict: Verdict| {
            let mut symptom = varying.clone();
            if let Symptom::WrongSolution { signature, .. } = &mut symptom {
                *signature = recorded;
            }
            recognition_of(vec![symptom], &[("one", verdict)])
        };
        let first = recognition(None, failed("1", &["b"]));
        let [new] = unsigned(&first)[..] else {
            panic!("{first:?}");
        };
        assert_eq!(new.signature, Fingerprint::of("b"));
        let again = recognition(Some(new.signature), failed("2", &["b"]));
        assert_eq!((again.recognized, unsigned(&again).len()), (1, 0));
        let other = recognition(Some(new.signature), failed("2", &["a", "b"]));
        assert_eq!((other.recognized, unsigned(&other).len()), (0, 1));
        let as_shipped = recognition(None, failed("2", &["a"]));
        assert_eq!(
            problems(&as_shipped),
            [
                "there's a hint for `wrong/one` of `greet1`, which fails exactly as the shipped exercise does"
            ]
        );
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
        assert!(unsigned(&found).is_empty());
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
