//! `Backtrace`: the calls that led to a test's panics, without what only the compiler's libraries did.
//!
//! Learner code can print what looks like a backtrace. What is read here is only shown.

use super::failure::Failure;
use super::test_result::{TestOutcome, TestResult};

/// How a test that ran again got to its panics.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backtrace {
    /// The test's name.
    pub test: String,
    /// Whether it passed this time.
    pub passed: bool,
    /// In the order in which they happened.
    pub panics: Vec<TracedPanic>,
}

/// A panic, and the calls that led to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TracedPanic {
    /// The file and the line, as the panic names them.
    pub place: (String, u32),
    /// The first line of its message.
    pub message: String,
    /// The innermost first. Empty if none were printed.
    pub calls: Vec<TracedCall>,
}

/// A part of the way to a panic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TracedCall {
    /// A line of the exercise that was being executed.
    Own {
        /// The function that the line is in: `tide::Tide::height`.
        function: String,
        /// The file, relative to the course's folder.
        file: String,
        /// From 1.
        line: u32,
    },
    /// This many calls in a row in libraries, such as the standard library.
    Libraries(usize),
}

/// The function in which the instrumentation puts the body of a test that returns something, or is asynchronous.
const INNER: &str = "::_runner_body";

impl Backtrace {
    /// Reads what a test printed. `own` returns the file of the exercise that is meant by a path, if it's one of them.
    pub fn read(test: &TestResult, own: impl Fn(&str) -> Option<String>) -> Self {
        let failure = Failure::read(&test.output);
        let panics = failure.panics.iter().map(|panic| TracedPanic {
            place: (panic.file.to_owned(), panic.line),
            message: panic.message.first().copied().unwrap_or_default().into(),
            calls: calls(&panic.backtrace, &own),
        });
        Self {
            test: test.name.clone(),
            passed: test.outcome == TestOutcome::Passed,
            panics: panics.collect(),
        }
    }
}

/// The calls in these lines: `  6: tide::Tide::height`, and below it, if that's known, `       at ./src/lib.rs:3:48`.
fn calls(lines: &[&str], own: impl Fn(&str) -> Option<String>) -> Vec<TracedCall> {
    let mut functions: Vec<(&str, Option<(String, u32)>)> = Vec::new();
    for line in lines.iter().map(|line| line.trim_start()) {
        if let Some(at) = line.strip_prefix("at ") {
            if let Some((_, place)) = functions.last_mut() {
                *place = place_of(at).and_then(|(file, line)| Some((own(file)?, line)));
            }
        } else if let Some((number, function)) = line.split_once(": ")
            && number.bytes().all(|byte| byte.is_ascii_digit())
        {
            functions.push((function, None));
        }
    }
    leave_harness_out(&mut functions);
    leave_instrumentation_out(&mut functions);
    let mut calls: Vec<TracedCall> = Vec::new();
    for (function, place) in functions {
        match (place, calls.last_mut()) {
            (Some((file, line)), _) => calls.push(TracedCall::Own {
                function: readable(function),
                file,
                line,
            }),
            (None, Some(TracedCall::Libraries(count))) => *count += 1,
            (None, _) => calls.push(TracedCall::Libraries(1)),
        }
    }
    calls
}

/// The harness calls each test by a closure, whose line is that of the test's name.
fn leave_harness_out(functions: &mut [(&str, Option<(String, u32)>)]) {
    let mut own = functions.iter_mut().rev().filter(|call| call.1.is_some());
    let name = |function: &str| function.rsplit("::").next().map(str::to_owned);
    if let (Some((harness, place)), Some((test, _))) = (own.next(), own.next())
        && let Some(called) = harness.strip_suffix("::{{closure}}")
        && name(called) == name(test)
    {
        *place = None;
    }
}

/// A test that returns something calls its own body, which is in a function inside it.
fn leave_instrumentation_out(functions: &mut [(&str, Option<(String, u32)>)]) {
    let outer = |(function, _): &(&str, _)| Some(function.split_once(INNER)?.0.to_owned());
    let outers: Vec<String> = functions.iter().filter_map(outer).collect();
    for (function, place) in functions {
        if outers.iter().any(|outer| outer == function) {
            *place = None;
        }
    }
}

/// A function's name without type arguments, and without what's only the compiler's or the instrumentation's: `{async_fn#0}<tide::Gauge>` is an
/// `async fn`.
fn readable(function: &str) -> String {
    let arguments = function
        .char_indices()
        .find(|(at, char)| *char == '<' && *at > 0);
    let name = arguments.map_or(function, |(at, _)| function[..at].trim_end_matches("::"));
    let name = name
        .replace(INNER, "")
        .replace("{{closure}}", "{closure#0}");
    let mut readable = String::new();
    let mut rest = name.as_str();
    while let Some((before, (kind, after))) = rest
        .split_once('{')
        .and_then(|(before, inside)| Some((before, inside.split_once('}')?)))
    {
        let kind = kind.split('#').next().unwrap_or_default();
        readable += &format!("{before}{}", kind.replace('_', " "));
        rest = after;
    }
    readable + rest
}

