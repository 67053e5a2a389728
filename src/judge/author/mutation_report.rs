//! `MutationReport`: what came of an exercise's wrong solutions: a function over verdicts.

use std::collections::BTreeSet;

use super::solution_mutant::SolutionMutant;
use crate::course::Accepted;
use crate::judge::verdict::{Cause, TestOutcome, TestResult, Verdict};

/// What came of one exercise's wrong solutions.
#[derive(Clone, Debug, Default)]
pub struct MutationReport {
    /// Wrong solutions that were judged, those that cannot be built among them.
    pub made: usize,
    /// Those that did not pass.
    pub caught: usize,
    /// Changes that the compiler refuses.
    pub not_viable: usize,
    /// Those that pass although they are wrong, and that nobody accepted.
    pub survivors: Vec<SolutionMutant>,
    /// Those that pass, and that the level's manifest accepts with a reason.
    pub accepted: usize,
    /// Accepted by the level's manifest, although there is no such survivor.
    pub stale: Vec<String>,
    /// Tests that failed on nothing. Empty where no wrong solution got as far as the tests.
    pub vacuous: Vec<String>,
}

/// What became of one wrong solution.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fate {
    Caught,
    Survived,
    NotViable,
}

impl MutationReport {
    /// Sums up. `right` is the verdict on the solution, which tells which tests there are; `shipped` is that on the exercise as shipped,
    /// which is wrong as well. `accepted` is what the manifest accepts; nothing where no mutants were listed, as nobody can say
    /// what would survive. Tests that a learner writes are
    /// judged by the exercise itself, and are not the author's to answer for.
    pub fn of(
        tried: &[(SolutionMutant, Verdict)],
        right: &Verdict,
        shipped: &Verdict,
        accepted: &[Accepted],
        tests_are_courses: bool,
    ) -> Self {
        let mut report = Self {
            made: tried.len(),
            ..Self::default()
        };
        let mut passing = BTreeSet::new();
        for (mutant, verdict) in tried {
            match fate(mutant, verdict) {
                Fate::Caught => report.caught += 1,
                Fate::NotViable => report.not_viable += 1,
                Fate::Survived => {
                    passing.insert(mutant.name.as_str());
                    if !mutant.written && accepted.iter().any(|entry| entry.mutant == mutant.name) {
                        report.accepted += 1;
                    } else {
                        report.survivors.push(mutant.clone());
                    }
                }
            }
        }
        let names = accepted.iter().map(|entry| entry.mutant.as_str());
        report.stale = names
            .filter(|name| !passing.contains(name))
            .map(str::to_owned)
            .collect();
        let verdicts = || tried.iter().map(|(_, verdict)| verdict).chain([shipped]);
        if tests_are_courses && verdicts().any(|verdict| !verdict.tests.is_empty()) {
            let tests = || verdicts().flat_map(|verdict| &verdict.tests);
            let fails = |name: &str| tests().any(|test| test.name == name && is_caught_by(test));
            report.vacuous = right
                .tests
                .iter()
                .map(|test| test.name.clone())
                .filter(|name| !fails(name))
                .collect();
        }
        report
    }

    /// Whether there is nothing in it that an author has to correct.
    pub fn is_sound(&self) -> bool {
        self.survivors.is_empty() && self.stale.is_empty() && self.vacuous.is_empty()
    }

    /// Those that can be built, or are meant not to be.
    pub fn viable(&self) -> usize {
        self.made - self.not_viable
    }
}

fn fate(mutant: &SolutionMutant, verdict: &Verdict) -> Fate {
    match verdict.cause() {
        None => Fate::Survived,
        // What an author calls wrong is caught by whoever refuses it; a change by chance proves something only where it can be built.
        Some(Cause::Compile | Cause::Compiler) if !mutant.written => Fate::NotViable,
        // The change was made without regard to formatting: that it is noticed proves nothing.
        Some(Cause::Format) if !mutant.written => Fate::Survived,
        Some(Cause::Tool) => Fate::NotViable,
        Some(_) => Fate::Caught,
    }
}

