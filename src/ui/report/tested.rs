//! `Tested`: one test as lines of text: its mark and name and, if it failed, its output.

use super::assertion::{AssertionSource, FailedAssertion};
use super::statement::{SourceLines, statement};
use super::words::{count, outcome};
use crate::judge::{Failure, Panic, TestOutcome, TestResult};
use crate::ui::terminal::{Keep, Style, cut, sanitize, wrap};

/// How tests are shown.
#[derive(Clone, Copy)]
pub struct Tested<'a> {
    /// Colours and marks.
    pub style: Style,
    /// Reads the source lines that panics name.
    pub source: SourceLines<'a>,
    /// Rows for a panic's message, and for what a test printed.
    pub rows: (usize, usize),
    /// Whether a panic's message comes before its location: on a small screen, only the first may fit.
    pub message_first: bool,
}

impl Tested<'_> {
    /// `✗ ends  did not end in time`.
    pub fn line(&self, test: &TestResult) -> String {
        let passed = test.outcome == TestOutcome::Passed;
        let mark = if passed {
            self.style.pass_mark()
        } else {
            self.style.fail_mark()
        };
        let name = sanitize(&test.name, Keep::Text).replace('\n', " ");
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

    /// Why a test failed: how it ended, its panics, and what else it printed.
    pub fn details(&self, test: &TestResult, width: usize) -> Vec<String> {
        let (message_rows, printed_rows) = self.rows;
        let indent = if width >= 20 { "    " } else { "" };
        let inner = width - indent.len();
        let mut lines = Vec::new();
        if let Some(detail) = &test.detail {
            lines.extend(wrap(&sanitize(detail, Keep::Text), inner));
        }
        let failing = test.cases.iter().flat_map(|cases| &cases.first_failing);
        for case in failing.take(if message_rows < 8 { 1 } else { usize::MAX }) {
            lines.extend(self.case(case, inner, (message_rows / 3).max(2)));
        }
        let failure = Failure::read(&test.output);
        for panic in &failure.panics {
            lines.extend(self.panic(panic, test, inner, message_rows));
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
        // If there is nothing else to go by, the reader needs the end of the output.
        let printed_rows = if lines.is_empty() {
            printed_rows.max(3)
        } else {
            printed_rows
        };
        if !printed.is_empty() && printed_rows > 0 {
            lines.push(self.style.dim(&cut("printed:", inner, "")));
            let bar = if self.style.unicode { "│ " } else { "| " };
            let bar = if inner > 10 {
                self.style.dim(bar)
            } else {
                String::new()
            };
            let room = if inner > 10 { inner - 2 } else { inner };
            let rows = self.head_and_tail(printed, room, printed_rows, test.lines_left_out);
            lines.extend(rows.into_iter().map(|row| format!("{bar}{row}")));
        }
        lines
            .into_iter()
            .map(|line| format!("{indent}{line}"))
            .collect()
    }

    /// The message of its only panic, if that is a failed assertion about two values.
    pub fn difference(test: &TestResult) -> Option<Vec<&str>> {
        let mut panics = Failure::read(&test.output).panics;
        let message = panics.pop().filter(|_| panics.is_empty())?.message;
        FailedAssertion::read(&message).map(|_| message)
    }

    fn panic(
        &self,
        panic: &Panic<'_>,
        test: &TestResult,
        width: usize,
        rows: usize,
    ) -> Vec<String> {
        let place = sanitize(
            &format!("{}:{}:{}", panic.file, panic.line, panic.column),
            Keep::Text,
        );
        // libtest names the thread after the test. A test that runs alone runs in the main thread.
        let other = panic.thread != test.name && panic.thread != "main";
        let thread = if other { " in another thread" } else { "" };
        let mut lines = wrap(&format!("at {}{thread}", self.style.accent(&place)), width);
        let statement = statement(panic, self.source);
        let call = statement.as_deref().and_then(AssertionSource::read);
        if let Some(source) = &statement {
            let short = call
                .as_ref()
                .and_then(|call| call.without_message(self.style.ellipsis()));
            let source = in_one_line(short.as_ref().unwrap_or(source));
            let source = sanitize(&source, Keep::Text);
            let bar = if self.style.unicode { "│" } else { "|" };
            lines.push(cut(
                &format!("{} {source}", self.style.dim(bar)),
                width,
                self.style.ellipsis(),
            ));
        }
        let message = match FailedAssertion::read(&panic.message) {
            Some(assertion) => assertion.lines(call.as_ref(), width, rows, self.style),
            None => self.head_and_tail(&panic.message, width, rows, 0),
        };
        if self.message_first {
            [message, lines].concat()
        } else {
            [lines, message].concat()
        }
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
            let mut rows = wrap(&sanitize(&line[..end], Keep::Text), width);
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

/// A statement that is written in several lines, in one.
fn in_one_line(statement: &str) -> String {
    let lines: Vec<&str> = statement.split_whitespace().collect();
    let line = lines.join(" ").replace("( ", "(");
    line.replace(", )", ")").replace(" )", ")")
}
