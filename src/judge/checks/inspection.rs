//! `Inspection`: an exercise's tests, run once more while a tool looks at what they do.
//!
//! Whether the tool found something is said by the status with which it ends the program: another one each time, so that code under test can't say it
//! by chance. What the tool printed only decides on the words for it. Which tools there are, and what they print, is their own files' business.

mod report;
mod sanitizer;
mod valgrind;

use std::path::Path;

use self::report::Report;
pub use self::report::ReportLine;
use crate::course::Limits;
use crate::error::Result;
use crate::judge::attempt::Attempt;
use crate::judge::proof::word;
use crate::judge::replay::{Rebuild, Rebuilt};
use crate::judge::run::{Test, pool, test_run};
use crate::judge::rustc::{Built, Invocation};
use crate::judge::toolchain::{Tool, Toolchain};
use crate::judge::verdict::{TestOutcome, TestResult};
use crate::judge::workbench::{Context, StagingDir};
use crate::process::{Ending, Program};

/// How programs are built and started for a tool, and how it says what it found.
#[derive(Clone, Copy)]
pub struct Inspector {
    pub tool: Tool,
    /// What its result is called.
    pub name: &'static str,
    /// The folder of its programs, whose path they know: it doesn't say which tool looks at them.
    pub folder: &'static str,
    /// How many times as long as by itself a program may take.
    pub slowdown: u32,
    /// Adds what the compiler needs to know.
    pub build: fn(Invocation, &Toolchain) -> Invocation,
    /// Has the tool, which was found there, look at a program, and end it with that status if it finds something.
    pub start: fn(Program, &Path, u8) -> Program,
    /// What a line that it prints means.
    pub read: fn(&str) -> Option<ReportLine>,
}

/// The tools that an exercise asks for.
pub fn inspectors(attempt: &Attempt<'_>) -> Vec<Inspector> {
    let tools = Tool::of(&attempt.exercise.checks.inspections);
    tools.into_iter().map(inspector).collect()
}

fn inspector(tool: Tool) -> Inspector {
    match tool {
        Tool::Valgrind => valgrind::INSPECTOR,
        Tool::Sanitizer(sanitizer) => sanitizer::inspector(sanitizer),
    }
}

/// What inspecting an attempt takes.
#[derive(Clone, Copy)]
pub struct Inspection<'i> {
    pub context: Context<'i>,
    pub staging: &'i StagingDir,
    pub attempt: &'i Attempt<'i>,
    pub built: &'i Built,
    /// The tests, which pass by themselves.
    pub tests: &'i [Test],
}

/// A variable that a source can read while it's compiled, and that is there only for a tool.
pub const BOOTSTRAP: &str = "RUSTC_BOOTSTRAP";

/// The longest that a test may take under a tool, unless it may take longer by itself.
const LONGEST: std::time::Duration = std::time::Duration::from_secs(120);

/// Bytes that a tool needs for itself.
const OWN_MEMORY: u64 = 1 << 30;

