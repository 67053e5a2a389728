//! `MutationReport`: the results of an exercise's wrong solutions: a function over verdicts.

use std::collections::BTreeSet;

use super::solution_mutant::SolutionMutant;
use crate::course::Accepted;
use crate::judge::verdict::{Cause, TestOutcome, TestResult, Verdict};

/// The results of one exercise's wrong solutions.
#[derive(Clone, Debug, Default)]
pub struct MutationReport {
    /// Wrong solutions that were judged, including those that can't be built.
    pub made: usize,
    /// Those that didn't pass.
    pub caught: usize,
    /// Mutants that the compiler rejects.
    pub not_viable: usize,
    /// Those that pass although they're wrong, and that aren't accepted.
    pub survivors: Vec<SolutionMutant>,
    /// Those that pass, and that the level's manifest accepts for a reason.
    pub accepted: usize,
    /// Accepted by the level's manifest, although no such mutant survives.
    pub stale: Vec<String>,
    /// Tests that failed on nothing. Empty if no wrong solution got as far as the tests.
    pub vacuous: Vec<String>,
}

/// The result of one wrong solution.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum MutantResult {
    Caught,
    Survived,
    NotViable,
}

impl MutationReport {
    /// Summarizes the results. `right` is the verdict on the solution, and determines which tests there are. `shipped` is the verdict on the shipped
    /// exercise, which is wrong too. `accepted` is what the manifest accepts; pass nothing if no mutants were listed, because then we don't know what
    /// would survive. Tests that the learner writes aren't the author's responsibility, because the exercise itself judges them.
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
            match result_of(mutant, verdict) {
                MutantResult::Caught => report.caught += 1,
                MutantResult::NotViable => report.not_viable += 1,
                MutantResult::Survived => {
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
        // A test may need a tool that isn't installed to fail.
        let can_fail = !matches!(right.cause(), Some(Cause::Tool));
        if tests_are_courses && can_fail && verdicts().any(|verdict| !verdict.tests.is_empty()) {
            let tests = || verdicts().flat_map(|verdict| &verdict.tests);
            let fails =
                |name: &str| tests().any(|test| test.name == name && caught_something(test));
            report.vacuous = right
                .tests
                .iter()
                .map(|test| test.name.clone())
                .filter(|name| !fails(name))
                .collect();
        }
        report
    }

    /// Whether there is nothing to correct.
    pub fn is_sound(&self) -> bool {
        self.survivors.is_empty() && self.stale.is_empty() && self.vacuous.is_empty()
    }

    /// Those that can be built, or aren't meant to be.
    pub fn viable(&self) -> usize {
        self.made - self.not_viable
    }
}

fn result_of(mutant: &SolutionMutant, verdict: &Verdict) -> MutantResult {
    match verdict.cause() {
        None => MutantResult::Survived,
        // A wrong solution written by the author counts as caught even if it doesn't compile. A generated mutant proves something only if it does.
        Some(Cause::Compile | Cause::Compiler) if !mutant.written => MutantResult::NotViable,
        // Mutants aren't formatted, so a formatting error proves nothing.
        Some(Cause::Format) if !mutant.written => MutantResult::Survived,
        Some(Cause::Tool | Cause::Machine) => MutantResult::NotViable,
        Some(_) => MutantResult::Caught,
    }
}

/// Whether a test noticed that something is wrong. A test that fails because the code isn't written yet has noticed nothing.
fn caught_something(test: &TestResult) -> bool {
    let is_unwritten = ["not yet implemented", "not implemented"]
        .iter()
        .any(|words| test.output.contains(words));
    test.outcome != TestOutcome::Passed && !is_unwritten
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::judge::verdict::{Decision, fixture};

    fn verdict(cause: Option<Cause>, tests: &[(&str, TestOutcome)]) -> Verdict {
        let test = |(name, outcome): &(&str, TestOutcome)| fixture::result(name, *outcome);
        Verdict {
            tests: tests.iter().map(test).collect(),
            ..fixture::verdict(cause.map_or(Decision::Passed, Decision::Failed))
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
    fn every_result_is_counted() {
        let passes = || verdict(None, &[("a", Passed)]);
        let rejected = || verdict(Some(Cause::Compile), &[]);
        let tried = [
            (
                mutant("fails", false),
                verdict(Some(Cause::Test), &[("a", Failed)]),
            ),
            (
                mutant("hangs", false),
                verdict(Some(Cause::Timeout), &[("b", TimedOut)]),
            ),
            (mutant("does not compile", false), rejected()),
            (mutant("is not meant to compile", true), rejected()),
            (
                mutant("is not formatted", false),
                verdict(Some(Cause::Format), &[("a", Passed)]),
            ),
            (mutant("is accepted", false), passes()),
            (mutant("is written", true), passes()),
        ];
        let report = of(&tried, &rejected(), &["is accepted", "is written", "fails"]);
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
        assert_eq!(report.stale, ["fails"], "a caught mutant can't be accepted");
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
    fn a_test_that_fails_on_unwritten_code_is_vacuous() {
        let mut shipped = verdict(Some(Cause::Test), &[("a", Failed), ("b", Failed)]);
        shipped.tests[0].output = "src/lib.rs:3:5:\nnot yet implemented: count".to_owned();
        assert_eq!(of(&[], &shipped, &[]).vacuous, ["a", "c"]);
    }

    #[test]
    fn without_test_results_no_test_is_vacuous() {
        let rejected = verdict(Some(Cause::Compile), &[]);
        let tried = [(mutant("does not compile", false), rejected.clone())];
        assert!(of(&tried, &rejected, &[]).vacuous.is_empty());
    }

    #[test]
    fn without_a_tool_no_test_is_vacuous() {
        let right = verdict(Some(Cause::Tool), &[("a", Passed), ("b", Passed)]);
        let tried = [(
            mutant("fails", false),
            verdict(Some(Cause::Test), &[("a", Failed)]),
        )];
        let shipped = verdict(Some(Cause::Compile), &[]);
        let report = MutationReport::of(&tried, &right, &shipped, &[], true);
        assert_eq!((report.caught, report.vacuous.len()), (1, 0));
    }

    #[test]
    fn accepting_a_missing_mutant_is_stale() {
        let shipped = verdict(Some(Cause::Compile), &[]);
        assert_eq!(of(&[], &shipped, &["gone"]).stale, ["gone"]);
    }
}
