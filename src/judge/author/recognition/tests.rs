//! Tests of `Recognition`.

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
        if let Symptom::WrongSolution(failure) = &mut symptom {
            failure.signature = recorded.map(Fingerprint::of);
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
        if let Symptom::WrongSolution(failure) = &mut symptom {
            failure.signature = Some(Fingerprint::of(signature));
            failure.files = Some(Fingerprint::of("one"));
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
    if let Symptom::WrongSolution(failure) = &mut varying {
        failure.varies = true;
    }
    let recognition = |recorded: Option<Fingerprint>, verdict: Verdict| {
        let mut symptom = varying.clone();
        if let Symptom::WrongSolution(failure) = &mut symptom {
            failure.signature = recorded;
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
fn of_two_that_fail_alike_only_the_first_can_have_a_hint() {
    let alike = |recorded: [Option<&str>; 2], verdict: Option<Verdict>| {
        let symptom = |name: &str, recorded: Option<&str>| {
            let mut symptom = Symptom::parse(&format!("wrong/{name}")).expect("a form");
            if let Symptom::WrongSolution(failure) = &mut symptom {
                failure.signature = recorded.map(Fingerprint::of);
                failure.files = recorded.map(|_| Fingerprint::of(name));
            }
            symptom
        };
        let case = |name: &str| JudgedCase {
            name: name.to_owned(),
            files: Fingerprint::of(name),
            verdict: verdict.clone(),
        };
        let symptoms = vec![symptom("one", recorded[0]), symptom("two", recorded[1])];
        recognition_of_cases(symptoms, &[case("one"), case("two")])
    };
    let words =
        "there's a hint for `wrong/two` of `greet1`, but `wrong/one` comes first and fits as well";
    let new = alike([None, None], Some(failed("1", &["b"])));
    assert_eq!(problems(&new), [words]);
    let recorded = alike([Some("1"), Some("1")], None);
    assert_eq!(problems(&recorded), [words]);
    assert_eq!(recorded.recognized, 1);
    let different = alike([Some("1"), Some("2")], None);
    assert_eq!((different.recognized, different.problems.len()), (2, 0));
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
