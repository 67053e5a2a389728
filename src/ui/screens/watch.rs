//! The watch screen: the learner's position, the result of the judge, the hints so far, and the keys that work now.
//!
//! A pure function of a view and a size. The smaller the terminal, the less is shown around the errors. The errors go last.

use std::path::Path;

use super::legend::{KeyHint, legend, stack};
use crate::error::Error;
use crate::judge::{Diagnostic, TestResult, Verdict};
use crate::ui::report::{
    Findings, ProjectView, SourceLines, closing, count, findings, hints, seconds,
};
use crate::ui::terminal::{Size, Style, cut, width, wrap};

/// What the watch screen shows.
#[derive(Clone, Copy)]
pub struct WatchView<'a> {
    /// The learner's position in the course.
    pub position: CoursePosition<'a>,
    /// The exercise's stages, if it's a project.
    pub project: Option<ProjectView<'a>>,
    /// What the judge is doing, or what it found.
    pub state: WatchState<'a>,
    /// The hints shown so far.
    pub hints: &'a [String],
    /// How many hints there are.
    pub hints_total: usize,
    /// A remark, such as what a key just did.
    pub message: Option<&'a str>,
    /// The keys that work now.
    pub keys: &'a [KeyHint<'a>],
    /// Reads the source lines that panics name.
    pub source: SourceLines<'a>,
}

/// The learner's position in the course.
#[derive(Clone, Copy, Debug)]
pub struct CoursePosition<'a> {
    /// The level: `Level 03 Ownership`.
    pub level: &'a str,
    /// How many of the level's exercises are done, and how many it has.
    pub level_done: (usize, usize),
    /// The same for the course.
    pub course_done: (usize, usize),
    /// The exercise's name.
    pub exercise: &'a str,
    /// The exercise's title.
    pub title: &'a str,
    /// The file to edit, relative to the course.
    pub path: &'a str,
    /// The absolute path of the file to edit, for a link.
    pub target: &'a Path,
}

/// What the judge is doing, or what it found.
#[derive(Clone, Copy)]
pub enum WatchState<'a> {
    /// Nothing yet: what it is waiting for.
    Waiting(&'a str),
    /// It's judging.
    Judging {
        /// The step: `building`, `testing`, `fetching dependencies`.
        doing: &'a str,
        /// The compiler's messages so far.
        diagnostics: &'a [Diagnostic],
        /// The tests that have ended.
        tests: &'a [TestResult],
        /// How many tests there are; 0 while that isn't known.
        expected: usize,
        /// The time since it began.
        seconds: f64,
    },
    /// It's done.
    Judged(&'a Verdict),
    /// It couldn't judge.
    Broken(&'a Error),
}

/// How much is shown around the content.
struct Frame {
    /// The minimum number of rows for the content.
    content: usize,
    /// Rows for hints.
    hints: usize,
    /// Rows for the legend.
    legend: usize,
    /// What is shown above the content: 0 nothing, 1 the exercise, 2 also the course, 3 also the task of a project's stage.
    head: usize,
    /// Whether empty rows separate the parts.
    airy: bool,
}

const FRAMES: [Frame; 5] = [
    Frame {
        content: 12,
        hints: usize::MAX,
        legend: usize::MAX,
        head: 3,
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
        let mut top = head(&view.position, size.width, style, frame.head);
        if let Some(project) = &view.project {
            match frame.head {
                0 => {}
                3 => top.extend(project.lines(size.width, style)),
                _ => top.push(project.path(size.width, style)),
            }
        }
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
            let exercise = view.position.exercise;
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

/// The lines about the learner's position; `amount` as in `Frame::head`.
fn head(position: &CoursePosition<'_>, columns: usize, style: Style, amount: usize) -> Vec<String> {
    let mut lines = Vec::new();
    if amount == 0 {
        return lines;
    }
    if amount > 1 {
        lines.push(progress(position, columns, style));
    }
    let name = if position.title == position.exercise {
        style.strong(position.exercise)
    } else {
        format!("{}: {}", style.strong(position.exercise), position.title)
    };
    let path = style.accent(&style.link(position.path, position.target));
    if width(&name) + 3 + width(&path) <= columns {
        lines.push(format!("{name}   {path}"));
    } else {
        lines.push(cut(&name, columns, style.ellipsis()));
        if amount > 1 {
            // Not cut: where links don't work, you can copy the path only if all of it is there.
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
fn progress(position: &CoursePosition<'_>, columns: usize, style: Style) -> String {
    let (level_done, level_all) = position.level_done;
    let (course_done, course_all) = position.course_done;
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
            style.strong(position.level),
            of(level_done, level_all)
        );
        format!(
            "{level}   Course  {}{course_done}/{course_all}",
            of(course_done, course_all)
        )
    };
    let level_only = format!("{level_done}/{level_all} {}", position.level);
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

/// The hints so far in at most `rows` rows; only the last one if they don't fit.
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

/// As many of the lines as fit.
fn lines_of(mut lines: Vec<String>, height: usize) -> Vec<String> {
    lines.truncate(height);
    lines
}

#[cfg(test)]
mod tests;
