//! `Replay`: builds a saved exercise without cargo, by the calls that cargo made for it the last time.
//!
//! Cargo takes a third of a save to find out that one file changed. Where nothing else did, its calls are made again, in the order of what they
//! need; a call whose inputs are as before is left out. Whenever something is in doubt the answer is `None`, and cargo is asked.

use std::collections::HashMap;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::PathBuf;
use std::sync::mpsc;
use std::thread;

use super::built::{Built, TestBinary, diagnostic};
use super::call::Call;
use super::cargo_message::CompilerMessage;
use super::lines::Lines;
use super::recorded::{Recorded, Whole};
use super::{Attempt, Diagnostic, Severity, Toolchain};
use crate::error::Result;
use crate::process::{Cancel, Ended, Ending, Program, Stream};

/// How a replay went.
pub(super) enum Replayed {
    /// As cargo would have built it.
    Built(Built),
    /// Cargo has to be asked.
    InDoubt,
    /// Nobody waits for it any more.
    Abandoned,
}

/// What a call came to the last time: a fingerprint of all that it read, and what it said.
#[derive(serde::Deserialize, serde::Serialize)]
struct Memory {
    inputs: u64,
    said: String,
}

/// Builds one attempt by the calls that were written down for it.
pub(super) fn replay(
    toolchain: &Toolchain,
    recorded: &Recorded,
    attempt: &Attempt<'_>,
    cancel: &Cancel,
    mut diagnosed: impl FnMut(&Diagnostic),
) -> Result<Replayed> {
    let calls = recorded.calls();
    let Some(waves) = waves(calls.clone()) else {
        return Ok(Replayed::InDoubt);
    };
    let maker = Maker {
        toolchain,
        recorded,
        cancel,
    };
    let mut built = Built::default();
    let mut made: Vec<&Call> = Vec::new();
    for wave in &waves {
        let mut hear = |line: &[u8]| {
            let said = serde_json::from_slice::<CompilerMessage>(line)
                .ok()
                .and_then(|message| diagnostic(attempt, message));
            if let Some(said) = said.filter(|said| !built.diagnostics.contains(said)) {
                diagnosed(&said);
                built.diagnostics.push(said);
            }
        };
        for (call, outcome) in wave.iter().zip(maker.make_all(wave, &made, &mut hear)) {
            match outcome? {
                Made::Anew => made.push(call),
                Made::AsBefore => {}
                // As under cargo: what needs it cannot be built, and what it said is the answer.
                Made::Failed if refused_source(&built) => return Ok(Replayed::Built(built)),
                Made::Failed | Made::Lost => return Ok(Replayed::InDoubt),
                Made::Abandoned => return Ok(Replayed::Abandoned),
            }
        }
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

/// The calls in groups: each needs only what groups before it build. `None` where there is none, or they need something that is lost.
fn waves(mut open: Vec<Call>) -> Option<Vec<Vec<Call>>> {
    let all_there = open
        .iter()
        .flat_map(Call::externs)
        .all(|path| path.exists() || open.iter().any(|call| call.writes(path)));
    if open.is_empty() || !all_there {
        return None;
    }
    let mut waves = Vec::new();
    while !open.is_empty() {
        let ready = |call: &Call| !open.iter().any(|other| call.needs(other));
        let (wave, rest): (Vec<Call>, Vec<Call>) = open.iter().cloned().partition(ready);
        if wave.is_empty() {
            return None;
        }
        waves.push(wave);
        open = rest;
    }
    Some(waves)
}

/// What became of a call.
enum Made {
    Anew,
    AsBefore,
    /// The compiler refused the source.
    Failed,
    /// The compiler did not do its work.
    Lost,
    Abandoned,
}

/// What making a call takes.
#[derive(Clone, Copy)]
struct Maker<'m> {
    toolchain: &'m Toolchain,
    recorded: &'m Recorded,
    cancel: &'m Cancel,
}

/// What comes from the threads that make calls.
enum News {
    /// The compiler said a line.
    Line(Vec<u8>),
    /// The call of this place is at its end.
    Ended(usize, Result<Made>),
}

impl Maker<'_> {
    /// Makes calls that do not need each other, all at once. `hear` gets what the compiler says, as it comes.
    fn make_all(
        self,
        calls: &[Call],
        made: &[&Call],
        hear: &mut dyn FnMut(&[u8]),
    ) -> Vec<Result<Made>> {
        let (sender, news) = mpsc::channel();
        thread::scope(|scope| {
            for (index, call) in calls.iter().enumerate() {
                let sender = sender.clone();
                scope.spawn(move || {
                    let upstream_changed = made.iter().any(|other| call.needs(other));
                    let line = |line: &[u8]| _ = sender.send(News::Line(line.to_vec()));
                    let outcome = self.make(call, upstream_changed, line);
                    _ = sender.send(News::Ended(index, outcome));
                });
            }
            drop(sender);
            let mut outcomes: Vec<Result<Made>> = calls.iter().map(|_| Ok(Made::Lost)).collect();
            for event in news {
                match event {
                    News::Line(line) => hear(&line),
                    News::Ended(index, outcome) => outcomes[index] = outcome,
                }
            }
            outcomes
        })
    }

    fn make(
        self,
        call: &Call,
        upstream_changed: bool,
        mut line: impl FnMut(&[u8]),
    ) -> Result<Made> {
        let Some(memory) = self.recorded.memory(call) else {
            return Ok(Made::Lost);
        };
        if !upstream_changed
            && let Some(before) = fs::read(&memory)
                .ok()
                .and_then(|text| serde_json::from_slice::<Memory>(&text).ok())
            && inputs(call) == Some(before.inputs)
        {
            before.said.lines().for_each(|said| line(said.as_bytes()));
            return Ok(Made::AsBefore);
        }
        // Whatever happens from here on, what was remembered is no longer true.
        _ = fs::remove_file(&memory);
        let ended = self.compile(call, line)?;
        match ended.ending {
            Ending::Abandoned => Ok(Made::Abandoned),
            Ending::Code(0) => {
                if let Some(inputs) = inputs(call)
                    && ended.stderr.is_whole()
                    && let Ok(text) = serde_json::to_vec(&Memory {
                        inputs,
                        said: ended.stderr.text(),
                    })
                {
                    // Without it the call is made again the next time.
                    _ = fs::write(&memory, text);
                }
                Ok(Made::Anew)
            }
            Ending::Code(1) => Ok(Made::Failed),
            _ => Ok(Made::Lost),
        }
    }

    fn compile(self, call: &Call, mut line: impl FnMut(&[u8])) -> Result<Ended> {
        let mut program = self
            .toolchain
            .clean(Program::new(&call.driver))
            .args(&call.args)
            .dir(&call.dir);
        for (key, value) in &call.env {
            program = program.env(key, value);
        }
        let mut lines = Lines::default();
        program.run(self.cancel, |stream, bytes| {
            if stream == Stream::Stderr {
                lines.push(bytes, &mut line);
            }
        })
    }
}

/// A fingerprint of every file and every variable that the compiler read, by the list that it wrote; `None` where a file, or the list, is
/// gone.
fn inputs(call: &Call) -> Option<u64> {
    let list = fs::read_to_string(call.stem()?.with_extension("d")).ok()?;
    let mut hasher = DefaultHasher::new();
    for line in list.lines() {
        if let Some(variable) = line.strip_prefix("# env-dep:") {
            let key = variable.split_once('=').map_or(variable, |(key, _)| key);
            (variable, call.variable(key)).hash(&mut hasher);
        } else if let Some(path) = line.strip_suffix(':') {
            // `output: input input` comes first, and then one line `input:` for each. A space in a path follows a backslash.
            let path = call.dir.join(path.replace("\\ ", " "));
            (path.as_os_str(), fs::read(&path).ok()?).hash(&mut hasher);
        }
    }
    Some(hasher.finish())
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
