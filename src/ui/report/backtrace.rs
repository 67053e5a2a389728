//! Backtraces: the lines of the exercise that led to a panic, the innermost first. Calls in libraries are only counted.

use super::library_place::place;
use super::statement::SourceLines;
use super::words::count;
use crate::judge::{Backtrace, LibraryFile, TracedCall, TracedPanic};
use crate::ui::terminal::{Style, cut, joined, wrap, wrap_hanging};

/// What is shown of backtraces.
#[derive(Clone, Copy)]
pub struct Traces<'a> {
    /// The exercise's name.
    pub exercise: &'a str,
    /// Reads the source lines that they name.
    pub source: SourceLines<'a>,
    /// Colors and marks.
    pub style: Style,
}

impl Traces<'_> {
    /// The backtraces as lines of text.
    pub fn lines(&self, traces: &[Backtrace], width: usize) -> Vec<String> {
        let mut lines = Vec::new();
        for trace in traces {
            if !lines.is_empty() {
                lines.push(String::new());
            }
            let mark = self.style.mark(trace.passed);
            let name = self.style.strong(&joined(&trace.test));
            lines.extend(wrap(&format!("{mark} {name}"), width));
            if trace.passed {
                let words = "It passed this time, so something in it depends on time or luck.";
                lines.extend(wrap(words, width));
            } else if trace.panics.is_empty() {
                lines.extend(wrap("It didn't panic this time.", width));
            }
            for panic in &trace.panics {
                lines.extend(self.panic(panic, width));
            }
        }
        lines
    }

    fn panic(&self, panic: &TracedPanic, width: usize) -> Vec<String> {
        let mut lines = wrap(&joined(&panic.message), width);
        if panic.calls.is_empty() {
            let (file, line) = &panic.place;
            let at = if LibraryFile::read(file).is_some() {
                ""
            } else {
                "at "
            };
            let place = self.style.accent(&place(file, *line, self.exercise));
            lines.extend(wrap(
                &format!("{at}{place}, but it printed no backtrace"),
                width,
            ));
        }
        // Those before the first line of the exercise only say that there's a panic.
        let is_own = |call: &TracedCall| matches!(call, TracedCall::Own { .. });
        let first = panic.calls.iter().position(is_own).unwrap_or(0);
        for call in &panic.calls[first..] {
            match call {
                TracedCall::Libraries(calls) => {
                    let calls = count(*calls, "call");
                    let words = format!("    {} {calls} in libraries", self.style.ellipsis());
                    lines.push(self.style.dim(&cut(&words, width, self.style.ellipsis())));
                }
                TracedCall::Own {
                    function,
                    file,
                    line,
                } => {
                    let at = self.style.accent(&place(file, *line, self.exercise));
                    let head = format!("  {at}  {}", self.style.dim(&joined(function)));
                    lines.extend(wrap_hanging(&head, width, 4));
                    let source = (self.source)(file, *line);
                    let source = source.as_deref().map(str::trim).map(joined);
                    lines.extend(
                        source
                            .filter(|text| !text.is_empty())
                            .map(|text| cut(&format!("    {text}"), width, self.style.ellipsis())),
                    );
                }
            }
        }
        lines
    }
}

#[cfg(test)]
mod tests {
    use indoc::indoc;

    use super::*;

    fn trace(calls: Vec<TracedCall>) -> Backtrace {
        Backtrace {
            test: "adds".to_owned(),
            passed: false,
            panics: vec![TracedPanic {
                place: ("exercises/01_sea/tide/src/lib.rs".to_owned(), 3),
                message: "no water".to_owned(),
                calls,
            }],
        }
    }

    fn shown(traces: &[Backtrace], width: usize) -> String {
        let traces_of = Traces {
            exercise: "tide",
            source: &|_, line| (line == 3).then(|| "    self.0[n]".to_owned()),
            style: Style::PLAIN,
        };
        traces_of.lines(traces, width).join("\n")
    }

    #[test]
    fn the_exercises_lines_come_first_and_libraries_are_folded() {
        let own = |function: &str, file: &str, line| TracedCall::Own {
            function: function.to_owned(),
            file: format!("exercises/01_sea/tide/{file}"),
            line,
        };
        let found = trace(vec![
            TracedCall::Libraries(2),
            own("tide::Tide::nth", "src/lib.rs", 3),
            TracedCall::Libraries(1),
            own("adds", "tests/tide.rs", 9),
            TracedCall::Libraries(14),
        ]);
        assert_eq!(
            shown(&[found], 60),
            indoc! {"
                x adds
                no water
                  src/lib.rs:3  tide::Tide::nth
                    self.0[n]
                    ... 1 call in libraries
                  tests/tide.rs:9  adds
                    ... 14 calls in libraries"}
        );
    }

    #[test]
    fn what_has_no_calls_says_why() {
        let silent = trace(Vec::new());
        assert!(shown(&[silent], 60).ends_with("at src/lib.rs:3, but it printed no backtrace"));
        let lucky = Backtrace {
            passed: true,
            panics: Vec::new(),
            ..trace(Vec::new())
        };
        assert!(shown(&[lucky], 80).ends_with("depends on time or luck."));
    }
}
