//! What a teacher has to know once a class is graded, in a few lines.

use std::path::Path;

use crate::grade::{Gradebook, GradedOutcome, GradedSubmission, Standing};
use crate::ui;

/// How many names are listed in one line.
const LISTED: usize = 20;

/// Counts, and everything that needs a person's attention.
pub(super) fn summary(gradebook: &Gradebook, out: &Path) -> Vec<String> {
    let rows = &gradebook.rows;
    let verdicts = || rows.iter().flat_map(|row| &row.verdicts);
    let count = |outcome: &GradedOutcome| {
        verdicts()
            .filter(|graded| graded.outcome == *outcome)
            .count()
    };
    let not_judged: Vec<String> = rows.iter().flat_map(not_judged).collect();
    let students = ui::count(rows.len(), "student");
    let exercises = ui::count(gradebook.exercises.len(), "exercise");
    let mut lines = vec![
        format!("{}: {students}, {exercises}", gradebook.title),
        format!(
            "{} passed, {} failed, {} unproven, {} not judged",
            count(&GradedOutcome::Passed),
            count(&GradedOutcome::Failed),
            count(&GradedOutcome::Unproven),
            not_judged.len()
        ),
    ];
    let with = |standing: Standing| -> Vec<&str> {
        let found = rows.iter().filter(|row| row.standing == standing);
        found.map(|row| row.student.id.as_str()).collect()
    };
    lines.extend(named("handed in nothing", &with(Standing::Missing)));
    lines.extend(named("not on the roster", &with(Standing::Unknown)));
    let refused: Vec<&str> = rows
        .iter()
        .filter(|row| !row.refused.is_empty())
        .map(|row| row.student.id.as_str())
        .collect();
    lines.extend(named("some files weren't taken", &refused));
    lines.extend(not_judged.into_iter().take(LISTED));
    if gradebook.isolation.weak {
        lines.push(
            "This machine couldn't confine code as it should, so these grades can't be trusted."
                .to_owned(),
        );
    }
    lines.push(format!(
        "The grades are in {}.",
        out.join("gradebook.csv").display()
    ));
    lines
}

fn not_judged(row: &GradedSubmission) -> impl Iterator<Item = String> {
    let reasons = row.not_judged();
    reasons.map(|(graded, reason)| {
        format!(
            "not judged: {} of {}: {reason}",
            graded.exercise, row.student.id
        )
    })
}

fn named(what: &str, names: &[&str]) -> Option<String> {
    let more = names.len().saturating_sub(LISTED);
    let more = if more > 0 {
        format!(" and {more} more")
    } else {
        String::new()
    };
    let listed = &names[..names.len().min(LISTED)];
    (!names.is_empty()).then(|| format!("{what}: {}{more}", listed.join(", ")))
}
