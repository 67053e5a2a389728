//! Rewrites the rustc invocations that cargo made for one attempt, and runs them again.

use std::ffi::OsString;
use std::path::Path;

use super::cargo_message::CompilerMessage;
use super::invocation::{Invocation, root_of};
use super::stop;
use crate::course::CompilerLimits;
use crate::error::{Problem, Result};
use crate::judge::attempt::Attempt;
use crate::judge::cache::Store;
use crate::judge::toolchain::Toolchain;
use crate::judge::workbench::{Context, StagingDir, invocation_log};
use crate::process::{Ending, Lines, Program, Stream};

/// The invocation that built a file of an attempt, such as `…/deps/tide-0123456789abcdef`.
pub fn of_built(attempt: &Attempt<'_>, staging: &StagingDir, built: &Path) -> Result<Invocation> {
    recorded(attempt, staging, built).ok_or_else(|| {
        let log = invocation_log::folder(&attempt.package_dir(staging.dir()));
        Problem::new("the compiler invocation for this exercise was not recorded")
            .at(log, None)
            .next("delete the course's `.runner/workbench` folder and try again")
            .into()
    })
}

/// The same; `None` for what isn't the attempt's own, or wasn't recorded.
pub fn recorded(attempt: &Attempt<'_>, staging: &StagingDir, built: &Path) -> Option<Invocation> {
    let name = built.file_stem()?.to_str()?;
    let name = name.strip_prefix("lib").unwrap_or(name);
    let log = Store::at(invocation_log::folder(&attempt.package_dir(staging.dir())));
    log.read(&format!("{name}.call"))
}

/// The result of an invocation.
#[derive(Debug)]
pub struct Compiled {
    /// Its errors in order; empty if it compiled.
    pub errors: Vec<CompilerMessage>,
    /// Whether the compiler finished. If not, the last error says why.
    answered: bool,
    /// Wall-clock time.
    pub seconds: f64,
}

impl Compiled {
    /// Why the compiler gave no answer; `None` if it gave one.
    pub fn no_answer(&self) -> Option<&str> {
        let last = self.errors.last().filter(|_| !self.answered)?;
        Some(&last.message)
    }
}

impl Invocation {
    /// The same invocation for another source.
    #[must_use]
    pub fn with_source(mut self, source: &Path) -> Self {
        if let Some(at) = root_of(&self.args) {
            self.args[at] = source.into();
        }
        self
    }

    /// The same invocation, writing everything to another folder.
    #[must_use]
    pub fn into_dir(mut self, dir: &Path) -> Self {
        self.set("--out-dir", dir.into());
        self.not_incremental()
    }

    /// The same invocation without incremental compilation.
    fn not_incremental(mut self) -> Self {
        let pairs = self.args.iter().zip(self.args.iter().skip(1));
        let incremental = pairs
            .into_iter()
            .position(|(key, value)| key == "-C" && starts_with(value, "incremental="));
        if let Some(at) = incremental {
            self.args.drain(at..at + 2);
        }
        self
    }

    /// The same invocation, only checking a library and writing no program.
    #[must_use]
    pub fn only_checking(mut self) -> Self {
        self.args.retain(|arg| arg != "--test");
        self.args.extend(["--crate-type", "lib"].map(Into::into));
        self.emitting("metadata")
    }

    /// The invocation for a test, building a program of the same crates instead.
    #[must_use]
    pub fn into_program(mut self) -> Self {
        self.args.retain(|arg| arg != "--test");
        self
    }

    /// The same invocation, only linting and building nothing that others read.
    #[must_use]
    pub fn only_linting(self) -> Self {
        let mut linting = self.not_incremental().emitting("dep-info,metadata");
        for arg in &mut linting.args {
            let text = arg.to_str().unwrap_or_default();
            if text.starts_with("extra-filename=") {
                arg.push("-lints");
            } else if text.starts_with("--json=") {
                // Otherwise cargo would take its artifacts for those that other crates wait for.
                *arg = text.replace("artifacts,", "").into();
            }
        }
        linting
    }

    /// The same invocation, writing only these kinds of file.
    #[must_use]
    pub fn emitting(mut self, kinds: &str) -> Self {
        self.args.retain(|arg| !starts_with(arg, "--emit="));
        self.args.push(format!("--emit={kinds}").into());
        self
    }

    /// The file that it reads for the crate with this name.
    pub fn extern_named(&self, name: &str) -> Option<&Path> {
        let start = format!("{name}=");
        let file = |arg: &OsString| arg.to_str()?.strip_prefix(&start).map(str::len);
        let (arg, length) = self.args.iter().find_map(|arg| Some((arg, file(arg)?)))?;
        let text = arg.to_str()?;
        Some(Path::new(&text[text.len() - length..]))
    }

    /// The same invocation, reading another file for the crate with this name.
    #[must_use]
    pub fn with_extern(mut self, name: &str, file: &Path) -> Self {
        let mut value = OsString::from(format!("{name}="));
        value.push(file);
        let is_it = |arg: &&mut OsString| starts_with(arg, &format!("{name}="));
        if let Some(arg) = self.args.iter_mut().find(is_it) {
            *arg = value;
        }
        self
    }

