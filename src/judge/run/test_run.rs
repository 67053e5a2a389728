//! Runs one test of a built attempt in a process of its own.

use std::fs;
use std::ops::ControlFlow;
use std::path::Path;

use super::listing::{Test, TestKind, environment};
use super::suite::{CaseRuns, TestRun};
use super::test_access::TestAccess;
use crate::course::Limits;
use crate::error::{Error, Result};
use crate::judge::proof::{MOST_TESTS, Secret, Witness};
use crate::judge::verdict::{TestOutcome, TestResult, signal_words, size_words};
use crate::judge::workbench::Context;
use crate::process::{
    Confinement, Ended, Ending, NO_THREAD, Program, Stream, Turn, must_have_room_to_test,
};

/// Waits for a processor, then runs one test.
pub fn run(context: Context<'_>, test: &Test) -> Result<TestResult> {
    let turn = context.processors.one();
    run_in(context, test, turn, |program| program).map(|(result, _)| result)
}

/// Runs one test so that a timeout is its own fault: if it didn't have a processor all the time, it runs again with nothing else running.
/// `adapt` adjusts its program.
pub fn run_fairly(
    context: Context<'_>,
    test: &Test,
    adapt: impl Fn(Program) -> Program,
) -> Result<TestResult> {
    let turn = context.processors.one();
    let (result, was_fair) = run_in(context, test, turn, &adapt)?;
    if was_fair {
        return Ok(result);
    }
    let turn = context.processors.all();
    run_in(context, test, turn, adapt).map(|(result, _)| result)
}

/// Runs one test whose program `adapt` has a tool look at, up to its end. Also returns how the process ended.
pub fn run_inspected(
    context: Context<'_>,
    test: &Test,
    adapt: impl FnOnce(Program) -> Program,
) -> Result<(TestResult, Ended)> {
    let _turn = context.processors.one();
    let (run, ended) = run_from(context, test, 0, adapt)?;
    Ok((run.result, ended))
}

/// Runs one test. Also returns whether the result is the test's own fault: if it timed out, the machine may have kept it waiting.
fn run_in(
    context: Context<'_>,
    test: &Test,
    _turn: Turn<'_>,
    adapt: impl Fn(Program) -> Program,
) -> Result<(TestResult, bool)> {
    if test.kind == TestKind::TooMany {
        return Ok((not_run(test), true));
    }
    let mut suite = CaseRuns::default();
    let mut first = 0;
    loop {
        let (run, _) = run_from(context, test, first, &adapt)?;
        match suite.add(run, test.limits.time) {
            ControlFlow::Continue(next) => first = next,
            ControlFlow::Break(whole) => return Ok(whole),
        }
    }
}

/// Runs one test, from this case of its suite on. Also returns how its process ended.
fn run_from(
    context: Context<'_>,
    test: &Test,
    first: u64,
    adapt: impl FnOnce(Program) -> Program,
) -> Result<(TestRun, Ended)> {
    let scratch = context.bench.scratch()?;
    let secret = Secret::new();
    let mut witness = Witness::of(&secret);
    let program = environment(Program::new(&test.binary), &test.dir, scratch.path());
    let mut program = test.variables.pass(program);
    program = with_target(program, test, scratch.path())?;
    program = libtest_arguments(program, test, &secret, first);
    if test.may_write_to_package {
        // These tests may also share files.
        program = program
            .writes_only(&test.dir)
            .writes_only(context.bench.shared_scratch()?);
    }
    let access = TestAccess {
        dir: &test.dir,
        binary: &test.binary,
        grants: &test.grants,
        may_write_to_package: test.may_write_to_package,
    };
    let (program, _folders) = access.sandboxed(context, adapt(program), scratch.path())?;
    let program = program
        // It can write neither to test binaries that run later nor to inputs of the next build.
        .writes_only(scratch.path())
        .time(test.limits.time)
        .memory(test.limits.memory)
        .output(test.limits.output);
    let ended = program.run(context.cancel, |stream, bytes| {
        if stream == Stream::Stderr {
            witness.hear(bytes);
        }
    })?;
    if ended.stderr.text().contains(NO_THREAD) {
        must_have_room_to_test()?;
    }
    let is_fair = ended.ending != Ending::TimedOut || had_processor(&ended);
    let stdout = ended.stdout.text();
    let proven = match test.kind {
        TestKind::Proven { .. } => witness.returned(),
        TestKind::Open { .. } => witness.returned() || !witness.entered() && reports_pass(&stdout),
        TestKind::Program => true,
        TestKind::TooMany => false,
    };
    let (outcome, detail) = match (test.kind, judge(&ended, proven, &test.limits)) {
        (TestKind::Program, (TestOutcome::Unproven | TestOutcome::Failed, _)) => {
            (TestOutcome::Failed, Some(program_words(ended.ending)))
        }
        (_, judged) => judged,
    };
    let result = TestResult {
        name: test.label.clone(),
        outcome,
        seconds: ended.elapsed.as_secs_f64(),
        output: printed(test, &ended, &witness),
        lines_left_out: ended.lines_left_out(),
        processor_seconds: ended.processor_time.map(|time| time.as_secs_f64()),
        detail,
        place: None,
        cases: None,
    };
    let run = TestRun {
        result,
        is_fair,
        log: witness.into_cases(),
    };
    Ok((run, ended))
}

