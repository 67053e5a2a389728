//! This binary as cargo's `RUSTC_WORKSPACE_WRAPPER`: hands each compiler call to clippy's driver, with the lints that the exercise denies.
//!
//! Lints are forced rather than denied: an `#[allow]` does not silence them, and yet the build goes on, so that the tests
//! are judged as well.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::course::CompilerLimits;
use crate::error::Result;
use crate::judge::attempt::{Attempt, SourceScope};
use crate::judge::proof::proof_crate;
use crate::judge::replay::recording;
use crate::judge::rustc::{
    CodegenFlags, CompiledCrate, Invocation, Lines, root_of, stop, with_sources,
};
use crate::judge::toolchain::Toolchain;
use crate::judge::workbench::{
    Context, LINTED_APART, LINTED_AS_TESTS, StagingDir, forced_lints, invocation_log, limits_file,
};
use crate::process::{Ending, Program, guarded, take_turn};

/// The compiler to call; its presence makes a process of this binary a wrapper.
const DRIVER: &str = "RUNNER_DRIVER";

/// Where the workspace's lint files lie, one file a package, one lint a line.
const LINTS: &str = "RUNNER_LINTS";

/// The staging directory.
const STAGING: &str = "RUNNER_STAGING";

/// Where the crate that watches tests lies.
const PROOF: &str = "RUNNER_PROOF";

/// Where to write the calls down, if anywhere.
const RECORD: &str = "RUNNER_RECORD";

/// Where compilers take their turns, if anywhere.
const TURNS: &str = "RUNNER_TURNS";

/// The names of all variables that are set for cargo and that a plain `cargo test` does not have.
const VARIABLES: &str = "RUNNER_VARIABLES";

/// What the wrapper needs to know.
pub struct Wrapper<'w> {
    /// This program, under a name that stays the same.
    path: PathBuf,
    toolchain: &'w Toolchain,
    /// Where the workspace's lint files lie.
    lints: PathBuf,
    staging: PathBuf,
    /// Where the crate that watches tests lies.
    proof: PathBuf,
    /// Where to write the calls down, if anywhere.
    record: Option<&'w Path>,
    codegen_flags: CodegenFlags,
    /// The folder with the sources.
    sources: PathBuf,
    /// Whether each folder in there is an exercise by itself.
    is_apart: bool,
}

