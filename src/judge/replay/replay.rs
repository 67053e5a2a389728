//! `Replay`: builds a saved exercise without cargo, by the calls that cargo made for it the last time.
//!
//! Cargo takes a third of a save to find out that one file changed. Where nothing else did, its calls are made again, in the order of what they
//! need; a call whose inputs are as before is left out. Whenever something is in doubt the answer is `None`, and cargo is asked.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::executor::{Made, Maker};
use super::recording::{Recorded, Whole};
use crate::error::Result;
use crate::judge::attempt::Attempt;
use crate::judge::rustc::{Built, Call, CompilerMessage, TestBinary, diagnostic};
use crate::judge::toolchain::Toolchain;
use crate::judge::verdict::{Diagnostic, Severity};
use crate::process::Cancel;

/// How a replay went.
pub enum Replayed {
    /// As cargo would have built it.
    Built(Built),
    /// Cargo has to be asked.
    InDoubt,
    /// Nobody waits for it any more.
    Abandoned,
}

/// Builds one attempt by the calls that were written down for it.
pub fn replay(
    toolchain: &Toolchain,
    recorded: &Recorded,
    attempt: &Attempt<'_>,
    cancel: &Cancel,
    mut diagnosed: impl FnMut(&Diagnostic),
) -> Result<Replayed> {
    let calls = recorded.calls();
    if !are_complete(&calls) {
        return Ok(Replayed::InDoubt);
    }
    let maker = Maker {
        toolchain,
        recorded,
        calls: &calls,
        cancel,
    };
    let mut built = Built::default();
    let outcomes = maker.make_all(&mut |line| {
        let said = serde_json::from_slice::<CompilerMessage>(line)
            .ok()
            .and_then(|message| diagnostic(attempt, message));
        if let Some(said) = said.filter(|said| !built.diagnostics.contains(said)) {
            diagnosed(&said);
            built.diagnostics.push(said);
        }
    });
    let mut failed = false;
    for outcome in outcomes {
        match outcome? {
            Made::Anew | Made::AsBefore | Made::NotTried => {}
            Made::Failed => failed = true,
            Made::Lost => return Ok(Replayed::InDoubt),
            Made::Abandoned => return Ok(Replayed::Abandoned),
        }
    }
    if failed {
        // As under cargo: what needs it cannot be built, and what it said is the answer.
        return Ok(if refused_source(&built) {
            Replayed::Built(built)
        } else {
            Replayed::InDoubt
        });
    }
    let Some(whole) = recorded.whole() else {
        return Ok(Replayed::InDoubt);
    };
    if !lay_programs(&whole, &calls) {
        return Ok(Replayed::InDoubt);
    }
    let test = |(target, path, integration): (String, PathBuf, bool)| TestBinary {
        target,
        path,
        integration,
    };
    built.program = whole.programs.first().cloned();
    built.tests = whole.tests.into_iter().map(test).collect();
    Ok(Replayed::Built(built))
}

/// Whether the compiler refused what a person wrote. What it says without a place in a file may be the machine's fault.
fn refused_source(built: &Built) -> bool {
    let mut errors = built
        .diagnostics
        .iter()
        .filter(|said| said.severity == Severity::Error)
        .peekable();
    errors.peek().is_some() && errors.all(|error| error.file.is_some())
}

/// Whether the calls can be made: each needs only what another one writes, or what is there, and none in the end itself.
fn are_complete(calls: &[Call]) -> bool {
    let is_there = |path: &Path| calls.iter().any(|call| call.writes(path)) || path.exists();
    let all_there = calls.iter().flat_map(Call::externs).all(is_there);
    let mut open: Vec<&Call> = calls.iter().collect();
    while let Some(ready) = open
        .iter()
        .position(|call| !open.iter().any(|other| call.needs(other)))
    {
        open.swap_remove(ready);
    }
    !calls.is_empty() && all_there && open.is_empty()
}

/// Lays programs where tests look for them, as cargo does. Tells whether that worked.
fn lay_programs(whole: &Whole, calls: &[Call]) -> bool {
    let built: HashMap<&str, PathBuf> = calls
        .iter()
        .filter(|call| call.builds_program())
        .filter_map(|call| Some((call.crate_name()?, call.stem()?)))
        .collect();
    whole.programs.iter().all(|program| {
        let name = program
            .file_stem()
            .map(|name| name.to_string_lossy().replace('-', "_"))
            .unwrap_or_default();
        let Some(stem) = built.get(name.as_str()) else {
            return false;
        };
        let built = stem.with_extension(std::env::consts::EXE_EXTENSION);
        _ = fs::remove_file(program);
        fs::hard_link(&built, program)
            .or_else(|_| fs::copy(&built, program).map(|_| ()))
            .is_ok()
    })
}
