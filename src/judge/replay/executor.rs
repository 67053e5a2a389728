//! `Executor`: makes the calls of one build, each as soon as what it needs is there.
//!
//! A crate that needs another is compiled as soon as the other one's metadata is written; only to link it takes the rest. And its compiler is
//! started even before, and waits at a [`ArgumentPipe`]: a compiler takes a while to begin.

use std::path::PathBuf;
use std::sync::mpsc;
use std::sync::mpsc::Sender;
use std::thread;

use super::argument_pipe::ArgumentPipe;
use super::board::{Board, Stage};
use super::recording::Recording;
use crate::course::{CompilerLimits, read_file};
use crate::error::Result;
use crate::fingerprint::Fingerprint;
use crate::judge::rustc::{CompilerMessage, DepInfo, Invocation, Lines, stop};
use crate::judge::workbench::Context;
use crate::process::{Ended, Ending, Program, Stream, Turn};

/// What became of a call.
pub(super) enum InvocationOutcome {
    Anew,
    AsBefore,
    /// The compiler refused the source.
    Failed,
    /// The compiler did not do its work.
    Lost,
    /// What it needs could not be made.
    NotTried,
}

/// What making calls takes.
#[derive(Clone, Copy)]
pub(super) struct Executor<'m> {
    pub(super) context: Context<'m>,
    pub(super) recorded: &'m Recording,
    pub(super) invocations: &'m [Invocation],
    pub(super) limits: CompilerLimits,
}

/// What comes from the threads that make calls.
enum News {
    /// The compiler said a line.
    Line(Vec<u8>),
    /// The call of this place is at its end.
    Ended(usize, Result<InvocationOutcome>),
}