/// Whether a test that looked at something wrong noticed that. One that fails because nothing is written yet did not look at anything.
fn is_caught_by(test: &TestResult) -> bool {
    let is_unwritten = ["not yet implemented", "not implemented"]
        .iter()
        .any(|words| test.output.contains(words));
    test.outcome != TestOutcome::Passed && !is_unwritten
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::judge::verdict::Decision;

    fn verdict(cause: Option<Cause>, tests: &[(&str, TestOutcome)]) -> Verdict {
        let test = |(name, outcome): &(&str, TestOutcome)| TestResult {
            name: (*name).to_owned(),
            outcome: *outcome,
            seconds: 0.0,
            output: String::new(),
            detail: None,
        };
        Verdict {
            exercise: "e".to_owned(),
            level: "l".to_owned(),
            decision: cause.map_or(Decision::Passed, Decision::Failed),
            diagnostics: Vec::new(),
            tests: tests.iter().map(test).collect(),
            notes: Vec::new(),
            points: 0,
            max_points: 1,
            seconds: 0.0,
        }
    }

    fn mutant(name: &str, written: bool) -> SolutionMutant {
        SolutionMutant {
            name: name.to_owned(),
            files: crate::course::Files::default(),
            written,
        }
    }

    use TestOutcome::{Failed, Passed, TimedOut};

    fn of(
        tried: &[(SolutionMutant, Verdict)],
        shipped: &Verdict,
        accepted: &[&str],
    ) -> MutationReport {
        let right = verdict(None, &[("a", Passed), ("b", Passed), ("c", Passed)]);
        let accepted: Vec<Accepted> = accepted
            .iter()
            .map(|name| Accepted {
                mutant: (*name).to_owned(),
                reason: "why".to_owned(),
            })
            .collect();
        MutationReport::of(tried, &right, shipped, &accepted, true)
    }

    #[test]
    fn every_fate_is_counted() {
        let passes = || verdict(None, &[("a", Passed)]);
        let refused = || verdict(Some(Cause::Compile), &[]);
        let tried = [
            (
                mutant("fails", false),
                verdict(Some(Cause::Test), &[("a", Failed)]),
            ),
            (
                mutant("hangs", false),
                verdict(Some(Cause::Timeout), &[("b", TimedOut)]),
            ),
            (mutant("is refused", false), refused()),
            (mutant("is meant to be refused", true), refused()),
            (
                mutant("is not formatted", false),
                verdict(Some(Cause::Format), &[("a", Passed)]),
            ),
            (mutant("is accepted", false), passes()),
            (mutant("is written", true), passes()),
        ];
        let report = of(&tried, &refused(), &["is accepted", "is written", "fails"]);
        assert_eq!(
            (
                report.made,
                report.caught,
                report.not_viable,
                report.accepted,
                report.viable()
            ),
            (7, 3, 1, 1, 6)
        );
        let survivors: Vec<&str> = report
            .survivors
            .iter()
            .map(|mutant| mutant.name.as_str())
            .collect();
        assert_eq!(survivors, ["is not formatted", "is written"]);
        assert_eq!(
            report.stale,
            ["fails"],
            "what is caught is no survivor to accept"
        );
        assert_eq!(report.vacuous, ["c"]);
    }

    #[test]
    fn a_test_that_fails_on_what_is_shipped_is_not_vacuous() {
        let shipped = verdict(
            Some(Cause::Test),
            &[("a", Failed), ("b", Passed), ("c", Passed)],
        );
        assert_eq!(of(&[], &shipped, &[]).vacuous, ["b", "c"]);
    }

    #[test]
    fn a_test_that_fails_because_nothing_is_written_yet_proves_nothing() {
        let mut shipped = verdict(Some(Cause::Test), &[("a", Failed), ("b", Failed)]);
        shipped.tests[0].output = "src/lib.rs:3:5:\nnot yet implemented: count".to_owned();
        assert_eq!(of(&[], &shipped, &[]).vacuous, ["a", "c"]);
    }

    #[test]
    fn where_no_test_ran_nothing_is_said_of_tests() {
        let refused = verdict(Some(Cause::Compile), &[]);
        let tried = [(mutant("is refused", false), refused.clone())];
        assert!(of(&tried, &refused, &[]).vacuous.is_empty());
    }

    #[test]
    fn where_there_is_no_mutant_an_acceptance_is_stale() {
        let shipped = verdict(Some(Cause::Compile), &[]);
        assert_eq!(of(&[], &shipped, &["gone"]).stale, ["gone"]);
    }
}
