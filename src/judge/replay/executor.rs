//! `Executor`: runs the invocations of one build, each as soon as its dependencies are ready.
//!
//! A crate is compiled as soon as the metadata of its dependencies is written; only linking needs the rest. Its compiler is started even
//! earlier, and waits at an [`ArgumentPipe`], because a compiler takes a while to start.

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
use crate::judge::rustc::{CompilerMessage, DepInfo, Invocation, stop};
use crate::judge::workbench::Context;
use crate::process::{Ended, Ending, Lines, Program, Stream, Turn};

/// What became of an invocation.
pub(super) enum InvocationOutcome {
    Rebuilt,
    Unchanged,
    /// The compiler rejected the source.
    Failed,
    /// The compiler didn't do its work.
    Lost,
    /// One of its dependencies couldn't be built.
    NotTried,
}

/// What it takes to run the invocations.
#[derive(Clone, Copy)]
pub(super) struct Executor<'m> {
    pub(super) context: Context<'m>,
    pub(super) recorded: &'m Recording,
    pub(super) invocations: &'m [Invocation],
    pub(super) limits: CompilerLimits,
}

/// What the threads that run invocations send.
enum Message {
    /// The compiler printed a line.
    Line(Vec<u8>),
    /// The invocation with this index has ended.
    Ended(usize, Result<InvocationOutcome>),
}

