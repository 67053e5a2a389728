//! `junit.xml`: as nextest writes it, one suite per student.

use std::time::Duration;

use quick_junit::{NonSuccessKind, Report, TestCase, TestCaseStatus, TestSuite};

use crate::grade::gradebook::{Gradebook, GradedExercise, GradedOutcome};

pub(super) fn junit(gradebook: &Gradebook) -> String {
    let mut report = Report::new(allowed(&gradebook.title));
    for row in &gradebook.rows {
        let mut suite = TestSuite::new(allowed(&row.student.id));
        suite.add_test_cases(row.verdicts.iter().map(case));
        report.add_test_suite(suite);
    }
    // Writing to memory fails only if it isn't UTF-8, and all of it is text.
    report.to_string().unwrap_or_default()
}

fn case(graded: &GradedExercise) -> TestCase {
    let failed = |kind, message: &str| {
        let mut status = TestCaseStatus::non_success(kind);
        status.set_message(allowed(message));
        if let Some(diagnostic) = &graded.diagnostic {
            status.set_description(allowed(diagnostic));
        }
        status
    };
    let cause = graded.cause.as_deref().unwrap_or("failed");
    let status = match &graded.outcome {
        GradedOutcome::Passed => TestCaseStatus::success(),
        GradedOutcome::Failed => failed(NonSuccessKind::Failure, cause),
        GradedOutcome::Unproven => failed(NonSuccessKind::Failure, "unproven"),
        GradedOutcome::NotJudged { reason } => failed(NonSuccessKind::Error, reason),
    };
    let mut case = TestCase::new(graded.exercise.as_str(), status);
    case.set_classname(graded.level.as_str());
    case.set_time(Duration::try_from_secs_f64(graded.seconds.max(0.0)).unwrap_or_default());
    case
}

/// The text without two characters that XML forbids. The library leaves out the others, and colours.
fn allowed(text: &str) -> String {
    text.replace(['\u{fffe}', '\u{ffff}'], "")
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn the_report_is_read_back_and_has_no_forbidden_characters() {
        let mut gradebook = sample::gradebook();
        gradebook.rows[1].verdicts[0].cause =
            Some("a\u{1b}[31mb\u{0}\u{fffe}<c> & \"d\"".to_owned());
        let text = junit(&gradebook);
        let report = Report::deserialize_from_str(&text).expect("a report");
        assert_eq!(report.test_suites.len(), 4);
        assert_eq!((report.tests, report.errors), (6, 1));
        let is_allowed = |character: char| !character.is_control() || "\n\t".contains(character);
        assert!(
            text.chars()
                .all(|character| is_allowed(character) && character != '\u{fffe}'),
            "{text}"
        );
        assert!(text.contains("&lt;c&gt; &amp; "), "{text}");
    }
}
