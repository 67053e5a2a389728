//! `Tested`: one test as lines of text: its mark and name and, if it failed, its output.

use super::assertion::{AssertionSource, FailedAssertion};
use super::library_place::place;
use super::medium::Medium;
use super::statement::{SourceLines, statement};
use super::words::{count, outcome};
use crate::judge::{Failure, LibraryFile, Panic, TestOutcome, TestResult};
use crate::ui::terminal::{Keep, Style, cut, joined, sanitize, width as columns, wrap};

/// How tests are shown.
#[derive(Clone, Copy)]
pub struct Tested<'a> {
    /// Colors and marks.
    pub style: Style,
    /// Reads the source lines that panics name.
    pub source: SourceLines<'a>,
    /// Where they are shown.
    pub medium: Medium,
    /// The exercise's name.
    pub exercise: &'a str,
}

/// The first lines of a failing test.
pub struct TestHeading {
    pub lines: Vec<String>,
    /// Whether they have the place of its first panic.
    pub has_place: bool,
}

/// Rows for what a test printed, between other findings on a screen.
const PRINTED_ON_SCREEN: usize = 6;

impl Tested<'_> {
    /// `✗ ends  did not end in time`.
    pub fn line(&self, test: &TestResult) -> String {
        let passed = test.outcome == TestOutcome::Passed;
        let mark = self.style.mark(passed);
        let name = joined(&test.name);
        let name = if passed {
            name
        } else {
            self.style.strong(&name)
        };
        match outcome(test) {
            Some(words) => format!("{mark} {name}  {}", self.style.dim(&words)),
            None => format!("{mark} {name}"),
        }
    }

    /// The heading of a failing test. On a screen, it has the test's number among those that fail, and at the right edge the place of its first panic.
    pub fn heading(
        &self,
        test: &TestResult,
        failure: &Failure<'_>,
        (number, all): (usize, usize),
        width: usize,
    ) -> TestHeading {
        let line = self.line(test);
        let fit = |line: &str| self.medium.fit(line, width, 2, self.style);
        if self.medium == Medium::Paper {
            return TestHeading {
                lines: fit(&line),
                has_place: false,
            };
        }
        let mark = self.style.fail_mark();
        let name = line.strip_prefix(&mark).unwrap_or(&line);
        let line = format!(
            "{mark} {}{name}",
            self.style.dim(&format!("{number}/{all}"))
        );
        let first = failure.panics.first();
        let place = first
            .filter(|panic| LibraryFile::read(panic.file).is_none())
            .map(|panic| place(panic.file, panic.line, self.exercise));
        let room = width.saturating_sub(columns(&line) + 2);
        match place.filter(|place| columns(place) <= room) {
            Some(place) => {
                let gap = " ".repeat(room + 2 - columns(&place));
                let lines = vec![format!("{line}{gap}{}", self.style.accent(&place))];
                TestHeading {
                    lines,
                    has_place: true,
                }
            }
            None => TestHeading {
                lines: fit(&line),
                has_place: false,
            },
        }
    }

    /// A test that passed. On a screen without a failure, also what it printed.
    pub fn passing(&self, test: &TestResult, failing: usize, width: usize) -> Vec<String> {
        let mut lines = self.medium.fit(&self.line(test), width, 2, self.style);
        let printed = Failure::read(&test.output).printed;
        if self.medium != Medium::Paper && !printed.is_empty() {
            let rows = if failing == 0 {
                4 * PRINTED_ON_SCREEN
            } else {
                0
            };
            lines.extend(self.printed(&printed, test, width, rows));
        }
        lines
    }

    /// Why a test failed: how it ended, its panics, and what else it printed. `has_place` is whether the heading has the place of its first panic.
    pub fn details(
        &self,
        test: &TestResult,
        failure: &Failure<'_>,
        has_place: bool,
        width: usize,
    ) -> Vec<String> {
        let (message_rows, printed_rows) = match self.medium {
            Medium::Paper => (40, 24),
            Medium::Screen { .. } => (400, PRINTED_ON_SCREEN),
        };
        let indent = if width >= 20 { "    " } else { "" };
        let inner = width - indent.len();
        let mut lines = Vec::new();
        if let Some(detail) = &test.detail {
            lines.extend(wrap(&sanitize(detail, Keep::Text), inner));
        }
        let failing = test.cases.iter().flat_map(|cases| &cases.first_failing);
        for case in failing {
            lines.extend(self.case(case, inner, message_rows / 3));
        }
        // Only a test that failed is run again for its backtrace.
        let mut needs_hint = test.outcome == TestOutcome::Failed;
        for (index, panic) in failure.panics.iter().enumerate() {
            if index > 0 || !has_place {
                lines.extend(self.place_of(panic, test, inner));
            }
            if needs_hint && LibraryFile::read(panic.file).is_some() {
                lines.extend(wrap(&self.style.dim(&self.backtrace_hint()), inner));
                needs_hint = false;
            }
            lines.extend(self.panic(panic, inner, message_rows));
        }
        let returned = failure
            .returned()
            .filter(|_| failure.panics.is_empty() && test.outcome == TestOutcome::Failed);
        let mut printed = failure.printed.as_slice();
        if let Some(error) = returned {
            lines.extend(wrap(
                &format!("returned the error {}", sanitize(error, Keep::Text)),
                inner,
            ));
            printed = &printed[..printed.len() - 1];
        }
        if !printed.is_empty() {
            lines.extend(self.printed(printed, test, inner, printed_rows));
        }
        lines
            .into_iter()
            .map(|line| format!("{indent}{line}"))
            .collect()
    }

    /// What a test printed, in at most `rows` rows. On a screen, longer output is only counted: there's a page that shows all of it.
    fn printed(
        &self,
        printed: &[&str],
        test: &TestResult,
        width: usize,
        rows: usize,
    ) -> Vec<String> {
        let all = printed.len() + test.lines_left_out;
        if self.medium != Medium::Paper && all > rows {
            let text = format!(
                "{} printed {} (p shows)",
                self.style.pointer(),
                count(all, "line")
            );
            return vec![cut(&self.style.dim(&text), width, self.style.ellipsis())];
        }
        let mut lines = vec![self.style.dim(&cut("printed:", width, ""))];
        let bar = if self.style.unicode { "│ " } else { "| " };
        let (bar, room) = if width > 10 {
            (self.style.dim(bar), width - 2)
        } else {
            (String::new(), width)
        };
        let rows = self.head_and_tail(printed, room, rows, test.lines_left_out);
        lines.extend(rows.into_iter().map(|row| format!("{bar}{row}")));
        lines
    }

    /// The message of its only panic, if that is a failed assertion about two values.
    pub fn difference<'o>(failure: &Failure<'o>) -> Option<Vec<&'o str>> {
        let [panic] = failure.panics.as_slice() else {
            return None;
        };
        FailedAssertion::read(&panic.message).map(|_| panic.message.clone())
    }

    fn place_of(&self, panic: &Panic<'_>, test: &TestResult, width: usize) -> Vec<String> {
        // libtest names the thread after the test, without the file that a stage's test has in front. A test that runs
        // alone runs in the main thread.
        let before = test.name.strip_suffix(panic.thread);
        let own = before.is_some_and(|before| before.is_empty() || before.ends_with("::"));
        let other = !own && panic.thread != "main";
        let thread = if other { " in another thread" } else { "" };
        if LibraryFile::read(panic.file).is_some() {
            let place = place(panic.file, panic.line, self.exercise);
            return wrap(&format!("{}{thread}", self.style.accent(&place)), width);
        }
        let place = match self.medium {
            Medium::Paper => sanitize(
                &format!("{}:{}:{}", panic.file, panic.line, panic.column),
                Keep::Text,
            ),
            Medium::Screen { .. } => place(panic.file, panic.line, self.exercise),
        };
        wrap(&format!("at {}{thread}", self.style.accent(&place)), width)
    }

    /// How to find out what led to a place in a library.
    fn backtrace_hint(&self) -> String {
        let how = match self.medium {
            Medium::Paper => format!("`runner run {} --backtrace`", self.exercise),
            Medium::Screen { .. } => "B".to_owned(),
        };
        format!("the backtrace ({how}) shows which line of yours led there")
    }

    fn panic(&self, panic: &Panic<'_>, width: usize, rows: usize) -> Vec<String> {
        let mut lines = Vec::new();
        let statement = match LibraryFile::read(panic.file) {
            Some(_) => None,
            None => statement(panic, self.source),
        };
        let call = statement.as_deref().and_then(AssertionSource::read);
        if let Some(source) = &statement {
            let short = call
                .as_ref()
                .and_then(|call| call.without_message(self.style.ellipsis()));
            let source = sanitize(short.as_ref().unwrap_or(source), Keep::Text);
            let bar = if self.style.unicode { "│" } else { "|" };
            lines.push(cut(
                &format!("{} {source}", self.style.dim(bar)),
                width,
                self.style.ellipsis(),
            ));
        }
        lines.extend(match FailedAssertion::read(&panic.message) {
            Some(assertion) => assertion.lines(call.as_ref(), width, rows, self.style),
            None => self.head_and_tail(&panic.message, width, rows, 0),
        });
        lines
    }

    /// Untrusted text in at most `rows` rows: its beginning and its end if it's longer. `more` lines of it were not kept.
    pub(super) fn head_and_tail(
        &self,
        text: &[&str],
        width: usize,
        rows: usize,
        more: usize,
    ) -> Vec<String> {
        let row = |line: &&str| {
            // Don't wrap what won't be shown: a line can be a megabyte long.
            let end = line
                .char_indices()
                .nth(2000)
                .map_or(line.len(), |(at, _)| at);
            let line_start = sanitize(&line[..end], Keep::Text);
            let mut rows = self.medium.fit(&line_start, width, 0, self.style);
            if end < line.len() {
                rows.push(self.style.ellipsis().chars().take(width).collect());
            }
            rows
        };
        if text.len() <= rows {
            let all: Vec<String> = text.iter().flat_map(row).collect();
            if all.len() <= rows {
                return all;
            }
        }
        let tail_rows = rows / 3;
        let head_rows = rows.saturating_sub(tail_rows + 1).max(1);
        let mut head: Vec<String> = text
            .iter()
            .take(head_rows)
            .flat_map(row)
            .take(head_rows)
            .collect();
        let mut tail: Vec<String> = text
            .iter()
            .rev()
            .take(tail_rows)
            .flat_map(|line| row(line).into_iter().rev())
            .take(tail_rows)
            .collect();
        let left_out = text.len().saturating_sub(head_rows + tail_rows) + more;
        let words = if left_out > 0 {
            format!(
                "{} {} left out",
                self.style.ellipsis(),
                count(left_out, "line")
            )
        } else {
            self.style.ellipsis().to_owned()
        };
        head.push(self.style.dim(&cut(&words, width, "")));
        tail.reverse();
        head.extend(tail);
        head
    }
}
