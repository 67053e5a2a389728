//! The program under test, run as a process, and what it printed.

use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

/// The program without a terminal, in an environment that is the same everywhere.
pub fn runner() -> Command {
    #[expect(
        clippy::disallowed_methods,
        reason = "tests start the program from outside"
    )]
    let mut command = Command::new(env!("CARGO_BIN_EXE_runner"));
    command
        .stdin(Stdio::null())
        .env_remove("NO_COLOR")
        .env_remove("CLICOLOR_FORCE")
        .env_remove("CI")
        .env("LANG", "C.UTF-8")
        .env("TERM", "xterm-256color");
    command
}

/// The outcome of a run.
#[derive(Debug)]
pub struct Ran {
    pub code: Option<i32>,
    pub stdout: String,
    pub stderr: String,
}

impl Ran {
    /// Runs a program to its end.
    #[track_caller]
    pub fn by(command: &mut Command) -> Self {
        Self::of(&command.output().expect("the program starts"))
    }

    pub fn of(output: &Output) -> Self {
        Self {
            code: output.status.code(),
            stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
            stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }

    /// The exit code must be this one.
    #[track_caller]
    pub fn exits(self, code: i32) -> Self {
        assert_eq!(self.code, Some(code), "{self:#?}");
        self
    }

    /// Standard output must contain these words.
    #[track_caller]
    pub fn says(self, words: &str) -> Self {
        assert!(
            self.stdout.contains(words),
            "{words:?} is missing in {self:#?}"
        );
        self
    }

    /// Standard output must not contain these words.
    #[track_caller]
    pub fn says_nothing_of(self, words: &str) -> Self {
        assert!(!self.stdout.contains(words), "{words:?} is in {self:#?}");
        self
    }

    /// Standard error must contain these words.
    #[track_caller]
    pub fn complains(self, words: &str) -> Self {
        assert!(
            self.stderr.contains(words),
            "{words:?} is missing in {self:#?}"
        );
        self
    }
}

/// Prints what isn't visible from success or failure: which case runs, or what was skipped on this system.
#[expect(clippy::print_stderr, reason = "a test has no other way to print")]
pub fn note(text: &str) {
    eprintln!("{text}");
}

/// The folder of the toolchain that runs this test.
pub fn sysroot() -> PathBuf {
    #[expect(
        clippy::disallowed_methods,
        reason = "tests ask the real compiler from outside"
    )]
    let output = Command::new("rustc")
        .args(["--print", "sysroot"])
        .output()
        .expect("a compiler");
    PathBuf::from(String::from_utf8_lossy(&output.stdout).trim())
}
