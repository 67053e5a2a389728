//! What students' own workflows claim about their work, where it isn't what was found here.

use crate::grade::{ClaimFinding, Gradebook};
use crate::ui;
use crate::ui::ClaimRow;

/// How many rows are listed.
const LISTED: usize = 50;

/// A table of the claims that don't agree; empty if nothing was compared.
pub(super) fn claims(gradebook: &Gradebook) -> Vec<String> {
    let rows = gradebook.rows.iter();
    let compared: Vec<_> = rows
        .filter_map(|row| Some((row, row.claim.as_ref()?)))
        .collect();
    if compared.is_empty() {
        return Vec::new();
    }
    let listed = |finding: &ClaimFinding| *finding != ClaimFinding::Agrees;
    let differing = compared.iter().filter(|(_, claim)| listed(&claim.finding));
    let mut table: Vec<ClaimRow> = differing
        .map(|(row, claim)| ClaimRow {
            student: row.student.id.clone(),
            claimed: claim
                .claimed
                .map(|claimed| format!("{}/{}", claimed.score, claimed.max)),
            derived: row.is_judged().then(|| {
                let (score, max) = row.before_lateness();
                format!("{score}/{max}")
            }),
            finding: words(&claim.finding),
        })
        .collect();
    let agreeing = compared.len() - table.len();
    let mut lines = vec![format!(
        "{agreeing} of {} workflows in students' repositories agree with these grades. What they claim doesn't count.",
        compared.len()
    )];
    let more = table.len().saturating_sub(LISTED);
    table.truncate(LISTED);
    lines.extend(ui::claims(&table));
    if more > 0 {
        lines.push(format!("and {more} more, in gradebook.json"));
    }
    lines
}

fn words(finding: &ClaimFinding) -> String {
    match finding {
        ClaimFinding::Agrees => "agrees".to_owned(),
        ClaimFinding::Differs => "differs".to_owned(),
        ClaimFinding::NotCompared => "not judged here".to_owned(),
        ClaimFinding::Missing => "missing".to_owned(),
        ClaimFinding::Unreadable { why } => format!("unreadable: {why}"),
        ClaimFinding::OtherSubmission { why } => format!("of another submission: {why}"),
        ClaimFinding::Forged { why } => format!("forged: {why}"),
    }
}
