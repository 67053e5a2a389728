//! `Inspection`: an exercise's tests, run once more while a tool looks at what they do.
//!
//! Whether the tool found something is said by the status with which it ends the program: another one each time, so that code under test can't say it
//! by chance. What the tool printed only decides on the words for it. Which tools there are, and what they print, is their own files' business.

mod instructions;
mod miri;
mod report;
mod review;
mod sanitizer;
mod valgrind;

use std::path::Path;

use self::report::Report;
pub use self::report::ReportLine;
use super::built_attempt::BuiltAttempt;
use crate::course::rust::{SourceToken, tokens};
use crate::course::{Limits, Sanitizer, is_rust};
use crate::error::Result;
use crate::judge::proof::word;
use crate::judge::replay::Rebuilt;
use crate::judge::run::{Test, pool, test_run};
use crate::judge::rustc::Invocation;
use crate::judge::toolchain::{Tool, Toolchain};
use crate::judge::verdict::{TestOutcome, TestResult};
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
    /// Has the tool, which was found there, look at a program.
    pub start: fn(Program, &Path, Request) -> Program,
    /// What a line that it prints means.
    pub read: fn(&str) -> Option<ReportLine>,
}

/// Whether a result is what a tool says of all tests, and not a test's.
pub fn is_result(name: &str) -> bool {
    let sanitizers = Sanitizer::ALL.map(|sanitizer| sanitizer::inspector(sanitizer).name);
    let others = [valgrind::INSPECTOR.name, miri::NAME, review::NAME];
    sanitizers.contains(&name) || others.contains(&name) || name.ends_with(instructions::ENDING)
}

/// What inspecting an attempt takes.
#[derive(Clone, Copy)]
pub struct Inspection<'i> {
    pub of: BuiltAttempt<'i>,
}

/// A variable that a source can read while it's compiled, and that is there only for a tool.
pub const BOOTSTRAP: &str = "RUSTC_BOOTSTRAP";

/// The longest that a test may take under a tool, unless it may take longer by itself.
const LONGEST: std::time::Duration = std::time::Duration::from_secs(120);

/// Bytes that a tool needs for itself.
const OWN_MEMORY: u64 = 1 << 30;

/// What a tool is asked for.
#[derive(Clone, Copy)]
pub struct Request {
    /// The status with which it ends a program in which it finds something.
    status: u8,
    /// Whether a leak is a fault.
    leaks: bool,
}

/// A test that ran while a tool looked at it.
struct InspectedTest {
    result: TestResult,
    finding: ToolFinding,
}

/// Whether the tool found something.
enum ToolFinding {
    Nothing,
    /// And what it printed about it, if that can be read.
    Fault(Option<Report>),
}

