//! `Program`: a program to run, as data, and `Ended`: the result of running it.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use tempfile::TempDir;

use super::sandbox::{Sandbox, SandboxPaths, Sandboxed};
use super::{Captured, Disguise};

/// A program to run, with its limits.
#[derive(Clone, Debug)]
pub struct Program {
    pub(super) path: PathBuf,
    pub(super) args: Vec<OsString>,
    pub(super) dir: Option<PathBuf>,
    pub(super) clear_env: bool,
    /// `None` removes a variable.
    pub(super) env: Vec<(OsString, Option<OsString>)>,
    pub(super) stdin: Vec<u8>,
    pub(super) time: Option<Duration>,
    pub(super) memory: Option<u64>,
    pub(super) output: Option<u64>,
    /// Whether it gets a job server at the descriptors in its variables.
    pub(super) job_server: bool,
    /// How its own file is hidden from it.
    pub(super) disguise: Option<Disguise>,
    pub(super) allowed_paths: AllowedPaths,
    pub(super) sandboxed: Option<Sandboxed>,
    /// Deleted with the value.
    _scratch: Option<Arc<TempDir>>,
}

/// What a program may read and write.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct AllowedPaths {
    /// The only folders it may write to; `None` means no limit.
    pub(super) writable: Option<Vec<PathBuf>>,
    /// The only files and folders it may read; `None` means no limit, or everything but processes' memory if writing is limited.
    pub(super) readable: Option<Vec<PathBuf>>,
    /// The only files it may start, if that is limited.
    pub(super) executable: Vec<PathBuf>,
    /// Whether it has to move files between folders. It isn't restricted at all if a restriction would prevent that.
    pub(super) moves_files: bool,
    /// Whether a tool inspects it from inside, which reserves far more memory than it uses, and reads what `/proc` says about its process.
    pub(super) is_inspected: bool,
}

impl Program {
    /// A program without arguments that inherits our environment and folder, reads an empty standard input and has no limits.
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
            allowed_paths: AllowedPaths::default(),
            sandboxed: None,
            _scratch: None,
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

    /// Inherits no environment variables.
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

    /// Removes an environment variable.
    #[must_use]
    pub fn without_env(mut self, key: impl AsRef<OsStr>) -> Self {
        self.env.push((key.as_ref().to_owned(), None));
        self
    }

    /// Its own folder for temporary files, in `TMPDIR`. A program that's killed leaves files behind; they're deleted with this value.
    #[must_use]
    pub fn scratch(self, folder: TempDir) -> Self {
        let program = self.env("TMPDIR", folder.path());
        Self {
            _scratch: Some(Arc::new(folder)),
            ..program
        }
    }

    /// Its standard input. Up to 4 KiB, so that writing it never blocks.
    #[must_use]
    pub fn stdin(mut self, bytes: impl Into<Vec<u8>>) -> Self {
        self.stdin = bytes.into();
        self
    }

    /// Stops it after this wall-clock time.
    #[must_use]
    pub fn time(mut self, limit: Duration) -> Self {
        self.time = Some(limit);
        self
    }

    /// Stops it when it and everything it started use more than this many bytes of memory.
    #[must_use]
    pub fn memory(mut self, bytes: u64) -> Self {
        self.memory = Some(bytes);
        self
    }

    /// Stops it when it has printed more than this many bytes to standard output and standard error together.
    #[must_use]
    pub fn output(mut self, bytes: u64) -> Self {
        self.output = Some(bytes);
        self
    }

    /// Gives it a job server at the descriptors in `CARGO_MAKEFLAGS`. The server has no tokens to give.
    #[must_use]
    pub fn job_server(mut self) -> Self {
        self.job_server = true;
        self
    }

    /// Hides its own file from it, if there is a supervisor.
    #[must_use]
    pub fn disguised(mut self, disguise: Disguise) -> Self {
        self.disguise = Some(disguise);
        self
    }

    /// Lets it and everything it starts write only to this folder, read no process's memory and signal no other process, if the system can enforce
    /// that (Linux 5.13 and later; signals since 6.12). Can be called several times.
    #[must_use]
    pub fn writes_only(mut self, dir: impl AsRef<Path>) -> Self {
        let dirs = self.allowed_paths.writable.get_or_insert_default();
        dirs.push(dir.as_ref().to_path_buf());
        self
    }

    /// Prevents the program from writing anywhere, with the other restrictions of [`Program::writes_only`].
    #[must_use]
    pub fn writes_nothing(mut self) -> Self {
        self.allowed_paths.writable.get_or_insert_default();
        self
    }

    /// Like [`Program::writes_nothing`], but it and everything it starts can also read only these files, what is below these folders, and what it may write.
    #[must_use]
    pub fn reads_only(mut self, paths: impl IntoIterator<Item = PathBuf>) -> Self {
        let readable = self.allowed_paths.readable.get_or_insert_default();
        readable.extend(paths);
        self.writes_nothing()
    }

