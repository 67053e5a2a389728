//! `moodle.csv`: for Moodle's grading worksheet, which is imported on the assignment's page.
//!
//! The importer needs `Identifier` (`Participant 123`), `Grade` and `Last modified (grade)`, and takes feedback from `Feedback comments`.

use std::io::{self, Write};

use super::called;
use crate::grade::gradebook::{Gradebook, GradedOutcome, GradedSubmission, Standing, write_csv};

const COLUMNS: [&str; 7] = [
    "Identifier",
    "Full name",
    "Email address",
    "Grade",
    "Maximum Grade",
    "Last modified (grade)",
    "Feedback comments",
];

pub(super) fn moodle(gradebook: &Gradebook, out: &mut dyn Write) -> io::Result<()> {
    let head = COLUMNS.map(str::to_owned).to_vec();
    let is_known =
        |row: &GradedSubmission| row.standing != Standing::Unknown || number(row).is_some();
    let rows = gradebook.rows.iter();
    let rows = rows.filter(|row| row.as_ref().map_or(true, is_known));
    let rows = rows.map(|row| Ok(cells(gradebook, &row?)));
    write_csv(out, std::iter::once(Ok(head)).chain(rows))
}

fn cells(gradebook: &Gradebook, row: &GradedSubmission) -> Vec<String> {
    let of_roster = |name: &str| row.student.columns.get(name).cloned().unwrap_or_default();
    let identifier = match of_roster("Identifier") {
        empty if empty.is_empty() => number(row)
            .map(|number| format!("Participant {number}"))
            .unwrap_or_default(),
        identifier => identifier,
    };
    let (grade, feedback) = if row.is_judged() {
        let passed = row
            .verdicts
            .iter()
            .filter(|graded| graded.outcome == GradedOutcome::Passed)
            .count();
        let feedback = format!("{passed} of {} exercises passed", gradebook.exercises.len());
        (row.score.to_string(), feedback)
    } else {
        Default::default()
    };
    let modified = match of_roster("Last modified (grade)") {
        empty if empty.is_empty() => "–".to_owned(),
        modified => modified,
    };
    vec![
        identifier,
        called(row).to_owned(),
        of_roster("Email address"),
        grade,
        gradebook.max.to_string(),
        modified,
        feedback,
    ]
}

/// The participant's number, which Moodle puts behind the name of what it packs: `Jane Doe_4711`.
fn number(row: &GradedSubmission) -> Option<&str> {
    let (_, number) = row.student.entry.rsplit_once('_')?;
    (!number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())).then_some(number)
}