    /// The same invocation with one more argument.
    #[must_use]
    pub fn with_arg(mut self, arg: &str) -> Self {
        self.args.push(arg.into());
        self
    }

    fn set(&mut self, key: &str, value: OsString) {
        if let Some(at) = self.args.iter().position(|arg| arg == key)
            && let Some(old) = self.args.get_mut(at + 1)
        {
            *old = value;
        }
    }

    /// The same invocation, of the plain compiler and without lints.
    #[must_use]
    pub fn plain(mut self, toolchain: &Toolchain) -> Self {
        // Clippy's driver expects the compiler's path before all other arguments.
        if self.args.first().is_some_and(|arg| !starts_with(arg, "-")) {
            self.args.remove(0);
        }
        self.driver = toolchain.rustc.clone().into();
        self.with_arg("--cap-lints=allow")
    }

    /// The same invocation, with one more variable.
    #[must_use]
    pub fn with_variable(mut self, name: &str, value: &str) -> Self {
        self.env.push((name.into(), value.into()));
        self
    }

    /// Runs the invocation with the plain compiler, within limits and without lints.
    pub fn compile(&self, context: Context<'_>, limits: CompilerLimits) -> Result<Compiled> {
        let plain = self.clone().plain(context.toolchain);
        let program = plain.confine(
            plain.program(context.toolchain),
            &[],
            context.toolchain.sandbox,
        );
        compile(context, program, limits, &self.dir)
    }
}

/// Runs a compiler that prints its errors as JSON. If it gives no answer, the reason becomes an error.
///
/// # Errors
/// If the machine can't build anything on the disk of `dir`.
pub fn compile(
    context: Context<'_>,
    compiler: Program,
    limits: CompilerLimits,
    dir: &Path,
) -> Result<Compiled> {
    let (mut errors, mut answered) = (Vec::new(), true);
    let mut lines = Lines::default();
    let compiler = stop::limited(compiler, limits);
    let ended = context.run(&compiler, |stream, bytes| {
        if stream == Stream::Stderr {
            lines.push(bytes, |line| {
                let said = serde_json::from_slice::<CompilerMessage>(line).ok();
                errors.extend(said.filter(|said| said.level == "error" && !said.is_summary()));
            });
        }
    })?;
    match ended.ending {
        Ending::Code(0) => errors.clear(),
        ending => {
            // A mistake in a source has a place in a file.
            if !errors.iter().any(|error| !error.spans.is_empty()) {
                let outside = dir.ancestors().last().unwrap_or(dir);
                let Context {
                    toolchain, cancel, ..
                } = context;
                let wrap = |cargo| toolchain.with_clippy(cargo);
                toolchain.check_environment((outside, dir), wrap, cancel)?;
            }
            let silent = || errors.is_empty().then(|| stop::SILENT.to_owned());
            if let Some(why) = stop::why_stopped(ending, limits).or_else(silent) {
                answered = false;
                errors.push(CompilerMessage::error(why));
            }
        }
    }
    Ok(Compiled {
        errors,
        answered,
        seconds: ended.elapsed.as_secs_f64(),
    })
}

fn starts_with(arg: &OsString, start: &str) -> bool {
    arg.to_str().is_some_and(|arg| arg.starts_with(start))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn invocation() -> Invocation {
        let args = "rustc --crate-name tide --edition=2024 e/tide/tests/tide.rs --error-format=json --emit=dep-info,link -C opt-level=0 --test \
                    -C extra-filename=-abc --out-dir /t/deps -C incremental=/t/i --extern tide=/t/deps/libtide-def.rlib";
        Invocation {
            driver: "clippy-driver".into(),
            args: args.split_whitespace().map(Into::into).collect(),
            dir: std::path::PathBuf::new(),
            env: Vec::new(),
            sources: None,
        }
    }

    fn line(invocation: &Invocation) -> String {
        let words: Vec<_> = invocation
            .args
            .iter()
            .map(|arg| arg.to_string_lossy())
            .collect();
        words.join(" ")
    }

    #[test]
    fn an_invocation_can_be_rewritten_for_another_source_and_folder() {
        let rewritten = invocation()
            .with_source(Path::new("c.rs"))
            .into_dir(Path::new("/s"));
        assert_eq!(
            line(&rewritten),
            line(&invocation())
                .replace("e/tide/tests/tide.rs", "c.rs")
                .replace("/t/deps -C incremental=/t/i", "/s")
        );
        let checking = line(&rewritten.only_checking());
        assert!(
            checking.ends_with("--crate-type lib --emit=metadata"),
            "{checking}"
        );
        assert!(
            !checking.contains("--test") && !checking.contains("link"),
            "{checking}"
        );
    }

    #[test]
    fn a_linting_invocation_does_not_overwrite_what_the_build_writes() {
        let mut building = invocation();
        let json = "--json=diagnostic-rendered-ansi,artifacts,future-incompat";
        building.args.push(json.into());
        let linting = building.clone().only_linting();
        assert_ne!(linting.stem(), building.stem());
        assert!(!linting.builds_program() && linting.library().is_none());
        let text = line(&linting);
        assert!(
            text.contains("--json=diagnostic-rendered-ansi,future-incompat"),
            "{text}"
        );
        assert!(
            text.contains("--test") && !text.contains("incremental"),
            "{text}"
        );
    }
}
