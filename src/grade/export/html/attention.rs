//! What a person has to look at: what wasn't judged and why, who handed in nothing, and which files weren't taken.

use super::statistics::{ClassStatistics, Examples};
use crate::grade::gradebook::{Isolation, LayerState};
use crate::html::{Look, Markup};

/// Everything that needs a person's attention.
pub(super) fn attention(statistics: &ClassStatistics) -> Markup {
    let mut page = Markup::default();
    page.push(&not_judged(statistics));
    page.push(&students("Handed in nothing", &statistics.missing));
    page.push(&students("Not on the roster", &statistics.strangers));
    let refused = &statistics.refused;
    if refused.total > 0 {
        page.raw("<h3>Files that weren't taken <small>")
            .text(refused.total)
            .raw("</small></h3>\n<ul class=\"plain\">\n");
        for (student, refusal) in &refused.first {
            page.raw("<li>").name(student).raw(": ");
            if !refusal.path.is_empty() {
                page.raw("<code>").name(&refusal.path).raw("</code>, ");
            }
            page.prose(&refusal.reason).raw("\n");
        }
        page.push(&more(refused)).raw("</ul>\n");
    }
    page
}

fn not_judged(statistics: &ClassStatistics) -> Markup {
    let mut page = Markup::default();
    let known: usize = statistics
        .not_judged
        .values()
        .map(|of_reason| of_reason.total)
        .sum();
    if known == 0 {
        return page;
    }
    page.raw("<h3>Not judged <small>")
        .text(known + statistics.other_reasons)
        .raw("</small></h3>\n");
    page.raw("<p class=\"note\">A fault of the machine: no attempt, and no points. Run the command again to try again.</p>\n<ul class=\"plain\">\n");
    for (reason, of_reason) in &statistics.not_judged {
        page.raw("<li>")
            .prose(reason)
            .raw("\n<details><summary>")
            .text(of_reason.total);
        page.raw(" not judged</summary>\n<ul class=\"names\">");
        for what in &of_reason.first {
            page.raw("<li>").name(what);
        }
        page.push(&more(of_reason)).raw("</ul></details>\n");
    }
    if statistics.other_reasons > 0 {
        page.raw("<li>")
            .text(statistics.other_reasons)
            .raw(" more, for other reasons: <code>results.jsonl</code> has them.\n");
    }
    page.raw("</ul>\n");
    page
}

fn students(title: &'static str, students: &Examples<String>) -> Markup {
    let mut page = Markup::default();
    if students.total > 0 {
        page.raw("<h3>")
            .raw(title)
            .raw(" <small>")
            .text(students.total)
            .raw("</small></h3>\n<ul class=\"names\">");
        for student in &students.first {
            page.raw("<li>").name(student);
        }
        page.push(&more(students)).raw("</ul>\n");
    }
    page
}

fn more<T>(examples: &Examples<T>) -> Markup {
    let mut page = Markup::default();
    if examples.left_out() > 0 {
        page.raw("<li>and ").text(examples.left_out()).raw(" more");
    }
    page
}

/// Which layers confined the code of students.
pub(super) fn isolation(isolation: &Isolation) -> Markup {
    let mut page = Markup::default();
    if isolation.layers.is_empty() {
        return page;
    }
    page.scroll("Isolation").raw("<table class=\"list\">\n");
    page.raw("<thead>\n<tr><th scope=\"col\">layer<th scope=\"col\">state<th scope=\"col\">why\n<tbody>\n");
    for layer in &isolation.layers {
        let look = match layer.state {
            LayerState::Enforced => Look::new("p", "✓", "enforced"),
            LayerState::Partial => Look::new("h", "◐", "partial"),
            LayerState::Absent if layer.required => Look::new("f", "✗", "absent"),
            LayerState::Absent => Look::new("m", "–", "absent"),
        };
        page.raw("<tr><th scope=\"row\">").text(&layer.name);
        if layer.required {
            page.raw(" <small>required</small>");
        }
        page.raw("<td>").push(&look.badge()).raw("<td>");
        page.prose(&layer.why).raw("\n");
    }
    page.raw("</table>\n</div>\n");
    page
}