impl Executor<'_> {
    /// Makes all calls; one outcome a call, in their order. `hear` gets what the compilers say, as it comes.
    pub(super) fn run_all(self, hear: &mut dyn FnMut(&[u8])) -> Vec<Result<InvocationOutcome>> {
        let (sender, news) = mpsc::channel();
        let board = Board::new(self.invocations.len());
        thread::scope(|scope| {
            for index in 0..self.invocations.len() {
                let (sender, board) = (sender.clone(), &board);
                scope.spawn(move || {
                    let outcome = self.make(index, board, &sender);
                    board.set(
                        index,
                        match outcome {
                            Ok(InvocationOutcome::Anew) => Stage::Anew,
                            Ok(InvocationOutcome::AsBefore) => Stage::AsBefore,
                            _ => Stage::Stopped,
                        },
                    );
                    _ = sender.send(News::Ended(index, outcome));
                });
            }
            drop(sender);
            let mut outcomes: Vec<_> = self
                .invocations
                .iter()
                .map(|_| Ok(InvocationOutcome::Lost))
                .collect();
            for event in news {
                match event {
                    News::Line(line) => hear(&line),
                    News::Ended(index, outcome) => outcomes[index] = outcome,
                }
            }
            outcomes
        })
    }

    fn make(self, index: usize, board: &Board, news: &Sender<News>) -> Result<InvocationOutcome> {
        let invocation = &self.invocations[index];
        let needed: Vec<usize> = (0..self.invocations.len())
            .filter(|&other| invocation.needs(&self.invocations[other]))
            .collect();
        let stages = board.wait(&needed, |stage| stage != Stage::Open);
        if stages.contains(&Stage::Stopped) {
            // The others that it needs may have changed now, and be as before the next time.
            self.recorded.forget(invocation);
            return Ok(InvocationOutcome::NotTried);
        }
        let say = |line: &[u8]| _ = news.send(News::Line(line.to_vec()));
        if stages.iter().all(|&stage| stage == Stage::AsBefore)
            && let Some(inputs) = inputs(invocation)
            && let Some(said) = self.recorded.said(invocation, inputs)
        {
            said.lines().for_each(|line| say(line.as_bytes()));
            return Ok(InvocationOutcome::AsBefore);
        }
        // Whatever happens from here on, what was remembered is no longer true.
        self.recorded.forget(invocation);
        let is_needed = self.invocations.iter().any(|other| other.needs(invocation));
        if is_needed && invocation.take_library_away().is_err() {
            return Ok(InvocationOutcome::Lost);
        }
        let making = || board.set(index, Stage::Making);
        let described = || board.set(index, Stage::Described);
        let ended = if needed.is_empty() {
            let turn = self.context.processors.one();
            making();
            Some(self.compile(invocation, turn, described, say)?)
        } else {
            self.compile_early(invocation, &needed, board, (making, described), say)?
        };
        let Some(ended) = ended else {
            return Ok(InvocationOutcome::NotTried);
        };
        Ok(match ended.ending {
            Ending::Code(0) => {
                if let Some(inputs) = inputs(invocation)
                    && ended.stderr.is_whole()
                {
                    let said = ended.stderr.text();
                    self.recorded.remember(invocation, inputs, said);
                }
                InvocationOutcome::Anew
            }
            Ending::Code(1) => InvocationOutcome::Failed,
            // Cargo would only meet it once more.
            ending if is_limit(ending) => {
                let source = invocation.source();
                if let Some(message) = stop::message(ending, false, self.limits, source) {
                    say(message.as_bytes());
                }
                InvocationOutcome::Failed
            }
            _ => InvocationOutcome::Lost,
        })
    }

    /// Compiles a crate while what it needs is still being made; `None` if that fails. What it needs has taken its turns by now, so that this one may
    /// keep a turn while it waits.
    fn compile_early(
        self,
        invocation: &Invocation,
        needed: &[usize],
        board: &Board,
        (making, described): (impl Fn(), impl Fn() + Sync),
        say: impl Fn(&[u8]),
    ) -> Result<Option<Ended>> {
        let processors = self.context.processors;
        let pipe = ArgumentPipe::new(self.recorded.dir(), invocation);
        // To start before its time is only worth what nobody else needs.
        let pipe = pipe.zip(processors.one_if_free());
        let original = invocation;
        let early = |stages: &[Stage]| self.reading_metadata(invocation, needed, stages);
        let is_ready = |stage| !matches!(stage, Stage::Open | Stage::Making);
        // What it says counts only if it was not linked too early.
        let mut lines: Vec<Vec<u8>> = Vec::new();
        let (ended, was_early) = thread::scope(|scope| -> Result<(Option<Ended>, bool)> {
            let waiting = pipe.map(|(pipe, turn)| {
                making();
                let program = pipe.invocation().program(self.context.toolchain);
                let described = &described;
                let waiting = scope.spawn(move || {
                    let mut lines: Vec<Vec<u8>> = Vec::new();
                    let keep = |line: &[u8]| lines.push(line.to_vec());
                    let pipes = [self.recorded.dir().to_path_buf()];
                    let program = original.confine(program, &pipes);
                    let ended = self.patient().run(program, turn, described, keep);
                    ended.map(|ended| (ended, lines))
                });
                (pipe, waiting)
            });
            let mut stages = board.wait(needed, is_ready);
            let Some((pipe, waiting)) = waiting else {
                let turn = processors.one();
                // More may be there by now.
                stages = board.wait(needed, is_ready);
                if stages.contains(&Stage::Stopped) {
                    return Ok((None, false));
                }
                making();
                let keep = |line: &[u8]| lines.push(line.to_vec());
                let ended = self.compile(&early(&stages), turn, &described, keep)?;
                return Ok((Some(ended), stages.contains(&Stage::Described)));
            };
            let stopped = stages.contains(&Stage::Stopped);
            let was_early = stages.contains(&Stage::Described);
            let args = if stopped {
                None
            } else {
                Some(early(&stages).args)
            };
            pipe.open(args.as_deref(), || waiting.is_finished());
            let (ended, said) = waiting
                .join()
                .unwrap_or_else(|panic| std::panic::resume_unwind(panic))?;
            lines = said;
            Ok((Some(ended).filter(|_| !stopped), was_early))
        })?;
        let Some(ended) = ended else {
            return Ok(None);
        };
        let failed = ended.ending != Ending::Code(0) && !is_limit(ended.ending);
        if failed && was_early && !lines.iter().any(|line| blames_source(line)) {
            let stages = board.wait(needed, |stage| {
                matches!(stage, Stage::Anew | Stage::AsBefore | Stage::Stopped)
            });
            if stages.contains(&Stage::Stopped) {
                return Ok(None);
            }
            let turn = processors.one();
            return self.compile(invocation, turn, described, say).map(Some);
        }
        for line in &lines {
            say(line);
        }
        Ok(Some(ended))
    }

    /// The invocation, with the metadata of those that it needs and that have no more to give yet.
    fn reading_metadata(
        self,
        invocation: &Invocation,
        needed: &[usize],
        stages: &[Stage],
    ) -> Invocation {
        let described = |&(_, &stage): &(&usize, &Stage)| stage == Stage::Described;
        let upstream = needed.iter().zip(stages).filter(described);
        invocation.reading_metadata_of(upstream.map(|(&index, _)| &self.invocations[index]))
    }

    /// The same for a compiler that waits for others: its time runs meanwhile.
    fn patient(self) -> Self {
        let limits = CompilerLimits {
            time: self.limits.time * 2,
            ..self.limits
        };
        Self { limits, ..self }
    }

    fn compile(
        self,
        invocation: &Invocation,
        turn: Turn<'_>,
        described: impl Fn(),
        say: impl FnMut(&[u8]),
    ) -> Result<Ended> {
        let program = invocation.program(self.context.toolchain);
        self.run(invocation.confine(program, &[]), turn, described, say)
    }

    fn run(
        self,
        program: Program,
        _turn: Turn<'_>,
        described: impl Fn(),
        mut say: impl FnMut(&[u8]),
    ) -> Result<Ended> {
        let program = stop::limited(program, self.limits);
        let mut lines = Lines::default();
        program.run(self.context.cancel, |stream, bytes| {
            if stream == Stream::Stderr {
                lines.push(bytes, |line| {
                    if tells_metadata(line) {
                        described();
                    }
                    say(line);
                });
            }
        })
    }
}

