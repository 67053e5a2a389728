//! What a teacher has to know once a class is graded, in a few lines.

use std::path::Path;

use crate::error::Exit;
use crate::grade::{Gradebook, GradedOutcome, GradedSubmission, Standing};
use crate::ui;

/// How many names are listed in one line.
const LISTED: usize = 20;

/// Counts, and everything that needs a person's attention, while rows are added.
#[derive(Default)]
pub(super) struct ClassSummary {
    passed: usize,
    failed: usize,
    unproven: usize,
    not_judged: FirstNames,
    missing: FirstNames,
    unknown: FirstNames,
    refused: FirstNames,
    /// How many students didn't pass everything.
    not_passed: usize,
}

/// The first of many names, and how many there are.
#[derive(Default)]
struct FirstNames {
    names: Vec<String>,
    total: usize,
}

impl ClassSummary {
    pub fn add(&mut self, row: &GradedSubmission) {
        let id = &row.student.id;
        for graded in &row.verdicts {
            match &graded.outcome {
                GradedOutcome::Passed => self.passed += 1,
                GradedOutcome::Failed => self.failed += 1,
                GradedOutcome::Unproven => self.unproven += 1,
                GradedOutcome::NotJudged { reason } => {
                    let what = format!("not judged: {} of {id}: {reason}", graded.exercise);
                    self.not_judged.add(&what);
                }
            }
        }
        match row.standing {
            Standing::Submitted => {}
            Standing::Missing => self.missing.add(id),
            Standing::Unknown => self.unknown.add(id),
        }
        if !row.refused.is_empty() {
            self.refused.add(id);
        }
        self.not_passed += usize::from(!row.passed());
    }

    pub fn lines(&self, gradebook: &Gradebook, out: &Path) -> Vec<String> {
        let students = ui::count(gradebook.rows.len(), "student");
        let exercises = ui::count(gradebook.exercises.len(), "exercise");
        let mut lines = vec![
            format!("{}: {students}, {exercises}", gradebook.title),
            format!(
                "{} passed, {} failed, {} unproven, {} not judged",
                self.passed, self.failed, self.unproven, self.not_judged.total
            ),
        ];
        lines.extend(self.missing.line("handed in nothing"));
        lines.extend(self.unknown.line("not on the roster"));
        lines.extend(self.refused.line("some files weren't taken"));
        lines.extend(self.not_judged.names.iter().cloned());
        if gradebook.isolation.weak {
            lines.push(
                "This machine couldn't confine code as it should, so these grades can't be trusted."
                    .to_owned(),
            );
        }
        lines.push(format!(
            "The grades are in {}. To look at the class, open {}.",
            out.join("gradebook.csv").display(),
            out.join("report.html").display()
        ));
        lines
    }

    pub fn exit(&self) -> Exit {
        if self.not_judged.total > 0 {
            Exit::Error
        } else if self.not_passed == 0 {
            Exit::Success
        } else {
            Exit::NotPassed
        }
    }
}

impl FirstNames {
    fn add(&mut self, name: &str) {
        self.total += 1;
        if self.names.len() < LISTED {
            self.names.push(name.to_owned());
        }
    }

    fn line(&self, what: &str) -> Option<String> {
        let more = self.total - self.names.len();
        let more = if more > 0 {
            format!(" and {more} more")
        } else {
            String::new()
        };
        (self.total > 0).then(|| format!("{what}: {}{more}", self.names.join(", ")))
    }
}
