//! What a course in another format runs besides tests: commands of its own choice, and the examples in a library's documentation.

use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::course::{is_rust, may_hold_examples};
use crate::error::Result;
use crate::judge::attempt::{Attempt, BeyondTests, Ignored, Plan};
use crate::judge::build::Wrapper;
use crate::judge::verdict::{TestOutcome, TestResult, without_folder};
use crate::judge::workbench::{Context, StagingDir};
use crate::process::{Ending, Program};

/// How long one command may take, which may include a build.
const TIME: Duration = Duration::from_secs(600);

/// Whether an attempt is verified beyond its tests.
pub fn is_wanted(attempt: &Attempt<'_>) -> bool {
    !commands(attempt).is_empty()
}

/// Runs what verifies an attempt beyond its tests, one command at a time, until one fails.
pub fn run(
    context: Context<'_>,
    staging: &StagingDir,
    attempt: &Attempt<'_>,
) -> Result<Vec<TestResult>> {
    let mut results = Vec::new();
    let is_courses_own = !attempt.plan.commands.is_empty();
    if is_courses_own {
        context.bench.claim(staging)?;
        context.bench.lend_target(staging)?;
    }
    for words in commands(attempt) {
        let dir = staging.dir().join(&attempt.exercise.dir);
        let program = program(context, &dir, &words).map(|program| {
            if is_courses_own {
                return program;
            }
            Wrapper::of(context, staging, &[attempt]).wrap(program)
        });
        let Some(program) = program else {
            results.push(not_found(&words));
            break;
        };
        let ended = context.run(&program, |_, _| {})?;
        let (outcome, detail) = match ended.ending {
            Ending::Code(0) => (TestOutcome::Passed, None),
            Ending::Code(code) => (
                TestOutcome::Failed,
                Some(format!("exited with status {code}")),
            ),
            Ending::TimedOut => {
                let detail = format!(
                    "still running after {} s, so it was stopped",
                    TIME.as_secs()
                );
                (TestOutcome::TimedOut, Some(detail))
            }
            _ => (TestOutcome::Crashed, Some("killed by a signal".to_owned())),
        };
        let output = [ended.stdout.text(), ended.stderr.text()]
            .map(|text| without_folder(&text, staging.dir()).trim().to_owned());
        let passed = outcome == TestOutcome::Passed;
        results.push(TestResult {
            name: words.join(" "),
            outcome,
            seconds: ended.elapsed.as_secs_f64(),
            output: output.join("\n").trim().to_owned(),
            detail,
            place: None,
            lines_left_out: ended.lines_left_out(),
            processor_seconds: ended.processor_time.map(|time| time.as_secs_f64()),
            cases: None,
        });
        if !passed {
            break;
        }
    }
    Ok(results)
}

/// The commands with their arguments.
fn commands(attempt: &Attempt<'_>) -> Vec<Vec<String>> {
    let Plan {
        commands,
        beyond_tests,
        tests,
        ..
    } = &attempt.plan;
    if !commands.is_empty() || *beyond_tests == BeyondTests::Nothing {
        return commands.clone();
    }
    let unlisted = has_own_harness(attempt);
    if unlisted || has_examples(attempt) {
        let mut words = vec!["cargo", "test"];
        if !unlisted {
            words.push("--doc");
        }
        if tests.ignored == Ignored::Count {
            words.extend(["--", "--include-ignored"]);
        }
        return vec![words.into_iter().map(str::to_owned).collect()];
    }
    Vec::new()
}

/// Whether a test binary doesn't use libtest and can't list its tests. Then cargo has to run it.
fn has_own_harness(attempt: &Attempt<'_>) -> bool {
    let manifest = attempt.manifest();
    let disables_harness =
        |target: &toml::Value| target.get("harness").and_then(toml::Value::as_bool) == Some(false);
    let tests = manifest.get("test").and_then(toml::Value::as_array);
    tests.into_iter().flatten().any(disables_harness)
        || manifest.get("lib").is_some_and(disables_harness)
}

/// Whether `cargo test` would find examples in a library's documentation, and run them.
fn has_examples(attempt: &Attempt<'_>) -> bool {
    let is_source = |path: &str| is_rust(path) && !path.starts_with("tests/");
    has_documented_library(attempt)
        && attempt.files.iter().any(|(path, content)| {
            is_source(path) && may_hold_examples(&String::from_utf8_lossy(content))
        })
}

/// Whether there is a library whose examples cargo would run. If there is none, asking for them is an error.
fn has_documented_library(attempt: &Attempt<'_>) -> bool {
    let manifest = attempt.manifest();
    let Some(library) = manifest.get("lib").and_then(toml::Value::as_table) else {
        return attempt.files.get("src/lib.rs").is_some();
    };
    let is_doc_tested = library.get("doctest").and_then(toml::Value::as_bool) != Some(false);
    let types = library.get("crate-type").and_then(toml::Value::as_array);
    let can_be = |types: &Vec<toml::Value>| {
        types
            .iter()
            .filter_map(toml::Value::as_str)
            .any(|kind| matches!(kind, "lib" | "rlib" | "proc-macro"))
    };
    is_doc_tested && types.is_none_or(can_be)
}

fn program(context: Context<'_>, dir: &Path, words: &[String]) -> Option<Program> {
    let Context {
        toolchain, bench, ..
    } = context;
    let (command, args) = words.split_first()?;
    let mut program = if command == "cargo" {
        toolchain.cargo(dir)
    } else {
        // Everything that a command starts finds the same cargo and builds in the same place.
        let found: Option<PathBuf> = if command.contains('/') {
            Some(dir.join(command))
        } else {
            which::which(command).ok()
        };
        toolchain.for_cargo(Program::new(found?).dir(dir))
    };
    if let Some(rustdoc) = &toolchain.rustdoc {
        program = program.env("RUSTDOC", rustdoc);
    }
    Some(
        program
            .args(args)
            .env("CARGO_TARGET_DIR", bench.target())
            .env("CARGO_INCREMENTAL", "0")
            .time(TIME)
            .output(16 << 20),
    )
}

fn not_found(words: &[String]) -> TestResult {
    let fault = format!(
        "`{}` was not found on this machine",
        words.first().map_or("", String::as_str)
    );
    TestResult::of_check(words.join(" "), 0.0, Some(fault))
}
