//! The tests under Miri, which interprets a program and checks every step of it.
//!
//! Miri builds with a toolchain, a standard library and dependencies of its own, so it works on a copy of the attempt as it was written, by its own
//! cargo. Nothing but the interpreter runs code under test, and it keeps files and the network from it.

use std::fs;
use std::path::Path;
use std::time::Duration;

use toml_edit::{Array, DocumentMut};

use super::report::{Report, ReportLine};
use super::{BOOTSTRAP, Inspection};
use crate::error::{Error, Result};
use crate::judge::verdict::TestResult;
use crate::judge::workbench::remove_dir;
use crate::process::{Ended, Ending, Program};

/// What its result is called.
pub(super) const NAME: &str = "miri";

/// How long it may take. The first time, Miri builds a standard library.
const TIME: Duration = Duration::from_secs(600);

/// By this a source could behave otherwise under Miri.
const CONDITION: &str = "miri";

impl Inspection<'_> {
    /// What Miri says of the tests. `cargo_miri` is where it was found.
    pub(super) fn interpret(self, cargo_miri: &Path) -> Result<TestResult> {
        if let Some((path, line, _)) = self.named(|token| token.word() == CONDITION) {
            let words = format!(
                "{path}:{line} names `{CONDITION}`, by which code could do something else here"
            );
            return Ok(result(0.0, Some(words)));
        }
        let root = self
            .of
            .attempt
            .package_dir(self.of.staging.dir())
            .join(".runner/4");
        self.copy_to(&root)?;
        let program = self.program(cargo_miri, &root);
        let ended = self.of.context.run(&program, |_, _| {})?;
        let printed = ended.stderr.text();
        let seconds = ended.elapsed.as_secs_f64();
        if ended.success() {
            return Ok(result(seconds, None));
        }
        let Some(report) = Report::read(&printed, self.of.attempt, read) else {
            return Ok(TestResult {
                output: printed.trim().to_owned(),
                ..result(seconds, Some(unreadable(&ended)))
            });
        };
        let place = report.place(self.of.attempt);
        let words = format!("a test {} (Miri)", report.fault_at(place.as_ref()));
        Ok(TestResult {
            place,
            output: report.text(self.of.attempt),
            ..result(seconds, Some(words))
        })
    }

    /// Copies the attempt to a workspace of its own.
    fn copy_to(self, root: &Path) -> Result<()> {
        remove_dir(root)?;
        let exercise = self.of.attempt.exercise;
        self.of
            .attempt
            .files
            .write_below(&root.join(&exercise.dir))?;
        let staged = self.of.staging.dir();
        for path in self
            .of
            .shared
            .iter()
            .map(String::as_str)
            .chain(["Cargo.lock"])
        {
            let (from, to) = (staged.join(path), root.join(path));
            let folder = to.parent().unwrap_or(root);
            fs::create_dir_all(folder)
                .map_err(|cause| Error::io("create the folder", folder, &cause))?;
            // A level without dependencies has no lock file.
            if from.is_file() {
                fs::copy(&from, &to).map_err(|cause| Error::io("write", &to, &cause))?;
            }
        }
        let path = root.join("Cargo.toml");
        let manifest =
            fs::read_to_string(&path).map_err(|cause| Error::io("read", &path, &cause))?;
        fs::write(&path, with_member(&manifest, &exercise.dir))
            .map_err(|cause| Error::io("write", &path, &cause))
    }

    /// Miri's cargo, as `cargo miri test` calls it.
    fn program(self, cargo_miri: &Path, root: &Path) -> Program {
        let toolchain = self.of.context.toolchain;
        let bin = cargo_miri.parent().unwrap_or(cargo_miri);
        let suffix = std::env::consts::EXE_SUFFIX;
        let program = toolchain
            .clean(Program::new(cargo_miri))
            .args(["miri", "test", "--offline", "--tests", "--manifest-path"])
            .arg(root.join("Cargo.toml"))
            .arg("--target-dir")
            .arg(self.of.context.bench.target().join("miri"))
            .dir(root)
            .env("CARGO", bin.join(format!("cargo{suffix}")))
            .env("CARGO_TERM_COLOR", "never")
            .without_env(BOOTSTRAP);
        let installed = bin.parent().and_then(Path::file_name);
        let program = match installed {
            Some(name) => program.env("RUSTUP_TOOLCHAIN", name),
            None => program,
        };
        program.time(TIME.max(self.of.attempt.exercise.limits.time))
    }
}