/// Whether the compiler was ended because it went too far.
fn is_limit(ending: Ending) -> bool {
    matches!(
        ending,
        Ending::TimedOut | Ending::OutOfMemory | Ending::TooMuchOutput | Ending::TooManyProcesses
    )
}

/// A fingerprint of every file and every variable that the compiler read, by the list that it wrote; `None` where a file, or the list, is
/// gone.
fn inputs(invocation: &Invocation) -> Option<Fingerprint> {
    let list = DepInfo::read(&invocation.stem()?)?;
    let mut read = Fingerprint::builder("inputs of a call");
    for variable in &list.variables {
        let key = variable
            .split_once('=')
            .map_or(variable.as_str(), |(key, _)| key);
        read.text(variable).value(&invocation.variable(key));
    }
    for file in &list.files {
        let path = invocation.dir.join(file);
        read.text(&path).bytes(&read_file(&path).ok()?);
    }
    Some(read.finish())
}

/// Whether the compiler says that it wrote a crate's metadata.
fn tells_metadata(line: &[u8]) -> bool {
    #[derive(serde::Deserialize)]
    struct Artifact {
        artifact: PathBuf,
        emit: String,
    }
    line.starts_with(b"{\"$message_type\":\"artifact\"")
        && serde_json::from_slice::<Artifact>(line)
            .is_ok_and(|said| said.emit == "metadata" && said.artifact.is_file())
}

/// Whether the compiler says an error about a place in a source.
fn blames_source(line: &[u8]) -> bool {
    serde_json::from_slice::<CompilerMessage>(line)
        .is_ok_and(|said| said.level.starts_with("error") && !said.spans.is_empty())
}