    /// Runs it as a test in a sandbox, where it uses only these paths, whatever it could read otherwise. It isn't started unless each layer can be set up.
    #[must_use]
    pub fn sandboxed(mut self, sandbox: Sandbox, paths: SandboxPaths) -> Self {
        self.sandboxed = Some(sandbox.of_test(&paths.scratch));
        self.allowed_paths.readable = Some(paths.readable);
        self.allowed_paths.executable = paths.executable;
        self.writes_only(paths.scratch)
    }

    /// Runs it as a compiler in a sandbox: with the layers that apply to something whose results are kept.
    #[must_use]
    pub fn sandboxed_compiler(mut self, sandbox: Sandbox) -> Self {
        self.sandboxed = Some(sandbox.of_compiler());
        self
    }

    /// It has to move files between folders. If restricted programs can't (before Linux 5.19), it isn't restricted.
    #[must_use]
    pub fn moves_files(mut self) -> Self {
        self.allowed_paths.moves_files = true;
        self
    }

    /// Has another program run it: `tool args… program…`.
    #[must_use]
    pub fn started_by<S: AsRef<OsStr>>(
        mut self,
        tool: &Path,
        args: impl IntoIterator<Item = S>,
    ) -> Self {
        let program = std::mem::replace(&mut self.path, tool.to_path_buf());
        let args = args.into_iter().map(|arg| arg.as_ref().to_owned());
        let before: Vec<OsString> = args.chain([program.into_os_string()]).collect();
        self.args.splice(0..0, before);
        self
    }

    /// A tool inspects it while it runs. Such a tool reserves far more memory than it uses, so only what's used is limited, and it reads in `/proc`
    /// what the system says about its own process.
    #[must_use]
    pub fn inspected(mut self) -> Self {
        self.allowed_paths.is_inspected = true;
        self
    }

    /// Whether a tool inspects it.
    pub fn is_inspected(&self) -> bool {
        self.allowed_paths.is_inspected
    }

    /// The folder in which it's started in disguise, if it is.
    pub fn entrance(&self) -> Option<&Path> {
        let disguise = self.disguise.as_ref()?;
        Some(&disguise.entrance)
    }

    /// As you would type it, for messages.
    pub fn line(&self) -> String {
        let name = self.path.file_name().unwrap_or(self.path.as_os_str());
        std::iter::once(name)
            .chain(self.args.iter().map(OsString::as_os_str))
            .map(|word| word.to_string_lossy().into_owned())
            .collect::<Vec<_>>()
            .join(" ")
    }

    /// Converts it to the standard library's type.
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

/// One of a program's output streams.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stream {
    /// Standard output.
    Stdout,
    /// Standard error.
    Stderr,
}

/// The result of running a program.
#[derive(Clone, Debug)]
pub struct Ended {
    /// Why it's no longer running.
    pub ending: Ending,
    /// What it printed to standard output.
    pub stdout: Captured,
    /// What it printed to standard error.
    pub stderr: Captured,
    /// Wall-clock time.
    pub elapsed: Duration,
    /// The processor time used by it and everything it started; `None` if the system doesn't report it.
    pub processor_time: Option<Duration>,
}

impl Ended {
    /// How many more lines it printed than the texts of its streams have.
    pub fn lines_left_out(&self) -> usize {
        self.stdout.lines_left_out() + self.stderr.lines_left_out()
    }

    /// Whether it exited by itself with status 0.
    pub fn success(&self) -> bool {
        self.ending == Ending::Code(0)
    }
}

/// Why a program is no longer running.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// It exited by itself with this status.
    Code(i32),
    /// It was killed by a signal that we didn't send. On Windows, this is the code of the exception that ended it.
    Signal(i32),
    /// It exceeded its time limit.
    TimedOut,
    /// It exceeded its memory limit.
    #[cfg_attr(
        all(windows, not(test)),
        expect(dead_code, reason = "there, memory isn't limited")
    )]
    OutOfMemory,
    /// It exceeded its output limit.
    TooMuchOutput,
    /// It started more processes than any program needs.
    #[cfg_attr(windows, expect(dead_code, reason = "a job ends them all"))]
    TooManyProcesses,
}

#[cfg(any(windows, test))]
impl Ending {
    /// What an exit code means on Windows: a program that crashes exits with the exception's code, which has the two highest bits set.
    pub(super) fn of_windows_code(code: i32) -> Self {
        if code.cast_unsigned() >= 0xC000_0000 {
            Self::Signal(code)
        } else {
            Self::Code(code)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_crash_on_windows_is_not_an_exit_status() {
        for crash in [0xC000_0005_u32, 0xC000_00FD, 0xC000_0409, u32::MAX] {
            let code = crash.cast_signed();
            assert_eq!(Ending::of_windows_code(code), Ending::Signal(code));
        }
        for status in [0, 1, 101, 0x4001_0005, i32::MIN] {
            assert_eq!(Ending::of_windows_code(status), Ending::Code(status));
        }
    }
}