/// A workspace's manifest, of which the exercise is the only member.
fn with_member(manifest: &str, dir: &str) -> String {
    let Ok(mut document) = manifest.parse::<DocumentMut>() else {
        return manifest.to_owned();
    };
    if let Some(workspace) = document
        .get_mut("workspace")
        .and_then(|workspace| workspace.as_table_like_mut())
    {
        let members: Array = [dir].into_iter().collect();
        workspace.insert("members", toml_edit::value(members));
        workspace.remove("exclude");
        workspace.remove("default-members");
    }
    document.to_string()
}

/// `error: Undefined Behavior: …`, in plain words.
fn read(line: &str) -> Option<ReportLine> {
    let fault = |words: String| Some(ReportLine::Fault(words));
    if let Some(what) = line.strip_prefix("error: Undefined Behavior: ") {
        return fault(format!("has undefined behavior: {what}"));
    }
    if let Some(what) = line.strip_prefix("error: memory leaked: ") {
        let size = what.split_once("size: ").map(|(_, rest)| rest);
        let size = size.and_then(|rest| rest.split(',').next());
        return fault(match size {
            Some(size) => format!("leaks {size} bytes, which were allocated"),
            None => "leaks memory".to_owned(),
        });
    }
    if let Some(what) = line.strip_prefix("error: unsupported operation: ") {
        return fault(format!("does something that Miri can't follow: {what}"));
    }
    let help = line.trim_start().strip_prefix("help: ")?;
    let part = help.strip_suffix(" here:")?;
    Some(ReportLine::Part(part.to_owned()))
}

/// How Miri ended, where it printed no report.
fn unreadable(ended: &Ended) -> String {
    match ended.ending {
        Ending::Code(101) => "the tests pass by themselves, but not under Miri".to_owned(),
        Ending::Code(code) => format!("Miri ended with status {code}"),
        Ending::TimedOut => format!("Miri was stopped after {} s", ended.elapsed.as_secs()),
        _ => "Miri was ended by a signal".to_owned(),
    }
}

fn result(seconds: f64, fault: Option<String>) -> TestResult {
    TestResult::of_check(NAME, seconds, fault)
}

#[cfg(test)]
mod tests {
    use indoc::indoc;

    use super::*;

    #[test]
    fn what_miri_says_is_read() {
        let fault = |line: &str| match read(line) {
            Some(ReportLine::Fault(words)) => words,
            other => panic!("{other:?}"),
        };
        let dangling = "error: Undefined Behavior: memory access failed: alloc1 has been freed, so this pointer is dangling";
        assert!(fault(dangling).starts_with("has undefined behavior: memory access failed"));
        let leak = "error: memory leaked: alloc2 (Rust heap, size: 8, align: 8), allocated here:";
        assert_eq!(fault(leak), "leaks 8 bytes, which were allocated");
        let part = read("help: alloc1 was deallocated here:");
        assert_eq!(
            part,
            Some(ReportLine::Part("alloc1 was deallocated".to_owned()))
        );
        for other in [
            "error: aborting due to 1 previous error",
            "help: this indicates a bug",
        ] {
            assert_eq!(read(other), None, "{other}");
        }
    }

    #[test]
    fn the_copy_is_a_workspace_of_one_exercise() {
        let manifest = indoc! {r#"
            [workspace]
            members = ["exercises/01_first/a", "exercises/01_first/b"]
            resolver = "3"

            [workspace.package]
            edition = "2024"
        "#};
        let expected = indoc! {r#"
            [workspace]
            members = ["exercises/01_first/b"]
            resolver = "3"

            [workspace.package]
            edition = "2024"
        "#};
        assert_eq!(with_member(manifest, "exercises/01_first/b"), expected);
    }
}