impl Inspection<'_> {
    /// What the tools that the exercise asks for say of the tests: one result each, and one for each limit of instructions. Returns also the first
    /// of them that is missing.
    pub fn run_all(self) -> Result<(Vec<TestResult>, Option<Tool>)> {
        let (mut results, mut missing) = (Vec::new(), None);
        let mut find = |tool: Tool| {
            let path = tool.find(self.of.context.toolchain);
            if path.is_none() {
                missing = missing.or(Some(tool));
            }
            path
        };
        let inspections = &self.of.attempt.exercise.checks.inspections;
        let sanitizers = inspections.sanitize.iter().copied();
        let sanitizers = sanitizers.map(sanitizer::inspector);
        let valgrind = inspections.valgrind.then_some(valgrind::INSPECTOR);
        for inspector in sanitizers.chain(valgrind) {
            if let Some(path) = find(inspector.tool) {
                results.push(self.run(inspector, &path)?);
            }
        }
        if inspections.miri
            && let Some(path) = find(Tool::Miri)
        {
            results.push(self.interpret(&path)?);
        }
        if !inspections.instructions.is_empty()
            && let Some(path) = find(Tool::Valgrind)
        {
            results.extend(self.count_all(&inspections.instructions, &path)?);
        }
        Ok((results, missing))
    }

    /// What a tool, which was found there, says of the tests.
    fn run(self, inspector: Inspector, tool: &Path) -> Result<TestResult> {
        let rebuilt = match self.rebuild(inspector)? {
            Ok(rebuilt) => rebuilt,
            Err(words) => return Ok(inspector.failed(words)),
        };
        let seen = pool::map(self.of.tests, self.of.context.processors.count(), |test| {
            self.inspect(inspector, tool, &rebuilt, test, true)
        })?;
        let seconds = seen.iter().map(|test| test.result.seconds).sum::<f64>();
        let mut seen = seen.into_iter();
        let fault = seen.find_map(|test| self.fault(inspector, test));
        Ok(TestResult {
            seconds: rebuilt.seconds + seconds,
            ..fault.unwrap_or_else(|| inspector.passed())
        })
    }

    /// The first token of this kind in the learner's sources, comments left out: the file, the line and the token.
    fn named(self, is_it: impl Fn(&SourceToken<'_>) -> bool) -> Option<(String, usize, String)> {
        let exercise = self.of.attempt.exercise;
        let files = self.of.attempt.files.iter();
        let mut theirs = files.filter(|(path, _)| is_rust(path) && exercise.may_edit(path));
        theirs.find_map(|(path, content)| {
            let source = String::from_utf8_lossy(content);
            let tokens = tokens(&source)?;
            let mut tokens = tokens.iter().filter(|token| !token.text.starts_with('/'));
            let token = tokens.find(|token| is_it(token))?;
            let line = source[..token.range.start].matches('\n').count() + 1;
            Some((path.to_owned(), line, token.text.to_owned()))
        })
    }

    /// Compiles the attempt for a tool; why that isn't possible, in words.
    fn rebuild(self, inspector: Inspector) -> Result<Result<Rebuilt, String>> {
        let tool = inspector.tool.name();
        if let Tool::Sanitizer(_) = inspector.tool
            && let Some((path, line, token)) =
                self.named(|token| sanitizer::is_of_a_sanitizer(token.text))
        {
            return Ok(Err(format!(
                "{path}:{line} names {token}, by which code could tell {tool} what to leave out"
            )));
        }
        let adapt = |invocation| (inspector.build)(invocation, self.of.context.toolchain);
        Ok(match self.of.rebuild(inspector.folder, adapt)? {
            Ok(rebuilt) if rebuilt.variables.contains(BOOTSTRAP) => Err(format!(
                "a source reads the variable `{BOOTSTRAP}`, by which it could tell that a tool looks at it"
            )),
            Ok(rebuilt) => Ok(rebuilt),
            Err(error) => Err(format!("this can't be compiled for {tool}: {error}")),
        })
    }

    /// Runs one test while the tool looks at it.
    fn inspect(
        self,
        inspector: Inspector,
        tool: &Path,
        rebuilt: &Rebuilt,
        test: &Test,
        leaks: bool,
    ) -> Result<InspectedTest> {
        let mut inspected = test.clone();
        inspected.binary = rebuilt.program(&test.binary);
        inspected.limits = limits(test.limits, inspector.slowdown);
        let request = Request {
            status: status(),
            leaks,
        };
        let (result, ended) = test_run::run_inspected(self.of.context, &inspected, |program| {
            (inspector.start)(program.inspected(), tool, request)
        })?;
        let finding = if ended.ending == Ending::Code(request.status.into()) {
            let printed = ended.stderr.text();
            ToolFinding::Fault(Report::read(&printed, self.of.attempt, inspector.read))
        } else {
            ToolFinding::Nothing
        };
        Ok(InspectedTest { result, finding })
    }

    /// What is wrong with a test that the tool looked at; `None` if nothing is.
    fn fault(self, inspector: Inspector, test: InspectedTest) -> Option<TestResult> {
        let InspectedTest { result, finding } = test;
        let (name, tool) = (&result.name, inspector.tool.name());
        let (report, does) = match finding {
            ToolFinding::Fault(report) => (report, ""),
            ToolFinding::Nothing if result.outcome == TestOutcome::Passed => return None,
            // A program that the test started may have ended by a fault, and the test shows why.
            ToolFinding::Nothing => (
                Report::read(&result.output, self.of.attempt, inspector.read),
                "starts a program that ",
            ),
        };
        if let Some(report) = report {
            let place = report.place(self.of.attempt);
            let fault = report.fault_at(place.as_ref());
            let words = format!("`{name}` {does}{fault} ({tool})");
            return Some(TestResult {
                output: report.text(self.of.attempt),
                place,
                ..inspector.failed(words)
            });
        }
        let why = result.detail.map(|detail| format!(": {detail}"));
        let why = why.unwrap_or_default();
        let words = format!("`{name}` passes by itself, but not under {tool}{why}");
        Some(TestResult {
            outcome: result.outcome,
            output: result.output,
            ..inspector.failed(words)
        })
    }
}

impl Inspector {
    fn passed(self) -> TestResult {
        TestResult::of_check(self.name, 0.0, None)
    }

    fn failed(self, words: String) -> TestResult {
        TestResult::of_check(self.name, 0.0, Some(words))
    }
}

/// What a test may use under a tool.
fn limits(limits: Limits, slowdown: u32) -> Limits {
    Limits {
        time: (limits.time * slowdown).min(LONGEST.max(limits.time)),
        memory: limits.memory.saturating_mul(2).saturating_add(OWN_MEMORY),
        ..limits
    }
}

/// Tools name lines where the compiler wrote down which they are.
fn with_lines(invocation: Invocation, _toolchain: &Toolchain) -> Invocation {
    super::with_lines(invocation)
}

/// A status that no program has by chance, and libtest never.
fn status() -> u8 {
    const LIBTEST: u8 = 101;
    let any = u8::try_from(word() % 200).unwrap_or_default() + 40;
    if any == LIBTEST { LIBTEST + 1 } else { any }
}
