//! `Failure`: a test's output, split into panics and everything else, without the test harness's noise.
//!
//! Learner code can print anything, even a fake panic. What is read here decides only what is shown, never whether a test passes.

/// A test's output.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Failure<'o> {
    /// In the order in which they happened.
    pub panics: Vec<Panic<'o>>,
    /// Every other line.
    pub printed: Vec<&'o str>,
}

/// One panic.
#[derive(Debug, PartialEq, Eq)]
pub struct Panic<'o> {
    /// The thread's name.
    pub thread: &'o str,
    /// `src/lib.rs`, as the panic names it.
    pub file: &'o str,
    /// Starts at 1.
    pub line: u32,
    /// Starts at 1.
    pub column: u32,
    /// The message, without empty lines at its end.
    pub message: Vec<&'o str>,
    /// The lines of its backtrace, if there is one.
    pub backtrace: Vec<&'o str>,
}

impl<'o> Failure<'o> {
    /// Parses a test's output.
    pub fn read(output: &'o str) -> Self {
        let mut failure = Self::default();
        let mut in_backtrace = false;
        let mut in_panic = false;
        for line in output.lines() {
            if let Some(panic) = Panic::head(line) {
                // The harness puts an empty line before each panic.
                trim_end(if in_panic {
                    failure.last_message()
                } else {
                    &mut failure.printed
                });
                failure.panics.push(panic);
                (in_panic, in_backtrace) = (true, false);
            } else if in_panic && line == "stack backtrace:" {
                in_backtrace = true;
            } else if line.starts_with("note: ") && line.contains("RUST_BACKTRACE") {
                (in_panic, in_backtrace) = (false, false);
            } else if in_backtrace && (line.starts_with(' ') || line.is_empty()) {
                if let Some(panic) = failure.panics.last_mut() {
                    panic.backtrace.push(line);
                }
            } else if in_panic && !in_backtrace {
                failure.last_message().push(line);
            } else {
                (in_panic, in_backtrace) = (false, false);
                failure.printed.push(line);
            }
        }
        if in_panic {
            trim_end(failure.last_message());
        }
        trim_end(&mut failure.printed);
        let blank = failure
            .printed
            .iter()
            .take_while(|line| line.trim().is_empty())
            .count();
        failure.printed.drain(..blank);
        failure
    }

    fn last_message(&mut self) -> &mut Vec<&'o str> {
        match self.panics.last_mut() {
            Some(panic) => &mut panic.message,
            None => &mut self.printed,
        }
    }

    /// The error that the test returned, if any.
    pub fn returned(&self) -> Option<&'o str> {
        self.printed
            .last()
            .and_then(|line| line.strip_prefix("Error: "))
    }
}

impl<'o> Panic<'o> {
    /// Reads `thread 'adds' (8646) panicked at src/lib.rs:8:66:`.
    fn head(line: &'o str) -> Option<Self> {
        let (thread, place) = line.strip_prefix("thread '")?.split_once(" panicked at ")?;
        let thread = thread.rsplit_once('\'').map_or(thread, |(name, _)| name);
        let mut parts = place.strip_suffix(':')?.rsplitn(3, ':');
        let column = parts.next()?.parse().ok()?;
        let line = parts.next()?.parse().ok()?;
        Some(Self {
            thread,
            file: parts.next()?,
            line,
            column,
            message: Vec::new(),
            backtrace: Vec::new(),
        })
    }
}

fn trim_end(lines: &mut Vec<&str>) {
    while lines.last().is_some_and(|line| line.trim().is_empty()) {
        lines.pop();
    }
}

#[cfg(test)]
mod tests {
    use indoc::indoc;

    use super::*;

    #[test]
    fn a_failed_assertion_is_read_with_its_place_and_values() {
        let failure = Failure::read(indoc! {"
            hi from test

            thread 'adds' (8646) panicked at tests/moves1.rs:2:47:
            assertion `left == right` failed: sum of 1 and 2
              left: 4
             right: 3
            note: run with `RUST_BACKTRACE=1` environment variable to display a backtrace
        "});
        assert_eq!(
            failure,
            Failure {
                panics: vec![Panic {
                    thread: "adds",
                    file: "tests/moves1.rs",
                    line: 2,
                    column: 47,
                    message: vec![
                        "assertion `left == right` failed: sum of 1 and 2",
                        "  left: 4",
                        " right: 3"
                    ],
                    backtrace: vec![],
                }],
                printed: vec!["hi from test"],
            }
        );
    }

    #[test]
    fn a_backtrace_is_no_part_of_the_message() {
        let failure = Failure::read(indoc! {"

            thread 'big' (8648) panicked at src/lib.rs:8:66:
            too big: 101
            stack backtrace:
               0: __rustc::rust_begin_unwind
                         at /rustc/5980/library/std/src/panicking.rs:689:5
               2: moves1::add
            note: Some details are omitted, run with `RUST_BACKTRACE=full` for a verbose backtrace.
            after
        "});
        assert_eq!(failure.panics[0].message, ["too big: 101"]);
        assert_eq!(failure.panics[0].backtrace.len(), 3);
        assert_eq!(failure.printed, ["after"]);
    }

    #[test]
    fn several_panics_are_separated() {
        let failure = Failure::read(indoc! {r"

            thread '<unnamed>' (12) panicked at src/lib.rs:3:5:
            in thread

            thread 'it's' (11) panicked at C:\a\lib.rs:4:9:
            second

        "});
        let seen: Vec<_> = failure
            .panics
            .iter()
            .map(|panic| (panic.thread, panic.file, panic.message.clone()))
            .collect();
        assert_eq!(
            seen,
            [
                ("<unnamed>", "src/lib.rs", vec!["in thread"]),
                ("it's", "C:\\a\\lib.rs", vec!["second"])
            ]
        );
    }

    #[test]
    fn a_returned_error_is_found() {
        assert_eq!(
            Failure::read("Error: \"bad\"\n").returned(),
            Some("\"bad\"")
        );
        assert_eq!(Failure::read("no error\n").returned(), None);
    }

    #[test]
    fn text_that_only_looks_like_a_panic_is_ordinary_output() {
        for line in [
            "thread 'x' panicked at nowhere",
            "thread 'x' panicked at a:b:c:",
            "thread x panicked at a:1:2:",
        ] {
            assert_eq!(
                Failure::read(line),
                Failure {
                    panics: vec![],
                    printed: vec![line]
                }
            );
        }
    }
}