/// Names the test to libtest, and gives it its secret words. Programs without libtest run as they are.
fn libtest_arguments(program: Program, test: &Test, secret: &Secret, first: u64) -> Program {
    let (TestKind::Proven { even_ignored } | TestKind::Open { even_ignored }) = test.kind else {
        return program;
    };
    program
        .args([
            "--exact",
            &test.name,
            "--nocapture",
            "--test-threads=2",
            "--color=never",
        ])
        .args(even_ignored.then_some("--include-ignored"))
        .stdin(if test.has_cases {
            secret.stdin_from_case(first)
        } else {
            secret.stdin()
        })
}

/// What a test printed itself.
fn printed(test: &Test, ended: &Ended, witness: &Witness<'_>) -> String {
    let stdout = ended.stdout.text();
    let stdout = match test.kind {
        TestKind::Program => without_blank_ends(&stdout).to_owned(),
        _ => without_libtest(&stdout, &test.name),
    };
    let stderr = witness.without_words(&ended.stderr.text());
    [stdout, without_blank_ends(&stderr).to_owned()]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join("\n")
}

/// Whether a program had a processor nearly all of the time.
pub fn had_processor(ended: &Ended) -> bool {
    let time = ended.processor_time.unwrap_or_default();
    time.as_secs_f64() >= 0.9 * ended.elapsed.as_secs_f64()
}

/// The result if there are too many tests to run.
fn not_run(test: &Test) -> TestResult {
    let limit = format!("the limit is {MOST_TESTS}");
    TestResult::of_check(&test.label, 0.0, Some(limit))
}

/// What a program comes to that ended before it had done its work, and one line for what its output doesn't show.
pub fn unfinished(ended: &Ended, limits: &Limits) -> (TestOutcome, Option<String>) {
    judge(ended, false, limits)
}

/// A test's outcome, and one line for what its output doesn't show.
fn judge(ended: &Ended, returned: bool, limits: &Limits) -> (TestOutcome, Option<String>) {
    let stderr = ended.stderr.text();
    match ended.ending {
        Ending::Code(0) if returned => (TestOutcome::Passed, None),
        Ending::Code(0) => (
            TestOutcome::Unproven,
            Some("the program exited successfully, but the test didn't return: something calls `exit`".to_owned()),
        ),
        Ending::Code(101) if stderr.contains(NO_THREAD) => {
            let words = format!("a thread couldn't be started: each needs 2 MiB of memory or more, and a test may use {}", size_words(limits.memory));
            (TestOutcome::Failed, Some(words))
        }
        // What libtest itself exits with when a test fails.
        Ending::Code(101) => (TestOutcome::Failed, refused(&stderr).map(str::to_owned)),
        Ending::Code(code) => (TestOutcome::Unproven, Some(format!("the program exited with status {code} before the test returned"))),
        Ending::Signal(_) if stderr.contains("has overflowed its stack") => {
            (TestOutcome::Crashed, Some("stack overflow: a function calls itself forever, or a value on the stack is too large".to_owned()))
        }
        Ending::Signal(_) if stderr.contains("memory allocation of") => (TestOutcome::MemoryLimit, Some(memory_words(limits))),
        Ending::Signal(signal) => (TestOutcome::Crashed, Some(format!("ended by {}", signal_words(signal)))),
        Ending::TimedOut => {
            let seconds = limits.time.as_secs_f64();
            (TestOutcome::TimedOut, Some(format!("still running after {seconds} s, so it was stopped: is there an endless loop?")))
        }
        Ending::OutOfMemory => (TestOutcome::MemoryLimit, Some(memory_words(limits))),
        Ending::TooMuchOutput => {
            (TestOutcome::OutputLimit, Some(format!("printed more than {}, so it was stopped", size_words(limits.output))))
        }
        Ending::TooManyProcesses => {
            (TestOutcome::Crashed, Some("started too many processes, so it was stopped".to_owned()))
        }
    }
}

