//! A test that hands the cases of a public suite to the learner's code: where a case ends the process, the test runs again from the next case on.

use std::ops::ControlFlow;
use std::time::Duration;

use crate::judge::proof::CaseLog;
use crate::judge::verdict::{FailedCase, SuiteCases, TestOutcome, TestResult};

/// How often a test begins again at most.
const RESTARTS: usize = 8;

/// What one run of a test came to.
pub struct TestRun {
    pub result: TestResult,
    /// Whether the result is the test's own fault.
    pub is_fair: bool,
    pub log: CaseLog,
}

/// The runs of one test, added up.
#[derive(Default)]
pub struct CaseRuns {
    cases: SuiteCases,
    seconds: f64,
    processor_seconds: Option<f64>,
    restarts: usize,
    /// How the case ended that the process did not survive.
    lost: Option<String>,
}

impl CaseRuns {
    /// Takes a run of the test. Returns with which case the next one has to begin, or what all of them come to.
    pub fn add(&mut self, run: TestRun, time: Duration) -> ControlFlow<(TestResult, bool), u64> {
        let TestRun {
            result,
            is_fair,
            log,
        } = run;
        self.seconds += result.seconds;
        if let Some(seconds) = result.processor_seconds {
            *self.processor_seconds.get_or_insert_default() += seconds;
        }
        if let (Some(got), Some(case)) = (self.lost.take(), log.lost) {
            self.cases.show(FailedCase { got, ..case });
        }
        self.cases.passed += log.cases.passed;
        self.cases.failed += log.cases.failed;
        for case in log.cases.first_failing {
            self.cases.show(case);
        }
        let Some(open) = log.open.filter(|_| result.outcome != TestOutcome::Passed) else {
            return ControlFlow::Break((self.whole(result), is_fair));
        };
        self.cases.failed += 1;
        self.lost = Some(how_it_ended(&result));
        self.restarts += 1;
        if self.restarts > RESTARTS || self.seconds > 2.0 * time.as_secs_f64() {
            let how = self.lost.take().unwrap_or_default();
            let detail = format!("{how}, in one case after another: the rest was not judged");
            let result = TestResult {
                detail: Some(detail),
                ..result
            };
            return ControlFlow::Break((self.whole(result), is_fair));
        }
        ControlFlow::Continue(open + 1)
    }

    /// What the test comes to, by its last run.
    fn whole(&mut self, last: TestResult) -> TestResult {
        let cases = std::mem::take(&mut self.cases);
        let failed = last.outcome == TestOutcome::Passed && cases.failed > 0;
        TestResult {
            outcome: if failed {
                TestOutcome::Failed
            } else {
                last.outcome
            },
            seconds: self.seconds,
            processor_seconds: self.processor_seconds,
            cases: (cases.count() > 0).then_some(cases),
            ..last
        }
    }
}

/// How a run ended that came to no end of its own.
fn how_it_ended(result: &TestResult) -> String {
    let detail = result.detail.clone();
    detail.unwrap_or_else(|| "the program ended".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::judge::verdict::fixture;

    const TIME: Duration = Duration::from_secs(10);

    fn run(outcome: TestOutcome, seconds: f64, log: CaseLog) -> TestRun {
        let result = TestResult {
            seconds,
            detail: (outcome != TestOutcome::Passed).then(|| "ended by SIGSEGV".to_owned()),
            ..fixture::result("suite", outcome)
        };
        TestRun {
            result,
            is_fair: true,
            log,
        }
    }

    fn log(passed: u32, failed: u32, open: Option<u64>, lost: bool) -> CaseLog {
        CaseLog {
            cases: SuiteCases {
                passed,
                failed,
                first_failing: Vec::new(),
                seed: None,
            },
            open,
            lost: lost.then(FailedCase::default),
        }
    }

    #[test]
    fn a_case_that_ends_the_process_costs_only_itself() {
        let mut suite = CaseRuns::default();
        let crash = run(TestOutcome::Crashed, 1.0, log(5, 1, Some(6), false));
        assert_eq!(suite.add(crash, TIME).continue_value(), Some(7));
        let rest = run(TestOutcome::Passed, 1.0, log(3, 0, None, true));
        let (whole, _) = suite.add(rest, TIME).break_value().expect("the end");
        let cases = whole.cases.expect("cases");
        assert_eq!((cases.passed, cases.failed), (8, 2));
        assert_eq!(cases.first_failing[0].got, "ended by SIGSEGV");
        assert_eq!(whole.outcome, TestOutcome::Failed);
    }

    #[test]
    fn a_test_does_not_begin_again_for_ever() {
        for (seconds, runs) in [(0.0, RESTARTS), (11.0, 1)] {
            let mut suite = CaseRuns::default();
            let crash = |number| {
                run(
                    TestOutcome::Crashed,
                    seconds,
                    log(0, 0, Some(number), false),
                )
            };
            let ends = |number| suite.add(crash(number), TIME).is_break();
            let begun = (0..100).map(ends).take_while(|ends| !ends).count();
            assert_eq!(begun, runs);
        }
    }

    #[test]
    fn a_test_that_fails_outside_its_cases_fails_as_others_do() {
        let mut suite = CaseRuns::default();
        let failed = run(TestOutcome::Failed, 1.0, log(5, 0, None, false));
        let (whole, _) = suite.add(failed, TIME).break_value().expect("the end");
        assert_eq!(whole.outcome, TestOutcome::Failed);
        assert_eq!(whole.detail.as_deref(), Some("ended by SIGSEGV"));
    }
}
