//! The distribution of points, and what was hardest: exercises, tests, and what the compiler said.

use std::cmp::Reverse;

use super::cell::CellState;
use super::statistics::{ClassStatistics, ExerciseStatistics};
use crate::grade::gradebook::{Gradebook, Points};
use crate::html::Markup;

/// How many tests and codes are listed.
const HARDEST: usize = 20;

/// How many exercises are listed at most.
const MOST_EXERCISES: usize = 500;

/// Parts of the points: ten steps, and everything.
const STEPS: usize = 11;

/// How many students reached how much of the points, as bars.
pub(super) fn distribution(gradebook: &Gradebook, statistics: &ClassStatistics) -> Markup {
    let mut page = Markup::default();
    let mut steps = [0; STEPS];
    for (points, students) in &statistics.scores {
        let percent = percent(points.hundredths(), gradebook.max.hundredths());
        steps[usize::try_from(percent / 10).unwrap_or(0).min(STEPS - 1)] += students;
    }
    let most = steps.iter().max().copied().unwrap_or_default();
    if most == 0 || gradebook.max == Points::ZERO {
        return page;
    }
    page.raw("<ol class=\"bars\" aria-label=\"Students by percent of the points\">\n");
    for (step, students) in steps.iter().enumerate() {
        let height = percent(*students as u64, most as u64);
        page.raw("<li><b>")
            .text(students)
            .raw("</b><i style=\"height:")
            .text(height);
        page.raw("%\"></i><span>");
        if step + 1 == STEPS {
            page.raw("100 %");
        } else {
            page.text(step * 10).raw("–").text(step * 10 + 9);
        }
        page.raw("</span>\n");
    }
    page.raw("</ol>\n<p class=\"note\">Students by percent of the points, without those who handed in nothing or whose grade isn't known yet.</p>\n");
    page
}

/// All exercises, the hardest first.
pub(super) fn exercises(gradebook: &Gradebook, statistics: &ClassStatistics) -> Markup {
    let mut page = Markup::default();
    let all = gradebook.exercises.iter().zip(&statistics.exercises);
    let mut all: Vec<_> = all.collect();
    // A sort that keeps the course's order.
    all.sort_by_key(|(_, counted)| match counted.judged() {
        0 => u64::MAX,
        judged => counted.count(CellState::Passed) as u64 * 10_000 / judged as u64,
    });
    if all.len() > MOST_EXERCISES {
        page.raw("<p class=\"note\">The hardest ")
            .text(MOST_EXERCISES)
            .raw(" of ");
        page.text(all.len()).raw(" exercises.</p>\n");
    }
    page.scroll("Exercises").raw("<table class=\"list\">\n");
    page.raw("<thead>\n<tr><th scope=\"col\">exercise<th scope=\"col\" class=\"number\">passed<th scope=\"col\">all students<th scope=\"col\" class=\"number wide\">points\n<tbody>\n");
    let mut has_oracle = false;
    for (listed, counted) in all.into_iter().take(MOST_EXERCISES) {
        has_oracle |= counted.has_oracle;
        page.raw("<tr><th scope=\"row\">")
            .name(&listed.title)
            .raw(" <small>")
            .name(&listed.name);
        page.raw("</small>");
        if counted.has_oracle {
            page.raw(" <span title=\"judged by an oracle\">◆</span>");
        }
        let passed = counted.count(CellState::Passed);
        page.raw("<td class=\"number\">");
        if counted.judged() > 0 {
            page.text(percent(passed as u64, counted.judged() as u64))
                .raw(" %");
        }
        page.raw("<td>")
            .push(&stack(counted))
            .raw("<td class=\"number wide\">")
            .text(listed.max)
            .raw("\n");
    }
    page.raw("</table>\n</div>\n<p class=\"note\">“Passed” is the share of the attempts that were judged.");
    if has_oracle {
        page.raw(" ◆: inputs were made up, and answers compared outside of the process that runs the student's code.");
    }
    page.raw("</p>\n");
    page
}

/// What became of one exercise, as a bar whose parts have symbols and numbers.
fn stack(counted: &ExerciseStatistics) -> Markup {
    let mut bar = Markup::default();
    bar.raw("<span class=\"stack\">");
    for state in CellState::ALL {
        let students = counted.count(state);
        if students > 0 {
            bar.raw("<i class=\"")
                .raw(state.look().class)
                .raw("\" style=\"flex-grow:")
                .text(students);
            bar.raw("\" title=\"")
                .raw(state.look().word)
                .raw("\">")
                .raw(state.look().symbol)
                .raw(" ");
            bar.text(students).raw("</i>");
        }
    }
    bar.raw("</span>");
    bar
}

/// The tests that failed most often.
pub(super) fn tests(gradebook: &Gradebook, statistics: &ClassStatistics) -> Markup {
    let mut failed = Vec::new();
    for (listed, counted) in gradebook.exercises.iter().zip(&statistics.exercises) {
        let tests = counted.tests.iter().filter(|(_, (failed, _))| *failed > 0);
        failed.extend(tests.map(|(test, (failed, total))| (*failed, *total, listed, test)));
    }
    failed.sort_by_key(|(failed, ..)| Reverse(*failed));
    let mut page = Markup::default();
    if failed.is_empty() {
        return page;
    }
    page.scroll("Tests").raw("<table class=\"list\">\n");
    page.raw("<thead>\n<tr><th scope=\"col\">test<th scope=\"col\">exercise<th scope=\"col\">failed\n<tbody>\n");
    for (failed, total, listed, test) in failed.into_iter().take(HARDEST) {
        page.raw("<tr><th scope=\"row\"><code>")
            .name(test)
            .raw("</code><td>")
            .name(&listed.name);
        page.raw("<td>")
            .push(&meter(failed, total, "f"))
            .text(failed)
            .raw(" of ")
            .text(total);
        page.raw("\n");
    }
    page.raw("</table>\n</div>\n");
    page
}

/// The codes of compiler errors and lints, the commonest first.
pub(super) fn codes(statistics: &ClassStatistics) -> Markup {
    let mut codes: Vec<_> = statistics.codes.iter().collect();
    codes.sort_by_key(|(_, attempts)| Reverse(**attempts));
    let mut page = Markup::default();
    let Some((_, most)) = codes.first().copied() else {
        return page;
    };
    page.scroll("Codes").raw("<table class=\"list\">\n");
    page.raw("<thead>\n<tr><th scope=\"col\">code<th scope=\"col\">attempts\n<tbody>\n");
    for (code, attempts) in codes.into_iter().take(HARDEST) {
        page.raw("<tr><th scope=\"row\"><code>")
            .name(code)
            .raw("</code><td>");
        page.push(&meter(*attempts, *most, "a"))
            .text(attempts)
            .raw("\n");
    }
    page.raw("</table>\n</div>\n<p class=\"note\"><code>runner explain CODE</code> explains a code.</p>\n");
    page
}

/// A bar in a row of a table.
fn meter(part: usize, whole: usize, class: &'static str) -> Markup {
    let mut bar = Markup::default();
    bar.raw("<span class=\"meter\"><i class=\"")
        .raw(class)
        .raw("\" style=\"width:");
    bar.text(percent(part as u64, whole as u64))
        .raw("%\"></i></span> ");
    bar
}

/// A part in percent, rounded down.
pub(super) fn percent(part: u64, whole: u64) -> u64 {
    (part * 100).checked_div(whole).unwrap_or_default()
}
