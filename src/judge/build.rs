//! `Build`: one call of cargo that type-checks, lints and builds the tests of many attempts.

use std::path::{Path, PathBuf};

use super::cargo_message::{CargoMessage, CompilerMessage, Span, Target};
use super::workbench::{Space, Workbench};
use super::wrapper;
use super::{Attempt, Diagnostic, Severity, Toolchain};
use crate::course::{Form, Workspace};
use crate::error::{Problem, Result};
use crate::process::{Cancel, Ending, Program, Stream};

/// What one attempt's build came to.
#[derive(Clone, Debug, Default)]
pub(super) struct Built {
    /// Everything that the compiler and clippy said, in the order in which they said it.
    pub(super) diagnostics: Vec<Diagnostic>,
    /// Test programs.
    pub(super) tests: Vec<TestBinary>,
    /// The program that the exercise is, where it is one.
    pub(super) program: Option<PathBuf>,
}

impl Built {
    /// Whether nothing of it is an error.
    pub(super) fn compiled(&self) -> bool {
        !self
            .diagnostics
            .iter()
            .any(|said| said.severity == Severity::Error)
    }
}

/// A program that holds tests.
#[derive(Clone, Debug)]
pub(super) struct TestBinary {
    /// Name of its target: the test file's name without `.rs`.
    pub(super) target: String,
    /// Where it lies.
    pub(super) path: PathBuf,
    /// Whether it was built from `tests/`, and not from the sources' own unit tests.
    pub(super) integration: bool,
}

/// How a call of cargo went.
#[derive(Debug)]
pub(super) enum BuildEnd {
    /// Every attempt was looked at; one entry an attempt, in their order.
    Looked(Vec<Built>),
    /// Cargo could not load the workspace: its words.
    Refused(String),
    /// Nobody waits for it any more.
    Abandoned,
}

/// How to build.
#[derive(Clone, Copy, Debug)]
pub(super) struct Build<'b> {
    pub(super) toolchain: &'b Toolchain,
    pub(super) bench: &'b Workbench,
    /// How many compilers run at once; `None` leaves it to cargo.
    pub(super) jobs: Option<u16>,
    /// Pays for a crate that is saved again and again, and costs time and disk for all others.
    pub(super) incremental: bool,
}

