//! `Program`: a program to run, as data, and `Ended`: how that went.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::{Captured, Disguise};

/// A program to run, with its limits.
#[derive(Clone, Debug)]
pub struct Program {
    pub(super) path: PathBuf,
    pub(super) args: Vec<OsString>,
    pub(super) dir: Option<PathBuf>,
    pub(super) clear_env: bool,
    /// `None` takes a variable away.
    pub(super) env: Vec<(OsString, Option<OsString>)>,
    pub(super) stdin: Vec<u8>,
    pub(super) time: Option<Duration>,
    pub(super) memory: Option<u64>,
    pub(super) output: Option<u64>,
    /// Whether it finds a job server where its variables say that one is.
    pub(super) job_server: bool,
    /// How it is kept from learning anything from its own file.
    pub(super) disguise: Option<Disguise>,
    pub(super) reach: Reach,
}

/// What a program may reach.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Reach {
    /// The only folders that it may write to; `None` is no limit.
    pub(super) writable: Option<Vec<PathBuf>>,
    /// The only files and folders that it may read; `None` is no limit, where there is one on writing: all but processes' memory.
    pub(super) readable: Option<Vec<PathBuf>>,
    /// Whether it has to move files between folders, and has no limit where it could not.
    pub(super) moves_files: bool,
}

