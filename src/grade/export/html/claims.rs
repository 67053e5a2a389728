//! `ClaimTable`: what students' own workflows claim where it isn't what was found, with the worst kind first.

use super::statistics::Examples;
use crate::grade::gradebook::{ClaimFinding, GradedSubmission};
use crate::html::{Look, Markup};

/// What can be wrong with a claim. The worst is the first.
const KINDS: [Look; 6] = [
    Look::new("f", "✗", "forged"),
    Look::new("f", "✗", "of another submission"),
    Look::new("h", "◐", "differs"),
    Look::new("u", "!", "unreadable"),
    Look::new("m", "–", "missing"),
    Look::new("n", "?", "not judged here"),
];

/// The claims that don't agree, while rows are added.
#[derive(Default)]
pub(super) struct ClaimTable {
    compared: usize,
    agreeing: usize,
    /// In the order of `KINDS`.
    differing: [Examples<DifferingClaim>; KINDS.len()],
}

/// A claim that doesn't agree.
struct DifferingClaim {
    student: String,
    /// `None` if there's no score.
    claimed: Option<String>,
    derived: Option<String>,
    why: String,
}

impl ClaimTable {
    pub fn add(&mut self, row: &GradedSubmission) {
        let Some(claim) = &row.claim else { return };
        self.compared += 1;
        let (kind, why) = match &claim.finding {
            ClaimFinding::Agrees => {
                self.agreeing += 1;
                return;
            }
            ClaimFinding::Forged { why } => (0, why.as_str()),
            ClaimFinding::OtherSubmission { why } => (1, why.as_str()),
            ClaimFinding::Differs => (2, ""),
            ClaimFinding::Unreadable { why } => (3, why.as_str()),
            ClaimFinding::Missing => (4, ""),
            ClaimFinding::NotCompared => (5, ""),
        };
        self.differing[kind].add(|| DifferingClaim {
            student: row.student.id.clone(),
            claimed: claim.claimed.map(|claimed| claimed.to_string()),
            derived: row.derived_score(),
            why: why.to_owned(),
        });
    }

    /// The table; empty if nothing was compared.
    pub fn finish(&self) -> Markup {
        let mut page = Markup::default();
        if self.compared == 0 {
            return page;
        }
        page.raw("<p class=\"note\">")
            .text(self.agreeing)
            .raw(" of ")
            .text(self.compared);
        page.raw(" workflows in students' repositories agree with these grades. What they claim doesn't count.</p>\n");
        if self.agreeing == self.compared {
            return page;
        }
        page.scroll("Claims").raw("<table class=\"list\">\n");
        page.raw("<thead>\n<tr><th scope=\"col\">student<th scope=\"col\" class=\"number\">claimed<th scope=\"col\" class=\"number\">derived<th scope=\"col\">finding\n<tbody>\n");
        for (look, claims) in KINDS.into_iter().zip(&self.differing) {
            for claim in &claims.first {
                page.raw("<tr><th scope=\"row\">").name(&claim.student);
                for score in [&claim.claimed, &claim.derived] {
                    page.raw("<td class=\"number\">")
                        .text(score.as_deref().unwrap_or("–"));
                }
                page.raw("<td>").push(&look.badge()).raw(" ");
                page.text(&claim.why).raw("\n");
            }
            if claims.left_out() > 0 {
                page.raw("<tr><td colspan=\"4\">and ")
                    .text(claims.left_out());
                page.raw(" more: ").raw(look.word).raw("\n");
            }
        }
        page.raw("</table>\n</div>\n");
        page
    }
}