impl Build<'_> {
    /// Builds what was laid out. `diagnosed` gets each message as it arrives, with the index of its attempt.
    pub(super) fn run(
        self,
        space: &Space,
        attempts: &[&Attempt<'_>],
        cancel: &Cancel,
        mut diagnosed: impl FnMut(usize, &Diagnostic),
    ) -> Result<BuildEnd> {
        let mut built = vec![Built::default(); attempts.len()];
        let mut finished = false;
        let mut lines = Lines::default();
        let cargo = self.cargo(space, attempts);
        let ended = cargo.run(cancel, |stream, bytes| {
            if stream == Stream::Stderr {
                return;
            }
            lines.push(bytes, |line| match serde_json::from_slice(line) {
                Ok(CargoMessage::CompilerMessage {
                    manifest_path,
                    target,
                    message,
                }) => {
                    let Some(index) = attempt_of(space, attempts, &manifest_path, &target) else {
                        return;
                    };
                    let Some(diagnostic) = diagnostic(attempts[index], message) else {
                        return;
                    };
                    if !built[index].diagnostics.contains(&diagnostic) {
                        diagnosed(index, &diagnostic);
                        built[index].diagnostics.push(diagnostic);
                    }
                }
                Ok(CargoMessage::CompilerArtifact {
                    manifest_path,
                    target,
                    profile,
                    executable: Some(path),
                }) => {
                    let Some(index) = attempt_of(space, attempts, &manifest_path, &target) else {
                        return;
                    };
                    let is = |wanted: &str| target.kind.iter().any(|kind| kind == wanted);
                    if !profile.test {
                        if is("bin") {
                            built[index].program = Some(path);
                        }
                        return;
                    }
                    // `cargo test` runs no benchmarks.
                    if is("bench") {
                        return;
                    }
                    let integration = is("test");
                    built[index].tests.push(TestBinary {
                        target: target.name,
                        path,
                        integration,
                    });
                }
                Ok(CargoMessage::BuildFinished {}) => finished = true,
                Ok(_) | Err(_) => {}
            });
        })?;
        match ended.ending {
            Ending::Abandoned => Ok(BuildEnd::Abandoned),
            Ending::Code(_) if finished => Ok(BuildEnd::Looked(built)),
            Ending::Code(_) => Ok(BuildEnd::Refused(ended.stderr.text())),
            _ => Err(Problem::new(format!(
                "`{}` was ended from outside: {}",
                cargo.line(),
                ended.stderr.text().trim()
            ))
            .next("try again; if it happens again, see whether the machine runs out of memory")
            .into()),
        }
    }

    fn cargo(&self, space: &Space, attempts: &[&Attempt<'_>]) -> Program {
        let mut cargo = self
            .toolchain
            .cargo(space.dir())
            .args([
                "build",
                "--keep-going",
                "--offline",
                "--message-format=json-diagnostic-rendered-ansi",
            ])
            .arg("--target-dir")
            .arg(self.bench.target())
            .env(
                "CARGO_INCREMENTAL",
                if self.incremental { "1" } else { "0" },
            )
            .env("CLIPPY_CONF_DIR", space.dir());
        let form = attempts.first().map(|attempt| &attempt.exercise.form);
        let args: &[&str] = match form {
            None | Some(Form::Crate) => &["--workspace"],
            Some(Form::Program(_)) => &["--bins", "--tests"],
            Some(Form::Member(_)) => &["--all-targets"],
            Some(Form::Package(package)) if package.release => &["--tests", "--release"],
            Some(Form::Package(_)) => &["--tests"],
        };
        cargo = cargo.args(args);
        if let Some(jobs) = self.jobs {
            cargo = cargo.arg("--jobs").arg(jobs.to_string());
        }
        let cargo = if form.is_none_or(Form::is_own) {
            only_what_holds_tests(cargo, attempts)
        } else {
            cargo
        };
        wrapper::wrap(cargo, &self.bench.wrapper(), self.toolchain, &space.lints())
    }
}

/// The library's own test program would be empty; leaving it out saves one compilation an exercise.
fn only_what_holds_tests(cargo: Program, attempts: &[&Attempt<'_>]) -> Program {
    let only_tests_dir = attempts
        .iter()
        .all(|attempt| !attempt.has_unit_tests() && has_test_file(attempt));
    if only_tests_dir {
        cargo.args(["--test", "*"])
    } else {
        cargo.arg("--tests")
    }
}
fn has_test_file(attempt: &Attempt<'_>) -> bool {
    attempt
        .files
        .iter()
        .any(|(path, _)| path.starts_with("tests/"))
}

/// Which attempt a package's manifest belongs to.
fn attempt_of(
    space: &Space,
    attempts: &[&Attempt<'_>],
    manifest: &Path,
    target: &Target,
) -> Option<usize> {
    let inside = manifest.strip_prefix(space.dir()).ok()?;
    attempts
        .iter()
        .position(|attempt| match attempt.level.workspace {
            Workspace::Package(_) => attempt.exercise.name == target.name,
            _ => inside.starts_with(&attempt.exercise.dir),
        })
}

/// The compiler's message in our words; `None` for its closing summaries.
fn diagnostic(attempt: &Attempt<'_>, message: CompilerMessage) -> Option<Diagnostic> {
    let place = message
        .spans
        .iter()
        .find(|span| span.is_primary)
        .map(Span::origin);
    let severity = match message.level.as_str() {
        "error" | "error: internal compiler error" => Severity::Error,
        "warning" => Severity::Warning,
        _ => Severity::Note,
    };
    let is_summary = place.is_none()
        && message.code.is_none()
        && (message.message.starts_with("aborting due to")
            || message.message.ends_with("emitted")
            || message
                .message
                .starts_with("Some errors have detailed explanations")
            || message.message.starts_with("For more information about"));
    if is_summary {
        return None;
    }
    let code = message.code.map(|code| code.code);
    let denied = code.as_deref().is_some_and(|code| {
        attempt.exercise.checks.deny.iter().any(|lint| lint == code)
            || code == "unsafe_code" && !attempt.exercise.unsafe_code
    }) || severity == Severity::Warning && attempt.exercise.form.is_strict();
    let in_learners_file = place.is_some_and(|place| {
        let inside = attempt.exercise.inside(&place.file_name);
        inside.is_some_and(|path| attempt.exercise.may_edit(path))
    });
    Some(Diagnostic {
        severity,
        blocks: severity == Severity::Error || denied,
        message: message.message,
        file: place.map(|place| place.file_name.replace('\\', "/")),
        line: place.map(|place| place.line_start),
        column: place.map(|place| place.column_start),
        rendered: message.rendered.unwrap_or_default(),
        in_learners_file,
        code,
    })
}

/// Cuts a stream into lines.
#[derive(Default)]
struct Lines(Vec<u8>);

impl Lines {
    fn push(&mut self, bytes: &[u8], mut each: impl FnMut(&[u8])) {
        let searched = self.0.len();
        self.0.extend_from_slice(bytes);
        let mut start = 0;
        let mut from = searched;
        while let Some(end) = self.0[from..]
            .iter()
            .position(|&byte| byte == b'\n')
            .map(|at| from + at)
        {
            each(&self.0[start..end]);
            start = end + 1;
            from = start;
        }
        self.0.drain(..start);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_whole_wherever_the_stream_is_cut() {
        for cut in 0..=9 {
            let mut lines = Lines::default();
            let mut seen = Vec::new();
            let (head, tail) = b"ab\n\ncde\nf".split_at(cut);
            for part in [head, tail] {
                lines.push(part, |line| {
                    seen.push(String::from_utf8_lossy(line).into_owned());
                });
            }
            assert_eq!(seen, ["ab", "", "cde"], "cut at {cut}");
        }
    }
}
