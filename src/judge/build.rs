//! `Build`: one call of cargo that type-checks, lints and builds the tests of many attempts.

use std::path::{Path, PathBuf};

use super::cargo_message::{CargoMessage, CompilerMessage, Span};
use super::recorded::{Key, Recorded, Whole};
use super::replay::{Replayed, replay};
use super::workbench::{Space, Workbench};
use super::{Attempt, Diagnostic, Severity, Toolchain};
use super::{machine, wrapper};
use crate::error::{Problem, Result};
use crate::process::{Cancel, Ending, Program, Stream, free_bytes};

/// What one attempt's build came to.
#[derive(Clone, Debug, Default)]
pub(super) struct Built {
    /// Everything that the compiler and clippy said, in the order in which they said it.
    pub(super) diagnostics: Vec<Diagnostic>,
    /// Test programs.
    pub(super) tests: Vec<TestBinary>,
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
    /// Cargo could not load the workspace, or something of the group is not built and nobody said why: cargo's words.
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
    ///
    /// A single exercise with a key is built without cargo where that gives the same answer.
    pub(super) fn run(
        self,
        space: &Space,
        attempts: &[&Attempt<'_>],
        key: Option<&Key>,
        cancel: &Cancel,
        mut diagnosed: impl FnMut(usize, &Diagnostic),
    ) -> Result<BuildEnd> {
        let recorded = Recorded::of(space);
        let (Some(key), [attempt]) = (key, attempts) else {
            return self
                .run_cargo(space, attempts, None, cancel, diagnosed)
                .map(|(end, _)| end);
        };
        if recorded.holds(key) {
            match replay(self.toolchain, &recorded, attempt, cancel, |said| {
                diagnosed(0, said);
            })? {
                Replayed::Built(built) => return Ok(BuildEnd::Looked(vec![built])),
                Replayed::Abandoned => return Ok(BuildEnd::Abandoned),
                Replayed::InDoubt => recorded.forget_memories(),
            }
        } else {
            recorded.begin(key);
        }
        let (end, programs) =
            self.run_cargo(space, attempts, Some(recorded.dir()), cancel, diagnosed)?;
        if let BuildEnd::Looked(built) = &end
            && let [built] = built.as_slice()
            && built.compiled()
        {
            let tests = built
                .tests
                .iter()
                .map(|test| (test.target.clone(), test.path.clone(), test.integration))
                .collect();
            recorded.keep_whole(&Whole { tests, programs });
        }
        Ok(end)
    }

    /// One call of cargo; tells also which programs it built for tests to run.
    fn run_cargo(
        self,
        space: &Space,
        attempts: &[&Attempt<'_>],
        record: Option<&Path>,
        cancel: &Cancel,
        mut diagnosed: impl FnMut(usize, &Diagnostic),
    ) -> Result<(BuildEnd, Vec<PathBuf>)> {
        let mut built = vec![Built::default(); attempts.len()];
        let mut programs = Vec::new();
        let mut finished = None;
        let mut lines = Lines::default();
        let cargo = self.cargo(space, attempts, record);
        let ended = cargo.run(cancel, |stream, bytes| {
            if stream == Stream::Stderr {
                return;
            }
            lines.push(bytes, |line| match serde_json::from_slice(line) {
                Ok(CargoMessage::CompilerMessage {
                    manifest_path,
                    message,
                }) => {
                    let Some(index) = attempt_of(space, attempts, &manifest_path) else {
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
                    let Some(index) = attempt_of(space, attempts, &manifest_path) else {
                        return;
                    };
                    if profile.test {
                        let integration = target.kind.iter().any(|kind| kind == "test");
                        built[index].tests.push(TestBinary {
                            target: target.name,
                            path,
                            integration,
                        });
                    } else {
                        programs.push(path);
                    }
                }
                Ok(CargoMessage::BuildFinished { success }) => finished = Some(success),
                Ok(_) | Err(_) => {}
            });
        })?;
        let end = match ended.ending {
            Ending::Abandoned => BuildEnd::Abandoned,
            Ending::Code(_) if finished == Some(true) => BuildEnd::Looked(built),
            Ending::Code(_) => {
                let words = ended.stderr.text();
                // The compiler that crashed said nothing to cargo that we could read.
                let silent = built
                    .iter()
                    .any(|one| one.compiled() && one.tests.is_empty());
                let target = self.bench.target();
                let place = (target.as_path(), free_bytes(&target));
                let said = built.iter().flat_map(|one| &one.diagnostics);
                // Where it could not read a manifest, its words quote the learner's.
                let own_words = finished.map_or("", |_| words.as_str());
                if let Some(error) = machine::fault(said, silent, own_words, place) {
                    return Err(error);
                }
                match (silent, built.as_mut_slice()) {
                    _ if finished.is_none() => BuildEnd::Refused(words),
                    (false, _) => BuildEnd::Looked(built),
                    (true, [one]) => {
                        one.diagnostics.push(machine::crash(&words));
                        BuildEnd::Looked(built)
                    }
                    (true, _) => BuildEnd::Refused(words),
                }
            }
            _ => {
                let words = ended.stderr.text();
                return Err(Problem::new(format!(
                    "`{}` was ended from outside: {}",
                    cargo.line(),
                    words.trim()
                ))
                .next("try again; if it happens again, see whether the machine runs out of memory")
                .into());
            }
        };
        Ok((end, programs))
    }

    fn cargo(&self, space: &Space, attempts: &[&Attempt<'_>], record: Option<&Path>) -> Program {
        let mut cargo = self
            .toolchain
            // Cargo's settings are searched for from here upwards, and those of the course's folder must not reach exercises.
            .cargo(space.outside())
            .arg("build")
            .arg("--manifest-path")
            .arg(space.manifest())
            .args([
                "--workspace",
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
        let only_tests_dir = attempts
            .iter()
            .all(|attempt| !attempt.has_unit_tests() && has_test_file(attempt));
        // The library's own test program would be empty; leaving it out saves one compilation an exercise.
        cargo = if only_tests_dir {
            cargo.args(["--test", "*"])
        } else {
            cargo.arg("--tests")
        };
        if let Some(jobs) = self.jobs {
            cargo = cargo.arg("--jobs").arg(jobs.to_string());
        }
        wrapper::wrap(
            cargo,
            &self.bench.wrapper(),
            self.toolchain,
            &space.lints(),
            record,
        )
    }
}

fn has_test_file(attempt: &Attempt<'_>) -> bool {
    attempt
        .files
        .iter()
        .any(|(path, _)| path.starts_with("tests/"))
}

/// Which attempt a package's manifest belongs to.
fn attempt_of(space: &Space, attempts: &[&Attempt<'_>], manifest: &Path) -> Option<usize> {
    let inside = manifest.strip_prefix(space.dir()).ok()?;
    attempts
        .iter()
        .position(|attempt| inside.starts_with(&attempt.exercise.dir))
}

/// The compiler's message in our words; `None` for its closing summaries.
pub(super) fn diagnostic(attempt: &Attempt<'_>, message: CompilerMessage) -> Option<Diagnostic> {
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
    });
    let in_learners_file = place.is_some_and(|place| {
        let inside = place
            .file_name
            .strip_prefix(attempt.exercise.dir.as_str())
            .and_then(|rest| rest.strip_prefix('/'));
        inside.is_some_and(|path| attempt.exercise.may_edit(path))
    });
    Some(Diagnostic {
        severity,
        blocks: severity == Severity::Error || denied,
        message: message.message,
        file: place.map(|place| place.file_name.replace('\\', "/")),
        line: place.map(|place| place.line_start),
        column: place.map(|place| place.column_start),
        rendered: if denied && severity == Severity::Warning {
            as_error(&message.rendered.unwrap_or_default())
        } else {
            message.rendered.unwrap_or_default()
        },
        in_learners_file,
        code,
    })
}

/// A forced warning as the error that it is to the learner, without the note about our own arguments.
fn as_error(rendered: &str) -> String {
    const YELLOW: &str = "\x1b[33m";
    const RED: &str = "\x1b[91m";
    let kept = rendered
        .split_inclusive('\n')
        .filter(|line| !line.contains("requested on the command line with `--force-warn"));
    let text: String = kept.collect();
    text.replacen("warning", "error", 1).replace(YELLOW, RED)
}

/// Cuts a stream into lines.
#[derive(Debug, Default)]
pub(super) struct Lines(Vec<u8>);

impl Lines {
    pub(super) fn push(&mut self, bytes: &[u8], mut each: impl FnMut(&[u8])) {
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
    fn a_forced_lint_is_told_as_an_error_without_our_own_arguments() {
        let told = "\x1b[1m\x1b[33mwarning\x1b[0m: a warning\n --> a.rs:1\n  = note: requested on the command line with `--force-warn x`\n";
        assert_eq!(
            as_error(told),
            "\x1b[1m\x1b[91merror\x1b[0m: a warning\n --> a.rs:1\n"
        );
    }

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
