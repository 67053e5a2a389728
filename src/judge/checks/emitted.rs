//! `EmittedCode`: what the compiler makes of functions, against what an exercise demands of it.
//!
//! Where optimized code is looked at, the tests run on just that code too: otherwise a source could ask how it's compiled, and be right in one way and
//! fast in the other.

mod function;
mod module;
mod property;
#[cfg(test)]
mod tests;

use std::cell::OnceCell;
use std::fs;
use std::path::PathBuf;

use self::module::IrModule;
use self::property::IrFault;
use super::built_attempt::BuiltAttempt;
use crate::course::EmitsCheck;
use crate::error::{Error, Result};
use crate::judge::attempt::Attempt;
use crate::judge::replay::Rebuilt;
use crate::judge::run::{Test, pool, test_run};
use crate::judge::rustc::Invocation;
use crate::judge::verdict::{FaultPlace, Skip, TestOutcome, TestResult};

/// What looking at the code of an attempt takes.
#[derive(Clone, Copy)]
pub struct EmittedCode<'e> {
    pub of: BuiltAttempt<'e>,
}

/// Why properties that an exercise demands can't be judged on this machine; `None` if all of them can.
pub fn unjudged(attempt: &Attempt<'_>) -> Option<Skip> {
    let mut checks = attempt.exercise.checks.emits.iter();
    let elsewhere = checks.find(|check| !is_for_this_machine(check))?;
    Some(Skip::Elsewhere(elsewhere.on.clone()))
}

fn is_for_this_machine(check: &EmitsCheck) -> bool {
    check.on.is_empty() || check.on.iter().any(|name| name == std::env::consts::ARCH)
}

impl EmittedCode<'_> {
    /// One result for each property of each function, and one for each test that fails on optimized code.
    pub fn run(self) -> Result<Vec<TestResult>> {
        let mut results = Vec::new();
        for optimized in [false, true] {
            let checks = self.of.attempt.exercise.checks.emits.iter();
            let checks = checks.filter(|check| check.optimized == optimized);
            let checks: Vec<_> = checks.filter(|check| is_for_this_machine(check)).collect();
            if !checks.is_empty() {
                results.extend(self.look(&checks, optimized)?);
            }
        }
        Ok(results)
    }

    fn look(self, checks: &[&EmitsCheck], optimized: bool) -> Result<Vec<TestResult>> {
        let text = OnceCell::new();
        let adapt = |invocation: Invocation| {
            let invocation = if optimized {
                super::optimized(invocation)
            } else {
                invocation
            };
            if invocation.library().is_none() {
                return invocation;
            }
            let stem = invocation.stem().unwrap_or_default();
            _ = text.set(stem.with_extension("ll"));
            emitting_text(invocation)
        };
        let name = if optimized { "optimized-text" } else { "text" };
        let rebuilt = match self.of.rebuild(name, adapt)? {
            Ok(rebuilt) => rebuilt,
            Err(error) => {
                let words = format!("this can't be compiled with other settings: {error}");
                return Ok(vec![TestResult::of_check("optimized", 0.0, Some(words))]);
            }
        };
        let mut results = self.properties(checks, &text.into_inner().unwrap_or_default())?;
        if let Some(first) = results.first_mut() {
            first.seconds += rebuilt.seconds;
        }
        if optimized {
            results.extend(self.failing(&rebuilt)?);
        }
        Ok(results)
    }

    /// Whether the properties hold for the code in this file.
    fn properties(self, checks: &[&EmitsCheck], text: &PathBuf) -> Result<Vec<TestResult>> {
        let text = fs::read_to_string(text).map_err(|cause| Error::io("read", text, &cause))?;
        let module = IrModule::read(&text);
        let library = self.of.attempt.exercise.name.replace('-', "_");
        let mut results = Vec::new();
        for check in checks {
            let path = format!("{library}::{}", check.function);
            let functions = module.functions_at(&path);
            for property in &check.properties {
                let fault = if functions.is_empty() {
                    Some(IrFault {
                        words: format!(
                            "there is no code of a function `{}`: it has to be in the library, at this path, and not generic",
                            check.function
                        ),
                        place: None,
                    })
                } else {
                    let mut functions = functions.iter();
                    functions.find_map(|function| property::fault(&module, function, *property))
                };
                let place = fault.as_ref().and_then(|fault| self.place(fault));
                let words = fault.map(|fault| self.words(&fault));
                let name = format!("{}/{property}", check.function);
                results.push(TestResult::of_check(name, 0.0, words).at(place));
            }
        }
        Ok(results)
    }

    fn words(self, fault: &IrFault<'_>) -> String {
        let own = fault.place.as_ref().and_then(|place| {
            let file = self.of.attempt.exercise.inside(place.file)?;
            Some(format!("{file}:{}: ", place.line))
        });
        own.unwrap_or_default() + &fault.words
    }

    /// The line of a fault, if it's in the exercise.
    fn place(self, fault: &IrFault<'_>) -> Option<FaultPlace> {
        let place = fault.place.as_ref()?;
        let exercise = self.of.attempt.exercise;
        Some(FaultPlace {
            file: exercise.path(exercise.inside(place.file)?),
            line: place.line,
        })
    }

    /// The tests that don't pass on optimized code.
    fn failing(self, rebuilt: &Rebuilt) -> Result<Vec<TestResult>> {
        let run = |test: &Test| {
            let mut optimized = test.clone();
            optimized.binary = rebuilt.program(&test.binary);
            test_run::run(self.of.context, &optimized)
        };
        let mut results = pool::map(self.of.tests, self.of.context.processors.count(), run)?;
        results.retain(|result| result.outcome != TestOutcome::Passed);
        for result in &mut results {
            result.name = format!("optimized/{}", result.name);
        }
        Ok(results)
    }
}

/// The same call, that also writes what the compiler makes of the library, all functions of it, with their lines.
fn emitting_text(invocation: Invocation) -> Invocation {
    invocation
        .emitting("dep-info,metadata,link,llvm-ir")
        .with_arg("-Clink-dead-code")
        .with_arg("-Cdebuginfo=line-tables-only")
}