impl Inspection<'_> {
    /// What a tool, which was found there, says of the tests: one result.
    pub fn run(self, inspector: Inspector, tool: &Path) -> Result<TestResult> {
        let rebuild = Rebuild {
            context: self.context,
            staging: self.staging,
            attempt: self.attempt,
            built: self.built,
        };
        let rebuilt = match rebuild.run(inspector.folder, |invocation| {
            (inspector.build)(invocation, self.context.toolchain)
        })? {
            Ok(rebuilt) => rebuilt,
            Err(error) => {
                let words = format!(
                    "this can't be compiled for {}: {error}",
                    inspector.tool.name()
                );
                return Ok(inspector.result(TestOutcome::Failed, 0.0, words));
            }
        };
        if rebuilt.variables.contains(BOOTSTRAP) {
            let words = format!(
                "a source reads the variable `{BOOTSTRAP}`, by which it could tell that a tool looks at it"
            );
            return Ok(inspector.result(TestOutcome::Failed, rebuilt.seconds, words));
        }
        let look = |test: &Test| self.look(inspector, tool, &rebuilt, test);
        let seen = pool::map(self.tests, self.context.processors.count(), look)?;
        let seconds = rebuilt.seconds + seen.iter().map(|(_, seconds)| seconds).sum::<f64>();
        let fault = seen.into_iter().find_map(|(fault, _)| fault);
        Ok(TestResult {
            seconds,
            ..fault.unwrap_or_else(|| inspector.passed())
        })
    }

    /// What is wrong with one test; and the seconds that it took.
    fn look(
        self,
        inspector: Inspector,
        tool: &Path,
        rebuilt: &Rebuilt,
        test: &Test,
    ) -> Result<(Option<TestResult>, f64)> {
        let mut inspected = test.clone();
        inspected.binary = rebuilt.program(&test.binary);
        inspected.limits = inspector.limits(test.limits);
        let status = status();
        let (result, ended) = test_run::run_inspected(self.context, &inspected, |program| {
            (inspector.start)(program.inspected(), tool, status)
        })?;
        let seconds = result.seconds;
        if ended.ending == Ending::Code(status.into()) {
            let printed = ended.stderr.text();
            let report = Report::read(&printed, self.attempt, inspector.read);
            let found = self.found(inspector, &test.label, report, &result.output);
            return Ok((Some(found), seconds));
        }
        if result.outcome == TestOutcome::Passed {
            return Ok((None, seconds));
        }
        let tool = inspector.tool.name();
        let why = result.detail.map(|detail| format!(": {detail}"));
        let words = format!(
            "`{}` passes by itself, but not under {tool}{}",
            test.label,
            why.unwrap_or_default()
        );
        let failed = TestResult {
            output: result.output,
            ..inspector.result(result.outcome, seconds, words)
        };
        Ok((Some(failed), seconds))
    }

    /// The result of a test in which the tool found something.
    fn found(
        self,
        inspector: Inspector,
        test: &str,
        report: Option<Report>,
        printed: &str,
    ) -> TestResult {
        let tool = inspector.tool.name();
        let (words, output) = match report {
            Some(report) => {
                let place = report
                    .place(self.attempt)
                    .map(|place| format!(", at {place}"));
                let place = place.unwrap_or_default();
                let words = format!("`{test}` {}{place} ({tool})", report.fault());
                (words, report.text(self.attempt))
            }
            None => (
                format!("{tool} found a fault in `{test}`"),
                printed.to_owned(),
            ),
        };
        TestResult {
            output,
            ..inspector.result(TestOutcome::Failed, 0.0, words)
        }
    }
}

impl Inspector {
    fn limits(self, limits: Limits) -> Limits {
        Limits {
            time: (limits.time * self.slowdown).min(LONGEST.max(limits.time)),
            memory: limits.memory.saturating_mul(2).saturating_add(OWN_MEMORY),
            ..limits
        }
    }

    fn passed(self) -> TestResult {
        TestResult {
            name: self.name.to_owned(),
            outcome: TestOutcome::Passed,
            seconds: 0.0,
            output: String::new(),
            detail: None,
            cases: None,
        }
    }

    fn result(self, outcome: TestOutcome, seconds: f64, words: String) -> TestResult {
        TestResult {
            outcome,
            seconds,
            detail: Some(words),
            ..self.passed()
        }
    }
}

/// Tools name lines where the compiler wrote down which they are.
fn with_lines(invocation: Invocation, _toolchain: &Toolchain) -> Invocation {
    invocation
        .with_arg("-Cdebuginfo=line-tables-only")
        .with_arg("-Cstrip=none")
}

/// A status that no program has by chance, and libtest never.
fn status() -> u8 {
    const LIBTEST: u8 = 101;
    let any = u8::try_from(word() % 200).unwrap_or_default() + 40;
    if any == LIBTEST { LIBTEST + 1 } else { any }
}