impl<'w> Wrapper<'w> {
    /// For attempts that are built together in a space. Nothing is written down.
    pub fn of(
        Context {
            toolchain, bench, ..
        }: Context<'w>,
        staging: &StagingDir,
        attempts: &[&Attempt<'_>],
    ) -> Self {
        let apart = attempts
            .first()
            .filter(|attempt| attempt.plan.sources == SourceScope::Exercise);
        Self {
            path: bench.wrapper_for(staging),
            toolchain,
            lints: staging.lints(),
            staging: staging.dir().to_path_buf(),
            proof: bench.proof(),
            record: None,
            codegen_flags: CodegenFlags::for_attempts(toolchain, attempts),
            sources: apart.map_or_else(
                || staging.dir().to_path_buf(),
                |attempt| staging.dir().join(&attempt.level.dir),
            ),
            is_apart: apart.is_some(),
        }
    }

    /// The same, that writes the calls down there, if anywhere.
    #[must_use]
    pub fn recording(self, record: Option<&'w Path>) -> Self {
        Self { record, ..self }
    }

    /// Tells cargo to compile the workspace's own crates through us.
    pub fn wrap(&self, cargo: Program) -> Program {
        let driver = self.toolchain.clippy.as_ref();
        let mut cargo = cargo
            .env("RUSTC_WORKSPACE_WRAPPER", &self.path)
            .env(DRIVER, driver.unwrap_or(&self.toolchain.rustc))
            .env(LINTS, &self.lints)
            .env(STAGING, &self.staging)
            .env(PROOF, &self.proof);
        if let Some(dir) = self.record {
            cargo = cargo.env(RECORD, dir);
        }
        let cargo = with_sources(self.codegen_flags.tell(cargo), &self.sources, self.is_apart);
        let ours = self.toolchain.not_rustups(cargo.variables());
        let names: Vec<&str> = ours.filter_map(OsStr::to_str).collect();
        let names = names.join(" ");
        cargo.env(VARIABLES, names)
    }
}

/// The same cargo, whose compilers wait for their turns under a name.
pub fn taking_turns(cargo: &Program, name: &str) -> Program {
    cargo.clone().env(TURNS, name)
}

/// If cargo started this process as its compiler: runs the compiler, hands what it says on to `say` behind which crate it compiles, and returns
/// the exit code.
pub fn wrap_rustc_if_asked(say: fn(&[u8])) -> Option<Result<u8>> {
    let driver = std::env::var_os(DRIVER)?;
    let mut args = std::env::args_os().skip(1);
    // Cargo's first argument is the compiler's path.
    let rustc = args.next()?;
    let outcome = run_rustc(driver, &rustc, args.collect(), say);
    if let Err(error) = &outcome {
        // Cargo keeps messages of this form apart from those of others.
        let why: Vec<String> = error.problems().iter().map(ToString::to_string).collect();
        say(format!("{}\n", stop::fault(&why.join("; "))).as_bytes());
    }
    Some(outcome)
}

fn run_rustc(
    mut driver: OsString,
    rustc: &OsString,
    mut args: Vec<OsString>,
    say: fn(&[u8]),
) -> Result<u8> {
    // Questions about the compiler itself take no time.
    let builds = args.iter().any(|arg| arg == "--out-dir");
    let turns = std::env::var_os(TURNS).filter(|_| builds);
    let _turn = turns.map(|name| take_turn(&name));
    if is_linted_as_test(&args) {
        args.push("--cap-lints=allow".into());
    }
    let lints = lints_of_package();
    if let Some(dir) = std::env::var_os(PROOF) {
        args.extend(proof_crate::link_into(
            Path::new(rustc),
            &args,
            Path::new(&dir),
        )?);
    }
    if let Some(codegen_flags) = CodegenFlags::told() {
        args.extend(codegen_flags.args(&args));
        // Tests of the course were linted by its author.
        if is_from_tests() && lints.is_some() {
            driver.clone_from(rustc);
        }
    }
    let lints = lints.unwrap_or_default();
    let mut forced: Vec<&str> = forced_lints::read(&lints, is_from_tests()).collect();
    if is_linted_apart() && driver != *rustc {
        compile(&driver, with_forced(&args, &forced), Pass::Lints, say)?;
        driver.clone_from(rustc);
        // The compiler itself does not know these.
        forced.retain(|lint| !lint.starts_with("clippy::"));
    }
    compile(&driver, with_forced(&args, &forced), Pass::Build, say)
}

/// What an invocation is for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Pass {
    /// Only to see the lints of what the tests do not run.
    Lints,
    Build,
}

fn with_forced(args: &[OsString], lints: &[&str]) -> Vec<OsString> {
    let forced = lints.iter().map(|lint| format!("--force-warn={lint}"));
    let forced = forced.map(OsString::from);
    args.iter().cloned().chain(forced).collect()
}