impl Program {
    /// A program without arguments, that inherits our environment and folder, reads an empty standard input and has no limits.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self {
            path: path.into(),
            args: Vec::new(),
            dir: None,
            clear_env: false,
            env: Vec::new(),
            stdin: Vec::new(),
            time: None,
            memory: None,
            output: None,
            job_server: false,
            disguise: None,
            reach: Reach::default(),
        }
    }

    /// Adds one argument.
    #[must_use]
    pub fn arg(mut self, arg: impl AsRef<OsStr>) -> Self {
        self.args.push(arg.as_ref().to_owned());
        self
    }

    /// Adds several arguments.
    #[must_use]
    pub fn args<S: AsRef<OsStr>>(mut self, args: impl IntoIterator<Item = S>) -> Self {
        self.args
            .extend(args.into_iter().map(|arg| arg.as_ref().to_owned()));
        self
    }

    /// Runs in this folder.
    #[must_use]
    pub fn dir(mut self, dir: impl AsRef<Path>) -> Self {
        self.dir = Some(dir.as_ref().to_path_buf());
        self
    }

    /// Inherits no environment variable.
    #[must_use]
    pub fn clear_env(mut self) -> Self {
        self.clear_env = true;
        self
    }

    /// Sets an environment variable.
    #[must_use]
    pub fn env(mut self, key: impl AsRef<OsStr>, value: impl AsRef<OsStr>) -> Self {
        self.env
            .push((key.as_ref().to_owned(), Some(value.as_ref().to_owned())));
        self
    }

    /// The names of the variables that were set.
    pub fn variables(&self) -> impl Iterator<Item = &OsStr> {
        let set = self.env.iter().filter(|(_, value)| value.is_some());
        set.map(|(name, _)| name.as_os_str())
    }

    /// Takes an environment variable away.
    #[must_use]
    pub fn without_env(mut self, key: impl AsRef<OsStr>) -> Self {
        self.env.push((key.as_ref().to_owned(), None));
        self
    }

    /// What it reads from standard input; then comes the end of file. Up to 4 KiB, so that it never has to be waited for.
    #[must_use]
    pub fn stdin(mut self, bytes: impl Into<Vec<u8>>) -> Self {
        self.stdin = bytes.into();
        self
    }

    /// Ends it after this wall-clock time.
    #[must_use]
    pub fn time(mut self, limit: Duration) -> Self {
        self.time = Some(limit);
        self
    }

    /// Ends it when it and everything that it started use more memory than this many bytes.
    #[must_use]
    pub fn memory(mut self, bytes: u64) -> Self {
        self.memory = Some(bytes);
        self
    }

    /// Ends it when it printed more than this many bytes, standard output and standard error together.
    #[must_use]
    pub fn output(mut self, bytes: u64) -> Self {
        self.output = Some(bytes);
        self
    }

    /// Gives it a job server where `CARGO_MAKEFLAGS` says that one is. It has nothing to give.
    #[must_use]
    pub fn job_server(mut self) -> Self {
        self.job_server = true;
        self
    }

    /// Keeps it from learning anything from its own file, where there is a supervisor.
    #[must_use]
    pub fn disguised(mut self, disguise: Disguise) -> Self {
        self.disguise = Some(disguise);
        self
    }

    /// It and everything that it starts can write only to this folder, read no process's memory and end no other process, where the system can see to
    /// that (Linux 5.13 and later; signals from 6.12 on); may be said several times.
    #[must_use]
    pub fn writes_only(mut self, dir: impl AsRef<Path>) -> Self {
        let dirs = self.reach.writable.get_or_insert_default();
        dirs.push(dir.as_ref().to_path_buf());
        self
    }

    /// Keeps the program from writing anywhere, and from all else that [`Program::writes_only`] does.
    #[must_use]
    pub fn writes_nothing(mut self) -> Self {
        self.reach.writable.get_or_insert_default();
        self
    }

    /// As [`Program::writes_nothing`], and it and everything that it starts can read only these files, what is below these folders, and what it may write.
    #[must_use]
    pub fn reads_only(mut self, paths: impl IntoIterator<Item = PathBuf>) -> Self {
        let readable = self.reach.readable.get_or_insert_default();
        readable.extend(paths);
        self.writes_nothing()
    }

    /// It has to move files between folders: where no program under a limit can (before Linux 5.19), it has no limit.
    #[must_use]
    pub fn moves_files(mut self) -> Self {
        self.reach.moves_files = true;
        self
    }

    /// As one would type it, for messages.
    pub fn line(&self) -> String {
        let name = self.path.file_name().unwrap_or(self.path.as_os_str());
        std::iter::once(name)
            .chain(self.args.iter().map(OsString::as_os_str))
            .map(|word| word.to_string_lossy().into_owned())
            .collect::<Vec<_>>()
            .join(" ")
    }

    /// The standard library's form of it.
    pub(super) fn command(&self, path: &Path, before_args: &[&OsStr]) -> std::process::Command {
        #[expect(
            clippy::disallowed_methods,
            reason = "this is the one place that starts programs"
        )]
        let mut command = std::process::Command::new(path);
        command.args(before_args).args(&self.args);
        if let Some(dir) = &self.dir {
            command.current_dir(dir);
        }
        if self.clear_env {
            command.env_clear();
        }
        for (key, value) in &self.env {
            match value {
                Some(value) => command.env(key, value),
                None => command.env_remove(key),
            };
        }
        command
    }
}

/// Which of a program's streams.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stream {
    /// Standard output.
    Stdout,
    /// Standard error.
    Stderr,
}

/// How a program's run went.
#[derive(Clone, Debug)]
pub struct Ended {
    /// Why it is no longer running.
    pub ending: Ending,
    /// What it printed on standard output.
    pub stdout: Captured,
    /// What it printed on standard error.
    pub stderr: Captured,
    /// Wall-clock time.
    pub elapsed: Duration,
    /// The processor time that it and all it started used, if we ended it; `None` where the system does not say.
    pub processor_time: Option<Duration>,
}

impl Ended {
    /// Whether it ended by itself with exit status 0.
    pub fn success(&self) -> bool {
        self.ending == Ending::Code(0)
    }
}

/// Why a program is no longer running.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// It ended by itself with this exit status.
    Code(i32),
    /// A signal ended it that we did not send.
    Signal(i32),
    /// It ran longer than it may.
    TimedOut,
    /// It used more memory than it may.
    OutOfMemory,
    /// It printed more than it may.
    TooMuchOutput,
    /// It started more processes than any program needs.
    TooManyProcesses,
}
