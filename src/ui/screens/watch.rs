//! The watch screen: where the learner is, what the judge says, the hints so far, the keys that work now.
//!
//! A pure function of a view and a size. The smaller the terminal, the more of the surroundings goes; what is wrong goes last.

use std::path::Path;

use super::legend::{KeyHint, legend, stack};
use crate::error::Error;
use crate::judge::{Diagnostic, TestResult, Verdict};
use crate::ui::report::{Findings, SourceLines, closing, count, findings, hints, seconds};
use crate::ui::terminal::{Size, Style, cut, width, wrap};

/// What the watch screen shows.
#[derive(Clone, Copy)]
pub struct WatchView<'a> {
    /// Where the learner is.
    pub place: RoadPosition<'a>,
    /// What the judge says.
    pub state: WatchState<'a>,
    /// The hints that are shown so far.
    pub hints: &'a [String],
    /// How many hints there are.
    pub hints_total: usize,
    /// Something to say besides, such as what a key just did.
    pub message: Option<&'a str>,
    /// The keys that work now.
    pub keys: &'a [KeyHint<'a>],
    /// Where the lines that panics name come from.
    pub source: SourceLines<'a>,
}

/// Where the learner is.
#[derive(Clone, Copy, Debug)]
pub struct RoadPosition<'a> {
    /// The level: `Level 03 Ownership`.
    pub level: &'a str,
    /// How many of its exercises are done, and how many it has.
    pub level_done: (usize, usize),
    /// The same of the course.
    pub course_done: (usize, usize),
    /// The exercise's name.
    pub exercise: &'a str,
    /// What it is called.
    pub title: &'a str,
    /// The file to edit, as people write it.
    pub path: &'a str,
    /// The file to edit, absolute, to be opened by a click.
    pub target: &'a Path,
}

