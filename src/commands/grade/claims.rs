//! What students' own workflows claim about their work, where it isn't what was found here.

use crate::grade::{ClaimFinding, GradedSubmission};
use crate::ui;
use crate::ui::ClaimRow;

/// How many rows are listed.
const LISTED: usize = 50;

/// The claims that don't agree, while rows are added.
#[derive(Default)]
pub(super) struct DifferingClaims {
    compared: usize,
    differing: usize,
    /// The first of them.
    table: Vec<ClaimRow>,
}

impl DifferingClaims {
    pub fn add(&mut self, row: &GradedSubmission) {
        let Some(claim) = &row.claim else { return };
        self.compared += 1;
        if claim.finding == ClaimFinding::Agrees {
            return;
        }
        self.differing += 1;
        if self.table.len() == LISTED {
            return;
        }
        self.table.push(ClaimRow {
            student: row.student.id.clone(),
            claimed: claim.claimed.map(|claimed| claimed.to_string()),
            derived: row.derived_score(),
            finding: claim.finding.to_string(),
        });
    }

    /// A table; empty if nothing was compared.
    pub fn lines(&self) -> Vec<String> {
        if self.compared == 0 {
            return Vec::new();
        }
        let mut lines = vec![format!(
            "{} of {} workflows in students' repositories agree with these grades. What they claim doesn't count.",
            self.compared - self.differing,
            self.compared
        )];
        lines.extend(ui::claims(&self.table));
        let more = self.differing - self.table.len();
        if more > 0 {
            lines.push(format!("and {more} more, in gradebook.json"));
        }
        lines
    }
}
