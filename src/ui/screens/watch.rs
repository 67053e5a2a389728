//! The watch screen: the verdict, the learner's position, the findings in a window that scrolls, the hint, and the keys that work now.
//!
//! A pure function of a view and a size. The lower the terminal, the less is shown around the findings.

use std::path::Path;

use super::legend::{KeyHint, legend_row, stack};
use super::window::{Frame, Window, rule};
use crate::error::Error;
use crate::judge::{Diagnostic, TestResult, Verdict};
use crate::ui::markdown::markdown;
use crate::ui::report::{
    Findings, FoundLines, MISTAKE, Medium, ProjectView, SourceLines, error as error_lines, findings,
};
use crate::ui::terminal::{Size, Style, cut, strip, wrap};

mod head;

/// What the watch screen shows.
#[derive(Clone, Copy)]
pub struct WatchView<'a> {
    /// The learner's position in the course.
    pub position: CoursePosition<'a>,
    /// The exercise's stages, if it's a project.
    pub project: Option<ProjectView<'a>>,
    /// The task's first sentence, in Markdown.
    pub task: &'a str,
    /// What the judge is doing, or what it found.
    pub state: WatchState<'a>,
    /// The run that `state` comes from.
    pub run: Option<RunStamp<'a>>,
    /// What is being judged now, if it's been going on for long enough to be mentioned.
    pub judging: Option<JudgingNow<'a>>,
    /// Where `n` leads after a pass: `structs2 "Lend it"`.
    pub next: Option<&'a str>,
    /// Whether the exercise is the first of a topic.
    pub is_new_topic: bool,
    /// The hint of the mistake that the verdict shows, if it was shown last.
    pub mistake: Option<&'a str>,
    /// The hints shown so far.
    pub hints: &'a [String],
    /// How many hints there are.
    pub hints_total: usize,
    /// A remark, such as what a key just did.
    pub message: Option<&'a str>,
    /// The keys that work now.
    pub keys: &'a [KeyHint<'a>],
    /// What is typed in the last row in place of the keys, such as a search.
    pub prompt: Option<&'a str>,
    /// Reads the source lines that panics name.
    pub source: SourceLines<'a>,
    /// How many lines of the findings are scrolled out of sight.
    pub offset: usize,
    /// Whether lines that are too wide are wrapped. Otherwise they are cut.
    pub wraps: bool,
    /// What is searched for; empty if nothing is.
    pub search: &'a str,
}

/// The learner's position in the course.
#[derive(Clone, Copy, Debug)]
pub struct CoursePosition<'a> {
    /// The level: `Level 03 Ownership`.
    pub level: &'a str,
    /// How many of the level's exercises are done, and how many it has.
    pub level_done: (usize, usize),
    /// The exercise's name.
    pub exercise: &'a str,
    /// The file to edit, relative to the course.
    pub path: &'a str,
    /// The absolute path of the file to edit, for a link.
    pub target: &'a Path,
}

/// What the judge found, or what it waits for.
#[derive(Clone, Copy)]
pub enum WatchState<'a> {
    /// Nothing yet: what it is waiting for.
    Waiting(&'a str),
    /// Nothing final yet, but something is known.
    Partial {
        /// The compiler's messages so far.
        diagnostics: &'a [Diagnostic],
        /// The tests that have ended.
        tests: &'a [TestResult],
    },
    /// It's done.
    Judged(&'a Verdict),
    /// It couldn't judge.
    Broken(&'a Error),
}

/// Which run a verdict comes from.
#[derive(Clone, Copy, Debug)]
pub struct RunStamp<'a> {
    /// Its number.
    pub number: u64,
    /// When it ended: `12:03:41`.
    pub time: &'a str,
    /// How long it took.
    pub seconds: f64,
}

/// What the judge is doing now.
#[derive(Clone, Copy, Debug)]
pub struct JudgingNow<'a> {
    /// The run's number.
    pub number: u64,
    /// The step: `building`, `testing`, `fetching dependencies`; empty if it isn't worth mentioning.
    pub doing: &'a str,
    /// How many crates are built, and how many there are, while dependencies are being built.
    pub crates: Option<(usize, usize)>,
    /// The whole seconds since it began.
    pub seconds: u64,
}