/// The file and the line of `./src/lib.rs:3:48`.
fn place_of(at: &str) -> Option<(&str, u32)> {
    let (rest, _column) = at.rsplit_once(':')?;
    let (file, line) = rest.rsplit_once(':')?;
    Some((file, line.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use indoc::indoc;

    use super::*;

    const PRINTED: &str = indoc! {"

        thread 'adds' (3673) panicked at exercises/01_sea/tide/src/lib.rs:3:48:
        index out of bounds: the len is 1 but the index is 7
        stack backtrace:
           0: __rustc::rust_begin_unwind
                     at /rustc/5980/library/std/src/panicking.rs:689:5
           1: core::panicking::panic_fmt
                     at /rustc/5980/library/core/src/panicking.rs:80:14
           2: tide::Tide::nth
                     at ./src/lib.rs:3:48
           3: core::iter::fold
           4: tide::sum
                     at ./src/lib.rs:6:35
           5: adds
                     at ./tests/tide.rs:4:16
           6: tide::adds::{{closure}}
                     at ./tests/tide.rs:2:10
           7: core::ops::function::FnOnce::call_once
                     at /rustc/5980/library/core/src/ops/function.rs:250:5
        note: Some details are omitted, run with `RUST_BACKTRACE=full` for a verbose backtrace.
    "};

    fn read(output: &str, outcome: TestOutcome) -> Backtrace {
        let result = TestResult {
            output: output.to_owned(),
            outcome,
            ..TestResult::of_check("adds", 0.0, None)
        };
        Backtrace::read(&result, |path| {
            let own = path.strip_prefix("./")?;
            Some(format!("exercises/01_sea/tide/{own}"))
        })
    }

    #[test]
    fn lines_of_the_exercise_are_calls_and_all_others_are_counted() {
        let own = |function: &str, file: &str, line| TracedCall::Own {
            function: function.to_owned(),
            file: format!("exercises/01_sea/tide/{file}"),
            line,
        };
        let found = read(PRINTED, TestOutcome::Failed);
        assert!(!found.passed);
        let [panic] = found.panics.as_slice() else {
            panic!("one panic: {found:?}");
        };
        assert_eq!(
            panic.message,
            "index out of bounds: the len is 1 but the index is 7"
        );
        assert_eq!(
            panic.calls,
            [
                TracedCall::Libraries(2),
                own("tide::Tide::nth", "src/lib.rs", 3),
                TracedCall::Libraries(1),
                own("tide::sum", "src/lib.rs", 6),
                own("adds", "tests/tide.rs", 4),
                TracedCall::Libraries(2),
            ]
        );
    }

    #[test]
    fn a_closure_of_the_learners_is_no_harness() {
        let in_a_thread = indoc! {"
            thread '<unnamed>' (3673) panicked at src/lib.rs:3:48:
            too deep
            stack backtrace:
               0: tide::measure
                         at ./tests/tide.rs:3:48
               1: tide::adds::{{closure}}
                         at ./tests/tide.rs:9:10
        "};
        let found = read(in_a_thread, TestOutcome::Failed);
        let is_own = |call: &TracedCall| matches!(call, TracedCall::Own { .. });
        assert!(found.panics[0].calls.iter().all(is_own), "{found:?}");
    }

    #[test]
    fn the_body_of_a_test_that_returns_something_is_one_call() {
        let returns = indoc! {"
            thread 'adds' (3673) panicked at tests/tide.rs:3:48:
            too deep
            stack backtrace:
               0: tide::adds::_runner_body
                         at ./tests/tide.rs:3:48
               1: tide::adds
                         at ./tests/tide.rs:4:1
               2: tide::adds::{{closure}}
                         at ./tests/tide.rs:2:10
        "};
        let found = read(returns, TestOutcome::Failed);
        let adds = TracedCall::Own {
            function: "tide::adds".to_owned(),
            file: "exercises/01_sea/tide/tests/tide.rs".to_owned(),
            line: 3,
        };
        assert_eq!(found.panics[0].calls, [adds, TracedCall::Libraries(2)]);
    }

    #[test]
    fn names_of_functions_are_readable() {
        for (printed, shown) in [
            ("tide::sum", "tide::sum"),
            ("tide::sum::{{closure}}", "tide::sum::closure"),
            ("{async_fn#0}<tide::camera::{closure_env#0}>", "async fn"),
            ("tide::read::{async_block#0}", "tide::read::async block"),
            ("ebbs::_runner_body::{{closure}}", "ebbs::closure"),
            ("tide::nth::<u32>", "tide::nth"),
            (
                "<tide::Gauge as core::ops::Drop>::drop",
                "<tide::Gauge as core::ops::Drop>::drop",
            ),
            ("tide::{unclosed", "tide::{unclosed"),
            ("", ""),
        ] {
            assert_eq!(readable(printed), shown);
        }
    }

    #[test]
    fn without_a_backtrace_there_are_no_calls() {
        let found = read(
            "thread 'adds' (1) panicked at src/lib.rs:3:48:\nno\n",
            TestOutcome::Passed,
        );
        assert!(found.passed);
        assert_eq!(found.panics[0].calls, []);
    }
}
