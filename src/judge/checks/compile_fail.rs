//! Cases that the compiler has to refuse: whether what must not be possible is impossible.
//!
//! Each case is compiled against the learner's library as its tests are. That it is refused proves little by itself, since a renamed function
//! would do; so the same case without the lines of the misuse has to compile, all of these controls in one call.

use std::fs;
use std::path::{Path, PathBuf};

use crate::course::{Case, Starts};
use crate::error::{Error, Result};
use crate::judge::attempt::Attempt;
use crate::judge::run::pool;
use crate::judge::rustc::{Built, Compiled, CompilerMessage, Invocation, Span, rewriting};
use crate::judge::verdict::{TestOutcome, TestResult};
use crate::judge::workbench::{Context, StagingDir};

/// One result a case, named by its path.
pub fn run(
    context: Context<'_>,
    staging: &StagingDir,
    attempt: &Attempt<'_>,
    built: &Built,
) -> Result<Vec<TestResult>> {
    let cases = attempt.exercise.cases(&attempt.files)?;
    // A case is compiled as the tests are; without tests nothing passes anyway.
    let Some(test) = built.tests.iter().find(|test| test.integration) else {
        return Ok(Vec::new());
    };
    if cases.is_empty() {
        return Ok(Vec::new());
    }
    let invocation = rewriting::of_built(attempt, staging, &test.path)?.only_checking();
    let scratch = context.bench.scratch()?;
    let controls = lay_out_controls(&cases, scratch.path())?;
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
    let Some((control, refused)) = compiled.split_first() else {
        return Ok(Vec::new());
    };
    let place_in_control = |index| {
        let file = control_file(scratch.path(), index);
        let mut errors = control.errors.iter();
        errors.find_map(|error| place_in(error, &file))
    };
    let is_blamed = (0..cases.len()).any(|index| place_in_control(index).is_some());
    // An error in none of the controls keeps all of them from being compiled.
    let elsewhere = control.errors.last().filter(|_| !is_blamed);
    let result = |(index, (case, compiled)): (usize, (&Case, &Compiled))| {
        let in_control = place_in_control(index)
            .map(|(line, words)| {
                format!("line {line} of this file is no misuse and has to compile: {words}")
            })
            .or_else(|| {
                Some(format!(
                    "what is no misuse in this file has to compile: {}",
                    elsewhere?.message
                ))
            });
        let fault = fault(case, &compiled.errors, in_control);
        TestResult {
            name: case.path.clone(),
            outcome: match fault {
                None => TestOutcome::Passed,
                Some(_) => TestOutcome::Failed,
            },
            seconds: compiled.seconds,
            output: String::new(),
            detail: fault,
        }
    };
    let results = cases.iter().zip(refused).enumerate().map(result);
    Ok(results.collect())
}

/// Why a case is not refused as it has to be, in words; `None` if it is. `in_control` is why its control does not compile.
fn fault(case: &Case, errors: &[CompilerMessage], in_control: Option<String>) -> Option<String> {
    let Some(first) = errors.first() else {
        return Some(format!(
            "this must not be possible, and it compiles: {}",
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
            "this is refused, but for another reason than it has to be ({}): error{code}: {}",
            case.refusal, first.message
        )
    })
}

/// The line at which an error points, and its words, if that is in this file.
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

/// Writes the controls as modules of one crate, and tells its root.
fn lay_out_controls(cases: &[Case], dir: &Path) -> Result<PathBuf> {
    let write = |path: &Path, text: &str| {
        fs::write(path, text).map_err(|cause| Error::io("write", path, &cause))
    };
    let mut root = String::new();
    for (index, case) in cases.iter().enumerate() {
        write(&control_file(dir, index), &case.control)?;
        root.push_str(&format!("mod control{index};\n"));
    }
    let path = dir.join("controls.rs");
    // Modules are beside the root of their crate.
    write(&path, &root)?;
    Ok(path)
}
