//! `junit.xml`: as nextest writes it, one suite per student.

use std::io::{self, Write};
use std::time::Duration;

use quick_junit::{NonSuccessKind, Report, TestCase, TestCaseStatus, TestSuite};

use super::totals::Totals;
use crate::grade::gradebook::{Gradebook, GradedExercise, GradedOutcome};

/// What ends the document.
const END: &str = "</testsuites>";

pub(super) fn junit(gradebook: &Gradebook, out: &mut dyn Write) -> io::Result<()> {
    let totals = Totals::of(&gradebook.rows)?;
    let mut head = Report::new(allowed(&gradebook.title));
    head.tests = totals.passed + totals.failed + totals.not_judged;
    head.failures = totals.failed;
    head.errors = totals.not_judged;
    let head = text(&head)?;
    out.write_all(head.trim_end().trim_end_matches(END).trim_end().as_bytes())?;
    out.write_all(b"\n")?;
    for row in gradebook.rows.iter() {
        let row = row?;
        let mut suite = TestSuite::new(allowed(&row.student.id));
        suite.add_test_cases(row.verdicts.iter().map(case));
        out.write_all(on_its_own(suite)?.as_bytes())?;
    }
    writeln!(out, "{END}")
}

/// A suite without the document around it, so that one student is in memory at a time.
fn on_its_own(suite: TestSuite) -> io::Result<String> {
    let mut report = Report::new("");
    report.add_test_suite(suite);
    let text = text(&report)?;
    // The declaration and the start of the document have a line each.
    let suite = text.splitn(3, '\n').last().unwrap_or_default();
    Ok(suite.trim_end().trim_end_matches(END).to_owned())
}

fn text(report: &Report) -> io::Result<String> {
    report.to_string().map_err(io::Error::other)
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

/// The text without two characters that XML forbids. The library leaves out the others, and colors.
fn allowed(text: &str) -> String {
    text.replace(['\u{fffe}', '\u{ffff}'], "")
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn the_report_is_read_back_and_has_no_forbidden_characters() {
        let mut rows = sample::rows();
        rows[1].verdicts[0].cause = Some("a\u{1b}[31mb\u{0}\u{fffe}<c> & \"d\"".to_owned());
        rows[1].verdicts[0].diagnostic = Some("</testsuites>\n".to_owned());
        let gradebook = sample::with_rows(&rows);
        let text = sample::written(|out| junit(&gradebook, out));
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
