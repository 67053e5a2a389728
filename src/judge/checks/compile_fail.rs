//! Compile-fail cases: checks that a misuse is impossible.
//!
//! Each case is compiled against the learner's library, like a test. That it doesn't compile proves little by itself, because renaming a function
//! would be enough. So the same case without the misuse must compile. All of these controls are compiled by one invocation.

use std::fs;
use std::path::{Path, PathBuf};

use crate::course::{Case, Starts};
use crate::error::{Error, Result};
use crate::judge::attempt::Attempt;
use crate::judge::run::pool;
use crate::judge::rustc::{Built, Compiled, CompilerMessage, Invocation, Span, rewriting};
use crate::judge::verdict::TestResult;
use crate::judge::workbench::{Context, StagingDir};

/// Returns one result per case, named by its path.
pub fn run(
    context: Context<'_>,
    staging: &StagingDir,
    attempt: &Attempt<'_>,
    built: &Built,
) -> Result<Vec<TestResult>> {
    let cases = attempt.exercise.cases(&attempt.files)?;
    // A case is compiled like the tests. Without tests nothing passes anyway.
    let Some(test) = built.tests.iter().find(|test| test.integration) else {
        return Ok(Vec::new());
    };
    if cases.is_empty() {
        return Ok(Vec::new());
    }
    let invocation = rewriting::of_built(attempt, staging, &test.path)?.only_checking();
    let scratch = context.bench.scratch()?;
    let controls = write_controls(&cases, scratch.path())?;
    let mut sources = vec![(controls, scratch.path().join("control"))];
    sources.extend(cases.iter().enumerate().map(|(index, case)| {
        let source = PathBuf::from(attempt.exercise.path(&case.path));
        (source, scratch.path().join(format!("out{index}")))
    }));
    let limits = attempt.exercise.limits.compiler;
    let compile = |(source, out): &(PathBuf, PathBuf)| {
        let invocation: Invocation = invocation.clone().with_source(source).into_dir(out);
        invocation.compile(context, limits)
    };
    let compiled = pool::map(&sources, context.processors.count(), compile)?;
    let Some((control, rejected)) = compiled.split_first() else {
        return Ok(Vec::new());
    };
    let place_in_control = |index| {
        let file = control_file(scratch.path(), index);
        let mut errors = control.errors.iter();
        errors.find_map(|error| place_in(error, &file))
    };
    let is_blamed = (0..cases.len()).any(|index| place_in_control(index).is_some());
    // An error outside the controls prevents all of them from compiling.
    let elsewhere = control.errors.last().filter(|_| !is_blamed);
    let result = |(index, (case, compiled)): (usize, (&Case, &Compiled))| {
        let in_control = place_in_control(index)
            .map(|(line, words)| {
                format!(
                    "line {line} of this file isn't part of the misuse and must compile: {words}"
                )
            })
            .or_else(|| {
                Some(format!(
                    "everything but the misuse in this file must compile: {}",
                    elsewhere?.message
                ))
            });
        let fault = fault(case, &compiled.errors, in_control);
        TestResult::of_check(&case.path, compiled.seconds, fault)
    };
    let results = cases.iter().zip(rejected).enumerate().map(result);
    Ok(results.collect())
}

/// Why a case isn't rejected as it should be; `None` if it is. `in_control` is why its control doesn't compile.
fn fault(case: &Case, errors: &[CompilerMessage], in_control: Option<String>) -> Option<String> {
    let Some(first) = errors.first() else {
        return Some(format!(
            "this compiles, but it must not be possible: {}",
            case.misuse
        ));
    };
    if in_control.is_some() {
        return in_control;
    }
    let as_declared = errors.iter().any(|error| match &case.refusal {
        Starts::Code(code) => error.code.as_ref().is_some_and(|said| said.code == *code),
        Starts::Error(words) => error.message.contains(words),
        _ => false,
    });
    (!as_declared).then(|| {
        let code = first.code.as_ref();
        let code = code
            .map(|code| format!("[{}]", code.code))
            .unwrap_or_default();
        format!(
            "this doesn't compile, but for the wrong reason (it should be {}): error{code}: {}",
            case.refusal, first.message
        )
    })
}

/// The line of an error and its message, if it's in this file.
fn place_in<'e>(error: &'e CompilerMessage, file: &Path) -> Option<(u32, &'e str)> {
    let spans = error.spans.iter().map(Span::origin);
    let span = spans
        .into_iter()
        .find(|span| Path::new(&span.file_name) == file)?;
    Some((span.line_start, &error.message))
}

fn control_file(dir: &Path, index: usize) -> PathBuf {
    dir.join(format!("control{index}.rs"))
}

/// Writes the controls as modules of one crate, and returns the path of its root.
fn write_controls(cases: &[Case], dir: &Path) -> Result<PathBuf> {
    let write = |path: &Path, text: &str| {
        fs::write(path, text).map_err(|cause| Error::io("write", path, &cause))
    };
    let mut root = String::new();
    for (index, case) in cases.iter().enumerate() {
        write(&control_file(dir, index), &case.control)?;
        root.push_str(&format!("mod control{index};\n"));
    }
    let path = dir.join("controls.rs");
    // Modules are next to the root of their crate.
    write(&path, &root)?;
    Ok(path)
}