/// The program with a target folder for a cargo that it starts. Our own isn't writable: what a test builds must not replace what we run.
fn with_target(program: Program, test: &Test, scratch: &Path) -> Result<Program> {
    let Some(target) = &test.target else {
        return Ok(program.env("CARGO_TARGET_DIR", scratch.join("target")));
    };
    fs::create_dir_all(target).map_err(|cause| Error::io("create the folder", target, &cause))?;
    Ok(program.env("CARGO_TARGET_DIR", target).writes_only(target))
}

/// What helps with a test that was denied something. We may be the reason, or a file's permissions, so no cause is claimed.
fn refused(stderr: &str) -> Option<&'static str> {
    let signs = ["PermissionDenied", "Permission denied", "os error 13"];
    let is_limited = || Confinement::of_this_system() != Confinement::Unlimited;
    (signs.iter().any(|sign| stderr.contains(sign)) && is_limited()).then_some(
        "if it was writing that was denied: the runner lets a test write only to the exercise's folder, `CARGO_TARGET_DIR`, `CARGO_TARGET_TMPDIR` and the folder for temporary files; otherwise, look at the file's own permissions",
    )
}

/// Whether libtest's summary reports that one test passed. For a test that isn't instrumented, that is all we have.
fn reports_pass(stdout: &str) -> bool {
    stdout
        .lines()
        .rfind(|line| !line.is_empty())
        .is_some_and(|line| line.starts_with("test result: ok. 1 passed"))
}

fn program_words(ending: Ending) -> String {
    match ending {
        Ending::Code(code) => {
            format!(
                "the program exited with status {code}; the exercise is done when it exits with 0"
            )
        }
        _ => "the program didn't exit by itself".to_owned(),
    }
}

fn memory_words(limits: &Limits) -> String {
    format!(
        "used more than {} of memory, so it was stopped",
        size_words(limits.memory)
    )
}

/// A test's output without libtest's own lines.
fn without_libtest(stdout: &str, name: &str) -> String {
    let body = stdout
        .trim_start_matches('\n')
        .strip_prefix("running 1 test\n")
        .unwrap_or(stdout);
    let body = body
        .rsplit_once("\ntest result: ")
        .map_or(body, |(before, _)| before);
    // The test may print the output of another harness, so only the end is libtest's own.
    let list = format!("\nfailures:\n    {name}\n");
    let body = body.rsplit_once(&list).map_or(body, |(before, _)| {
        before
            .rsplit_once("\nfailures:\n")
            .map_or(before, |(before, _)| before)
    });
    let mut kept: Vec<&str> = body.trim_end().lines().collect();
    if let Some(first) = kept.first_mut()
        && let Some((_, printed)) = first
            .strip_prefix("test ")
            .and_then(|rest| rest.split_once(" ... "))
    {
        *first = printed;
    }
    // A test on a thread of its own is named when it ends, after the last line of its output if that has no line break.
    let ends = ["ok", "FAILED"].map(|end| format!("test {name} ... {end}"));
    if let Some(last) = kept.last_mut()
        && let Some(printed) = ends.iter().find_map(|end| last.strip_suffix(end.as_str()))
    {
        *last = printed;
    }
    kept.pop_if(|line| matches!(*line, "ok" | "FAILED"));
    without_blank_ends(&kept.join("\n")).to_owned()
}

/// Without blank lines around it. The first line keeps its spaces, which may be a part of a picture.
fn without_blank_ends(text: &str) -> &str {
    let text = text.trim_end();
    let blank = text.len() - text.trim_start().len();
    let start = text[..blank].rfind('\n').map_or(0, |end| end + 1);
    &text[start..]
}

#[cfg(test)]
mod tests;
