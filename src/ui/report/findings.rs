//! `Findings`: what was found in an attempt, the most important first, cut to the size of the screen.

use super::statement::SourceLines;
use super::tested::Tested;
use super::words::count;
use crate::judge::{Diagnostic, Severity, TestOutcome, TestResult};
use crate::ui::terminal::{Keep, Size, Style, cut, fold, sanitize, strip, wrap};

/// What was found in an attempt, so far or in the end.
#[derive(Clone, Copy)]
pub struct Findings<'a> {
    /// The exercise's name.
    pub exercise: &'a str,
    /// Messages of the compiler and of clippy.
    pub diagnostics: &'a [Diagnostic],
    /// The tests that ended.
    pub tests: &'a [TestResult],
    /// Further remarks, each a whole sentence.
    pub notes: &'a [String],
    /// Colours and marks.
    pub style: Style,
    /// Reads the source lines that panics name.
    pub source: SourceLines<'a>,
}

/// How much is shown. The first that fits is used.
#[derive(Clone, Copy)]
struct Detail {
    /// How many diagnostics are shown in full, and how many more get one line each.
    diagnostics: (usize, usize),
    /// How many failing tests are shown in full, and how many more get one line each.
    tests: (usize, usize),
    /// Whether passing tests are named; otherwise they are only counted.
    passing: bool,
    /// Rows for a panic's message, and for what a test printed.
    rows: (usize, usize),
    /// Lines for advice.
    advice: usize,
    /// Whether empty lines separate the parts.
    airy: bool,
}

const ALL: usize = usize::MAX;

const DETAILS: [Detail; 6] = [
    Detail {
        diagnostics: (ALL, ALL),
        tests: (ALL, ALL),
        passing: true,
        rows: (40, 24),
        advice: 5,
        airy: true,
    },
    Detail {
        diagnostics: (3, ALL),
        tests: (ALL, ALL),
        passing: true,
        rows: (12, 12),
        advice: 3,
        airy: true,
    },
    Detail {
        diagnostics: (2, 8),
        tests: (3, ALL),
        passing: true,
        rows: (10, 6),
        advice: 2,
        airy: true,
    },
    Detail {
        diagnostics: (1, 5),
        tests: (2, 5),
        passing: false,
        rows: (8, 4),
        advice: 1,
        airy: true,
    },
    Detail {
        diagnostics: (1, 3),
        tests: (1, 3),
        passing: false,
        rows: (6, 0),
        advice: 1,
        airy: false,
    },
    Detail {
        diagnostics: (1, 1),
        tests: (1, 0),
        passing: false,
        rows: (5, 0),
        advice: 0,
        airy: false,
    },
];