/// Makes and records one invocation, in the environment of a plain `cargo test`.
fn compile(driver: &OsStr, args: Vec<OsString>, pass: Pass, say: fn(&[u8])) -> Result<u8> {
    let variables = variables();
    let plain = |program: Program| variables.iter().fold(program, Program::without_env);
    let source = root_of(&args).map(|at| args[at].to_string_lossy().into_owned());
    let program = Program::new(driver).args(&args);
    let invocation = Invocation::of_this_process(driver.to_owned(), args, &variables);
    let Some(mut invocation) = invocation.filter(Invocation::builds) else {
        return run(&plain(program), source.as_deref(), say);
    };
    if pass == Pass::Lints {
        invocation = invocation.only_linting();
    }
    let record = std::env::var_os(RECORD).map(PathBuf::from);
    for dir in record
        .into_iter()
        .chain(invocation_log::wanted_by_package())
    {
        recording::keep(&dir, &invocation);
    }
    let compiled = CompiledCrate::of(&invocation).filter(|_| pass == Pass::Build);
    if let Some(line) = compiled.and_then(|compiled| compiled.announcement()) {
        say(line.as_bytes());
    }
    let program = plain(Program::new(driver).args(&invocation.args));
    run(&invocation.confine(program, &[]), source.as_deref(), say)
}

/// Variables that are set for cargo alone, and that a source must not find.
fn variables() -> Vec<OsString> {
    let names = std::env::var(VARIABLES).unwrap_or_default();
    let names = names.split_whitespace().chain([VARIABLES, TURNS]);
    names.map(OsString::from).collect()
}

/// Whether clippy looks for lints in a pass of its own, because the source could ask whether clippy is at work.
fn is_linted_apart() -> bool {
    let marker = |variable: &str| {
        let folder = Path::new(&std::env::var_os(LINTS)?).join(LINTED_APART);
        Some(folder.join(std::env::var_os(variable)?).is_file())
    };
    ["CARGO_PKG_NAME", "CARGO_BIN_NAME", "CARGO_CRATE_NAME"]
        .into_iter()
        .any(|variable| marker(variable) == Some(true))
}

/// Runs a compiler within the limits of its package; how it was stopped is said in a message like its own.
fn run(compiler: &Program, source: Option<&str>, say: fn(&[u8])) -> Result<u8> {
    let limits = limits_of_package();
    let compiler = stop::limited(compiler.clone(), limits);
    let said_error = Arc::new(AtomicBool::new(false));
    let (mut lines, saw_error) = (Lines::default(), Arc::clone(&said_error));
    let ending = guarded(&compiler, move |bytes| {
        lines.push(bytes, |line| {
            if stop::is_error(line) {
                saw_error.store(true, Ordering::Relaxed);
            }
        });
        say(bytes);
    })?;
    let stopped = stop::message(ending, said_error.load(Ordering::Relaxed), limits, source);
    if let Some(message) = stopped {
        // Behind what may be half a line.
        say(format!("\n{message}\n").as_bytes());
    }
    Ok(match ending {
        Ending::Code(code) => u8::try_from(code).unwrap_or(1),
        _ => 1,
    })
}

/// Whether this compiles a program whose warnings are reported when it is compiled as a test.
fn is_linted_as_test(args: &[OsString]) -> bool {
    let marker = || {
        let lints = std::env::var_os(LINTS)?;
        let program = std::env::var_os("CARGO_BIN_NAME")?;
        Some(Path::new(&lints).join(LINTED_AS_TESTS).join(program))
    };
    !args.iter().any(|arg| arg == "--test") && marker().is_some_and(|marker| marker.is_file())
}

/// Whether the crate that is being compiled is in `tests/`.
fn is_from_tests() -> bool {
    std::env::var_os("CARGO_TARGET_TMPDIR").is_some()
}

/// What is forced on the package that is being compiled, one lint a line; `None` for packages of others.
fn lints_of_package() -> Option<String> {
    let file = Path::new(&std::env::var_os(LINTS)?).join(std::env::var_os("CARGO_PKG_NAME")?);
    std::fs::read_to_string(file).ok()
}

/// What the compiler may use for the package that is being compiled.
fn limits_of_package() -> CompilerLimits {
    let limits = || {
        let staging_dir = std::env::var_os(STAGING)?;
        let package = std::env::var_os("CARGO_PKG_NAME")?;
        Some(limits_file::read(Path::new(&staging_dir), &package))
    };
    limits().unwrap_or_default()
}