/// What the judge says.
#[derive(Clone, Copy)]
pub enum WatchState<'a> {
    /// Nothing yet: what it waits for.
    Waiting(&'a str),
    /// It works.
    Judging {
        /// What it does: `building`, `testing`, `fetching dependencies`.
        doing: &'a str,
        /// What the compiler said so far.
        diagnostics: &'a [Diagnostic],
        /// Tests that ended.
        tests: &'a [TestResult],
        /// How many tests there are; 0 while that is not known.
        expected: usize,
        /// Since it began.
        seconds: f64,
    },
    /// It is done.
    Judged(&'a Verdict),
    /// It could not judge.
    Broken(&'a Error),
}

/// How much of the surroundings is shown.
struct Frame {
    /// Rows that the content gets at least.
    content: usize,
    /// Rows for hints.
    hints: usize,
    /// Rows for the legend.
    legend: usize,
    /// 0 nothing, 1 the exercise, 2 all.
    head: usize,
    /// Whether empty rows separate the parts.
    airy: bool,
}

const FRAMES: [Frame; 5] = [
    Frame {
        content: 12,
        hints: usize::MAX,
        legend: usize::MAX,
        head: 2,
        airy: true,
    },
    Frame {
        content: 8,
        hints: 6,
        legend: 4,
        head: 2,
        airy: true,
    },
    Frame {
        content: 6,
        hints: 3,
        legend: 2,
        head: 2,
        airy: false,
    },
    Frame {
        content: 4,
        hints: 2,
        legend: 1,
        head: 1,
        airy: false,
    },
    Frame {
        content: 0,
        hints: 0,
        legend: 0,
        head: 0,
        airy: false,
    },
];

/// The screen: exactly `size.height` lines, none wider than `size.width`.
pub fn watch(view: &WatchView<'_>, size: Size, style: Style) -> Vec<String> {
    let all_hints = hints(view.hints, view.hints_total, size.width, style);
    for frame in FRAMES {
        let mut top = head(&view.place, size.width, style, frame.head);
        let mut bottom = Vec::new();
        let hints = last_hints(view, &all_hints, size.width, style, frame.hints);
        let message = view
            .message
            .filter(|_| frame.head > 0)
            .map(|text| wrap(&style.warn(text), size.width));
        for part in [hints, message.unwrap_or_default()]
            .into_iter()
            .filter(|part| !part.is_empty())
        {
            bottom.extend(frame.airy.then(String::new));
            bottom.extend(part);
        }
        let keys: Vec<String> = legend(view.keys, size.width, style)
            .into_iter()
            .take(frame.legend)
            .collect();
        if !keys.is_empty() {
            bottom.extend(frame.airy.then(String::new));
            bottom.extend(keys);
        }
        if frame.airy {
            top.push(String::new());
        }
        let room = size.height.saturating_sub(top.len() + bottom.len());
        if room < frame.content {
            continue;
        }
        top.extend(content(
            view,
            Size {
                height: room,
                ..size
            },
            style,
        ));
        return stack(top, bottom, size);
    }
    Vec::new()
}

fn content(view: &WatchView<'_>, size: Size, style: Style) -> Vec<String> {
    match view.state {
        WatchState::Waiting(what) => lines_of(wrap(&style.dim(what), size.width), size.height),
        WatchState::Broken(error) => lines_of(
            crate::ui::report::error(error, size.width, style),
            size.height,
        ),
        WatchState::Judged(verdict) => {
            findings(verdict, style, view.source).lines(size, &closing(verdict, style))
        }
        WatchState::Judging {
            doing,
            diagnostics,
            tests,
            expected,
            seconds: elapsed,
        } => {
            let progress = if expected > 0 {
                format!(", {} of {}", tests.len(), count(expected, "test"))
            } else {
                String::new()
            };
            let text = format!(
                "judging{} {doing}{progress}, {}",
                style.ellipsis(),
                seconds(elapsed)
            );
            let exercise = view.place.exercise;
            let findings = Findings {
                exercise,
                diagnostics,
                tests,
                notes: &[],
                style,
                source: view.source,
            };
            findings.lines(size, &style.warn(&text))
        }
    }
}

/// Where the learner is; `amount` as in `Frame::head`.
fn head(place: &RoadPosition<'_>, columns: usize, style: Style, amount: usize) -> Vec<String> {
    let mut lines = Vec::new();
    if amount == 0 {
        return lines;
    }
    if amount > 1 {
        lines.push(progress(place, columns, style));
    }
    let name = if place.title == place.exercise {
        style.strong(place.exercise)
    } else {
        format!("{}: {}", style.strong(place.exercise), place.title)
    };
    let path = style.accent(&style.link(place.path, place.target));
    if width(&name) + 3 + width(&path) <= columns {
        lines.push(format!("{name}   {path}"));
    } else {
        lines.push(cut(&name, columns, style.ellipsis()));
        if amount > 1 {
            // A path that is cut opens when clicked all the same, where links work; elsewhere only a whole one can be copied.
            lines.extend(
                crate::ui::terminal::fold(&path, columns)
                    .into_iter()
                    .take(3),
            );
        }
    }
    lines
}

/// `Level 03 Ownership  ████░░  4/19   Course  ████░░  31/49`, as much as fits.
fn progress(place: &RoadPosition<'_>, columns: usize, style: Style) -> String {
    let (level_done, level_all) = place.level_done;
    let (course_done, course_all) = place.course_done;
    let with_bars = |bar: usize| {
        let of = |done, all| {
            if bar > 0 {
                style.bar(done, all, bar) + "  "
            } else {
                String::new()
            }
        };
        let level = format!(
            "{}  {}{level_done}/{level_all}",
            style.strong(place.level),
            of(level_done, level_all)
        );
        format!(
            "{level}   Course  {}{course_done}/{course_all}",
            of(course_done, course_all)
        )
    };
    let level_only = format!("{level_done}/{level_all} {}", place.level);
    let forms = [
        with_bars(20),
        with_bars(10),
        with_bars(0),
        level_only.clone(),
    ];
    forms
        .into_iter()
        .find(|line| width(line) <= columns)
        .unwrap_or_else(|| cut(&level_only, columns, style.ellipsis()))
}

/// The hints so far in at most `rows` rows; the last of them where they are too many.
fn last_hints(
    view: &WatchView<'_>,
    all: &[String],
    columns: usize,
    style: Style,
    rows: usize,
) -> Vec<String> {
    if all.len() <= rows {
        return all.to_vec();
    }
    let Some(hint) = view.hints.last().filter(|_| rows > 0) else {
        return Vec::new();
    };
    let title = style.strong(&format!(
        "Hint {} of {}",
        view.hints.len(),
        view.hints_total
    ));
    let mut lines = vec![cut(&title, columns, style.ellipsis())];
    lines.extend(crate::ui::markdown::markdown(hint, columns, style));
    if lines.len() > rows {
        lines.truncate(rows);
        let cut_off = format!("{} {}", lines[rows - 1], style.ellipsis());
        lines[rows - 1] = cut(&cut_off, columns, style.ellipsis());
    }
    lines
}

/// The first of the lines, as many as there is room for.
fn lines_of(mut lines: Vec<String>, height: usize) -> Vec<String> {
    lines.truncate(height);
    lines
}

#[cfg(test)]
mod tests;
