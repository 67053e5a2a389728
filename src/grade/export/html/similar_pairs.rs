//! The pairs of students whose code is alike.

use crate::grade::similar::{PassageSide, SimilarityReport};
use crate::html::Markup;

/// How many pairs are shown, how many passages of each, and how many lines of a passage.
const PAIRS: usize = 50;
const PASSAGES: usize = 5;
const LINES: usize = 40;

/// The most alike first, with the passages that they have in common.
pub(super) fn pairs(report: &SimilarityReport) -> Markup {
    let mut page = Markup::default();
    page.raw("<p class=\"note\">This says where to look, and nothing about who wrote what. People who learn together write alike. ");
    page.text(report.submissions)
        .raw(" submissions were compared");
    if report.found == 0 {
        page.raw(", and no two are alike");
    }
    page.raw(".</p>\n");
    let shown = report.pairs.len().min(PAIRS);
    if report.found > shown {
        page.raw("<p class=\"note\">The first ")
            .text(shown)
            .raw(" of ")
            .text(report.found);
        page.raw(" pairs. <code>runner similar</code> shows all of them.</p>\n");
    }
    for pair in &report.pairs[..shown] {
        page.raw("<details class=\"pair\"><summary><b>")
            .text(pair.percent)
            .raw(" %</b> ");
        page.name(&pair.one)
            .raw(" and ")
            .name(&pair.other)
            .raw(" <small>")
            .name(&pair.exercise);
        page.raw("</small></summary>\n");
        for passage in pair.passages.iter().take(PASSAGES) {
            page.raw("<div class=\"sides\">\n");
            for (student, side) in [(&pair.one, &passage.one), (&pair.other, &passage.other)] {
                page.push(&code(student, side));
            }
            page.raw("</div>\n");
        }
        if pair.passages.len() > PASSAGES {
            page.raw("<p class=\"note\">and ")
                .text(pair.passages.len() - PASSAGES)
                .raw(" more passages</p>\n");
        }
        page.raw("</details>\n");
    }
    page
}

/// One student's lines.
fn code(student: &str, side: &PassageSide) -> Markup {
    let mut page = Markup::default();
    page.raw("<figure><figcaption>")
        .name(student)
        .raw(" <small>")
        .name(&side.file)
        .raw(":");
    page.text(side.line)
        .raw("</small></figcaption>\n<pre tabindex=\"0\">");
    for line in side.lines.iter().take(LINES) {
        page.text(line).raw("\n");
    }
    if side.lines.len() > LINES {
        page.raw("…\n");
    }
    page.raw("</pre></figure>\n");
    page
}