/// The screen: exactly `size.height` lines, none wider than `size.width`.
pub fn watch(view: &WatchView<'_>, size: Size, style: Style) -> Frame {
    let mut top = head::head(view, size, style);
    let found = content(view, size.width, style);
    // The rows that the findings, a rule and the keys leave.
    let left = size.height.saturating_sub(top.len() + 2);
    let free = left.saturating_sub(found.lines.len());
    let bottom = foot(view, size, (left, free), style);
    let mut rows = size.height.saturating_sub(top.len() + bottom.len());
    let has_rule = size.height >= 9 && (found.lines.len() > rows || bottom.len() > 1);
    rows = rows.saturating_sub(has_rule.into());
    let window = Window {
        lines: &found.lines,
        offset: view.offset,
        search: view.search,
    };
    top.extend(window.shown(rows, size.width, style));
    let mut under = Vec::new();
    if has_rule {
        under.push(rule(window.position(rows).as_deref(), size.width, style));
    }
    under.extend(bottom);
    Frame {
        screen: stack(top, under, size),
        rows,
        last: window.last(rows),
        matches: window.matches(),
        stops: found.failures,
    }
}

/// The findings. Those of an earlier run are dim.
fn content(view: &WatchView<'_>, width: usize, style: Style) -> FoundLines {
    let medium = Medium::Screen { wraps: view.wraps };
    let plain = |lines| FoundLines {
        lines,
        failures: Vec::new(),
    };
    let mut found = match view.state {
        WatchState::Waiting(what) => plain(wrap(&style.dim(what), width)),
        WatchState::Broken(error) => plain(error_lines(error, width, style)),
        WatchState::Judged(verdict) => findings(verdict, style, view.source).lines(width, medium),
        WatchState::Partial { diagnostics, tests } => {
            let findings = Findings {
                exercise: view.position.exercise,
                cause: None,
                diagnostics,
                tests,
                notes: &[],
                style,
                source: view.source,
            };
            findings.lines(width, medium)
        }
    };
    let is_old = view.judging.is_some() && !matches!(view.state, WatchState::Partial { .. });
    if is_old && style.color {
        for line in &mut found.lines {
            *line = style.dim(&strip(line));
        }
    }
    found
}

/// The hint, the remark and the keys. The first two are shortened only if they would take rows from the findings; the remark, which may be the
/// course's greeting, only if it would take more than half of them. `rows_left` is what all of these share, and `free` is what the findings leave.
fn foot(
    view: &WatchView<'_>,
    size: Size,
    (rows_left, free): (usize, usize),
    style: Style,
) -> Vec<String> {
    let mut lines = last_hint(view, size, free, style);
    let rows = match size.height {
        0..4 => 0,
        height => {
            let left = rows_left.saturating_sub(lines.len());
            (height / 5)
                .max(1)
                .max(left.div_ceil(2))
                .max(free.saturating_sub(lines.len()))
        }
    };
    let message = view.message.map(|text| wrap(&style.warn(text), size.width));
    lines.extend(shortened(
        message.unwrap_or_default(),
        rows,
        size.width,
        style,
    ));
    if size.height >= 4 {
        lines.push(match view.prompt {
            Some(prompt) => cut(prompt, size.width, style.ellipsis()),
            None => legend_row(view.keys, size.width, style),
        });
    }
    lines
}

/// The hint that was shown last, in at most a third of the screen unless more is free. There's a page that shows all of them.
fn last_hint(view: &WatchView<'_>, size: Size, free: usize, style: Style) -> Vec<String> {
    let is_passed = matches!(view.state, WatchState::Judged(verdict) if verdict.passed());
    let (number, all) = (view.hints.len(), view.hints_total);
    let last = view.hints.last();
    let last = last.map(|hint| (format!("Hint {number} of {all}"), hint.as_str()));
    let of_mistake = view.mistake.map(|hint| (MISTAKE.to_owned(), hint));
    let shown = of_mistake.or(last);
    let Some((title, hint)) = shown.filter(|_| !is_passed && size.height >= 6) else {
        return Vec::new();
    };
    let mut title = style.strong(&title);
    if number + usize::from(view.mistake.is_some()) > 1 {
        title.push_str(&style.dim("  H shows all of them"));
    }
    let mut lines = vec![cut(&title, size.width, style.ellipsis())];
    lines.extend(markdown(hint, size.width, style));
    shortened(lines, (size.height / 3).max(free), size.width, style)
}

/// As many of the lines as fit, with a mark if there are more.
fn shortened(mut lines: Vec<String>, rows: usize, columns: usize, style: Style) -> Vec<String> {
    if lines.len() > rows {
        lines.truncate(rows);
        if let Some(last) = lines.last_mut() {
            let marked = format!("{last} {}", style.ellipsis());
            *last = cut(&marked, columns, style.ellipsis());
        }
    }
    lines
}

#[cfg(test)]
mod tests;