impl Findings<'_> {
    /// The findings with `closing` below them, no wider and no higher than `size`. At least the first row of `closing` is always shown.
    pub fn lines(&self, size: Size, closing: &str) -> Vec<String> {
        let closing = wrap(closing, size.width);
        let kept = closing.len().min((size.height / 3).max(1));
        let Some(room) = size.height.checked_sub(kept) else {
            return Vec::new();
        };
        let mut body = Vec::new();
        for detail in DETAILS {
            body = self.body(size.width, room, detail);
            if detail.airy && !body.is_empty() {
                body.push(String::new());
            }
            if body.len() <= room {
                break;
            }
        }
        if body.len() > room {
            body.truncate(room);
            if room > 3 {
                let more = format!(
                    "{} `runner run {}` shows all",
                    self.style.ellipsis(),
                    self.exercise
                );
                body[room - 1] = self
                    .style
                    .dim(&cut(&more, size.width, self.style.ellipsis()));
            }
        }
        body.extend(closing.into_iter().take(kept));
        body
    }

    /// The parts in order. Stops early once there is more than fits.
    fn body(&self, width: usize, room: usize, detail: Detail) -> Vec<String> {
        let parts = [
            self.errors(width, room, detail),
            self.all_tests(width, room, detail),
            self.advice(width, detail),
            self.all_notes(width),
        ];
        let mut lines = Vec::new();
        for part in parts.into_iter().filter(|part| !part.is_empty()) {
            if detail.airy && !lines.is_empty() {
                lines.push(String::new());
            }
            lines.extend(part);
        }
        lines
    }

    /// The diagnostics that block, those in the learner's files first.
    fn errors(&self, width: usize, room: usize, detail: Detail) -> Vec<String> {
        let mut errors: Vec<&Diagnostic> = self
            .diagnostics
            .iter()
            .filter(|diagnostic| diagnostic.blocks)
            .collect();
        errors.sort_by_key(|diagnostic| (!diagnostic.in_learners_file, diagnostic.severity));
        let (full, short) = detail.diagnostics;
        let mut lines = Vec::new();
        for (index, error) in errors.iter().enumerate().take(full.saturating_add(short)) {
            if lines.len() > room {
                break;
            }
            if index < full {
                if index > 0 {
                    lines.push(String::new());
                }
                lines.extend(self.rendered(error, width, room));
            } else {
                if index == full && detail.airy {
                    lines.push(String::new());
                }
                lines.push(cut(&self.headline(error), width, self.style.ellipsis()));
            }
        }
        lines.extend(self.more(
            errors.len().saturating_sub(full.saturating_add(short)),
            ["error", "errors"],
            width,
        ));
        lines
    }

    /// A diagnostic as rustc renders it.
    fn rendered(&self, diagnostic: &Diagnostic, width: usize, room: usize) -> Vec<String> {
        let text = diagnostic.rendered.trim_end();
        if text.is_empty() {
            return wrap(&self.headline(diagnostic), width);
        }
        let line = |line: &str| {
            let line = if self.style.colour {
                sanitize(line, Keep::Colour)
            } else {
                sanitize(&strip(line), Keep::Text)
            };
            fold(&line, width)
        };
        // One row more than fits is enough to know that it doesn't fit.
        text.lines()
            .flat_map(line)
            .take(room.saturating_add(1))
            .collect()
    }

    /// A diagnostic in one line: `error[E0382]: use of moved value: `parcel` (src/lib.rs:6:6)`.
    fn headline(&self, diagnostic: &Diagnostic) -> String {
        let code = diagnostic
            .code
            .as_deref()
            .map(|code| format!("[{code}]"))
            .unwrap_or_default();
        let head = match diagnostic.severity {
            // A denied lint is an error to the learner, whatever clippy calls it.
            Severity::Error | Severity::Warning if diagnostic.blocks => {
                self.style.bad(&format!("error{code}"))
            }
            Severity::Error => self.style.bad(&format!("error{code}")),
            Severity::Warning => self.style.warn(&format!("advice{code}")),
            Severity::Note => format!("note{code}"),
        };
        let message = sanitize(&diagnostic.message, Keep::Text).replace('\n', " ");
        format!(
            "{head}: {message}{}",
            place(diagnostic, self.exercise)
                .map(|place| format!(" ({place})"))
                .unwrap_or_default()
        )
    }

    /// `… and 3 more errors: …`, if there are any.
    fn more(&self, number: usize, [one, several]: [&str; 2], width: usize) -> Option<String> {
        let what = if number == 1 { one } else { several };
        let text = format!(
            "{} and {number} more {what}: `runner run {}` shows all",
            self.style.ellipsis(),
            self.exercise
        );
        (number > 0).then(|| self.style.dim(&cut(&text, width, self.style.ellipsis())))
    }

    fn all_tests(&self, width: usize, room: usize, detail: Detail) -> Vec<String> {
        let (full, short) = detail.tests;
        let tests = Tested {
            style: self.style,
            source: self.source,
            rows: detail.rows,
            message_first: !detail.airy,
        };
        let mut lines = Vec::new();
        let mut failing = 0;
        let mut above: Vec<Vec<&str>> = Vec::new();
        for test in self.tests {
            if lines.len() > room {
                break;
            }
            let passed = test.outcome == TestOutcome::Passed;
            if passed && !detail.passing {
                continue;
            }
            failing += usize::from(!passed);
            let difference = (!passed).then(|| Tested::difference(test)).flatten();
            if difference
                .as_ref()
                .is_some_and(|difference| above.contains(difference))
            {
                let line = format!(
                    "{}  {}",
                    tests.line(test),
                    self.style.dim("(same difference as above)")
                );
                lines.push(cut(&line, width, self.style.ellipsis()));
                continue;
            }
            above.extend(difference);
            if passed || failing <= full.saturating_add(short) {
                lines.push(cut(&tests.line(test), width, self.style.ellipsis()));
            }
            if !passed && failing <= full {
                lines.extend(tests.details(test, width));
            }
        }
        lines.extend(self.more(
            failing.saturating_sub(full.saturating_add(short)),
            ["failing test", "failing tests"],
            width,
        ));
        let passing = self
            .tests
            .iter()
            .filter(|test| test.outcome == TestOutcome::Passed)
            .count();
        if !detail.passing && passing > 0 {
            let pass = if passing == 1 { "passes" } else { "pass" };
            let text = format!(
                "{} {} {pass}",
                self.style.pass_mark(),
                count(passing, "test")
            );
            lines.push(cut(&text, width, self.style.ellipsis()));
        }
        lines
    }

    /// Warnings that do not block.
    fn advice(&self, width: usize, detail: Detail) -> Vec<String> {
        let advice: Vec<&Diagnostic> = self
            .diagnostics
            .iter()
            .filter(|diagnostic| !diagnostic.blocks && diagnostic.severity != Severity::Note)
            .collect();
        let plain = Self {
            style: Style {
                colour: false,
                ..self.style
            },
            ..*self
        };
        let shown = advice.iter().take(detail.advice);
        let mut lines: Vec<String> = shown
            .map(|diagnostic| {
                self.style.dim(&cut(
                    &plain.headline(diagnostic),
                    width,
                    self.style.ellipsis(),
                ))
            })
            .collect();
        lines.extend(
            (detail.advice > 0)
                .then(|| {
                    self.more(
                        advice.len().saturating_sub(detail.advice),
                        ["piece of advice", "pieces of advice"],
                        width,
                    )
                })
                .flatten(),
        );
        lines
    }

    fn all_notes(&self, width: usize) -> Vec<String> {
        self.notes
            .iter()
            .flat_map(|note| wrap(&format!("note: {}", sanitize(note, Keep::Text)), width))
            .collect()
    }
}

/// `src/lib.rs:6:6`, relative to the exercise if the file belongs to it: one line has no room for more.
fn place(diagnostic: &Diagnostic, exercise: &str) -> Option<String> {
    let file = diagnostic.file.as_deref()?;
    let file = file
        .split_once(&format!("/{exercise}/"))
        .map_or(file, |(_, own)| own);
    let numbers = [diagnostic.line, diagnostic.column]
        .into_iter()
        .flatten()
        .map(|number| format!(":{number}"));
    Some(sanitize(file, Keep::Text).replace('\n', " ") + &numbers.collect::<String>())
}