impl Executor<'_> {
    /// Runs all invocations and returns their outcomes in order. `hear` gets the compilers' output as it arrives.
    pub(super) fn run_all(self, hear: &mut dyn FnMut(&[u8])) -> Vec<Result<InvocationOutcome>> {
        let (sender, messages) = mpsc::channel();
        let board = Board::new(self.invocations.len());
        thread::scope(|scope| {
            for index in 0..self.invocations.len() {
                let (sender, board) = (sender.clone(), &board);
                scope.spawn(move || {
                    let outcome = self.run_one(index, board, &sender);
                    board.set(
                        index,
                        match outcome {
                            Ok(InvocationOutcome::Rebuilt) => Stage::Rebuilt,
                            Ok(InvocationOutcome::Unchanged) => Stage::Unchanged,
                            _ => Stage::Stopped,
                        },
                    );
                    _ = sender.send(Message::Ended(index, outcome));
                });
            }
            drop(sender);
            let mut outcomes: Vec<_> = self
                .invocations
                .iter()
                .map(|_| Ok(InvocationOutcome::Lost))
                .collect();
            for event in messages {
                match event {
                    Message::Line(line) => hear(&line),
                    Message::Ended(index, outcome) => outcomes[index] = outcome,
                }
            }
            outcomes
        })
    }

    fn run_one(
        self,
        index: usize,
        board: &Board,
        messages: &Sender<Message>,
    ) -> Result<InvocationOutcome> {
        let invocation = &self.invocations[index];
        let needed: Vec<usize> = (0..self.invocations.len())
            .filter(|&other| invocation.needs(&self.invocations[other]))
            .collect();
        let stages = board.wait(&needed, |stage| stage != Stage::Pending);
        if stages.contains(&Stage::Stopped) {
            // Dependencies that did change may count as unchanged next time, so this one must run then.
            self.recorded.forget(invocation);
            return Ok(InvocationOutcome::NotTried);
        }
        let say = |line: &[u8]| _ = messages.send(Message::Line(line.to_vec()));
        if stages.iter().all(|&stage| stage == Stage::Unchanged)
            && let Some(inputs) = inputs(invocation)
            && let Some(said) = self.recorded.output(invocation, inputs)
        {
            said.lines().for_each(|line| say(line.as_bytes()));
            return Ok(InvocationOutcome::Unchanged);
        }
        // From here on, the stored output may be out of date.
        self.recorded.forget(invocation);
        let is_needed = self.invocations.iter().any(|other| other.needs(invocation));
        if is_needed && invocation.invalidate_library().is_err() {
            return Ok(InvocationOutcome::Lost);
        }
        let running = || board.set(index, Stage::Running);
        let on_metadata = || board.set(index, Stage::MetadataReady);
        let ended = if needed.is_empty() {
            let turn = self.context.processors.one();
            running();
            Some(self.compile(invocation, turn, on_metadata, say)?)
        } else {
            self.compile_early(invocation, &needed, board, (running, on_metadata), say)?
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
                InvocationOutcome::Rebuilt
            }
            Ending::Code(1) => InvocationOutcome::Failed,
            // Cargo would only run into the same limit.
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

    /// Compiles a crate while its dependencies are still being built; `None` if one of them fails. They have taken their turns by now, so this one may
    /// keep a turn while it waits.
    fn compile_early(
        self,
        invocation: &Invocation,
        needed: &[usize],
        board: &Board,
        (running, on_metadata): (impl Fn(), impl Fn() + Sync),
        say: impl Fn(&[u8]),
    ) -> Result<Option<Ended>> {
        let processors = self.context.processors;
        let pipe = ArgumentPipe::new(self.recorded.dir(), invocation);
        // Starting early is only worth a processor that is free.
        let pipe = pipe.zip(processors.one_if_free());
        let original = invocation;
        let with_metadata = |stages: &[Stage]| self.reading_metadata(invocation, needed, stages);
        let is_ready = |stage| !matches!(stage, Stage::Pending | Stage::Running);
        // The output counts only if the crate wasn't linked too early.
        let mut lines: Vec<Vec<u8>> = Vec::new();
        let (ended, was_early) = thread::scope(|scope| -> Result<(Option<Ended>, bool)> {
            let waiting = pipe.map(|(pipe, turn)| {
                running();
                let program = pipe.invocation().program(self.context.toolchain);
                let on_metadata = &on_metadata;
                let waiting = scope.spawn(move || {
                    let mut lines: Vec<Vec<u8>> = Vec::new();
                    let keep = |line: &[u8]| lines.push(line.to_vec());
                    let pipes = [self.recorded.dir().to_path_buf()];
                    let program = original.confine(program, &pipes, self.context.toolchain.sandbox);
                    let ended = self.with_more_time().run(program, turn, on_metadata, keep);
                    ended.map(|ended| (ended, lines))
                });
                (pipe, waiting)
            });
            let mut stages = board.wait(needed, is_ready);
            let Some((pipe, waiting)) = waiting else {
                let turn = processors.one();
                // More may be ready by now.
                stages = board.wait(needed, is_ready);
                if stages.contains(&Stage::Stopped) {
                    return Ok((None, false));
                }
                running();
                let keep = |line: &[u8]| lines.push(line.to_vec());
                let ended = self.compile(&with_metadata(&stages), turn, &on_metadata, keep)?;
                return Ok((Some(ended), stages.contains(&Stage::MetadataReady)));
            };
            let stopped = stages.contains(&Stage::Stopped);
            let was_early = stages.contains(&Stage::MetadataReady);
            let args = if stopped {
                None
            } else {
                Some(with_metadata(&stages).args)
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
                matches!(stage, Stage::Rebuilt | Stage::Unchanged | Stage::Stopped)
            });
            if stages.contains(&Stage::Stopped) {
                return Ok(None);
            }
            let turn = processors.one();
            return self.compile(invocation, turn, on_metadata, say).map(Some);
        }
        for line in &lines {
            say(line);
        }
        Ok(Some(ended))
    }

    /// The invocation, with metadata only for those dependencies that are still being compiled.
    fn reading_metadata(
        self,
        invocation: &Invocation,
        needed: &[usize],
        stages: &[Stage],
    ) -> Invocation {
        let is_metadata_ready = |&(_, &stage): &(&usize, &Stage)| stage == Stage::MetadataReady;
        let upstream = needed.iter().zip(stages).filter(is_metadata_ready);
        invocation.reading_metadata_of(upstream.map(|(&index, _)| &self.invocations[index]))
    }

    /// The same for a compiler that waits for others: the clock runs while it waits.
    fn with_more_time(self) -> Self {
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
        on_metadata: impl Fn(),
        say: impl FnMut(&[u8]),
    ) -> Result<Ended> {
        let program = invocation.program(self.context.toolchain);
        let program = invocation.confine(program, &[], self.context.toolchain.sandbox);
        self.run(program, turn, on_metadata, say)
    }

    fn run(
        self,
        program: Program,
        _turn: Turn<'_>,
        on_metadata: impl Fn(),
        mut say: impl FnMut(&[u8]),
    ) -> Result<Ended> {
        let program = stop::limited(program, self.limits);
        let mut lines = Lines::default();
        program.run(self.context.cancel, |stream, bytes| {
            if stream == Stream::Stderr {
                lines.push(bytes, |line| {
                    if reports_metadata(line) {
                        on_metadata();
                    }
                    say(line);
                });
            }
        })
    }
}

/// Whether the compiler was stopped because it exceeded a limit.
fn is_limit(ending: Ending) -> bool {
    matches!(
        ending,
        Ending::TimedOut | Ending::OutOfMemory | Ending::TooMuchOutput | Ending::TooManyProcesses
    )
}

/// A fingerprint of every file and variable that the compiler read, according to its dep-info; `None` if a file or the dep-info is
/// missing.
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

/// Whether the compiler reports that it wrote a crate's metadata.
fn reports_metadata(line: &[u8]) -> bool {
    #[derive(serde::Deserialize)]
    struct Artifact {
        artifact: PathBuf,
        emit: String,
    }
    line.starts_with(b"{\"$message_type\":\"artifact\"")
        && serde_json::from_slice::<Artifact>(line)
            .is_ok_and(|said| said.emit == "metadata" && said.artifact.is_file())
}

/// Whether the compiler reports an error with a place in a source.
fn blames_source(line: &[u8]) -> bool {
    serde_json::from_slice::<CompilerMessage>(line)
        .is_ok_and(|said| said.level.starts_with("error") && !said.spans.is_empty())
}
