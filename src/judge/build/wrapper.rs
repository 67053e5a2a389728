//! This binary as cargo's `RUSTC_WORKSPACE_WRAPPER`: passes each rustc invocation to clippy's driver, with the lints that the exercise denies.
//!
//! Lints are forced rather than denied: an `#[allow]` doesn't silence them, and the build still goes on, so the tests
//! are judged too.

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
    CodegenFlags, CompiledCrate, CompilerMessage, Invocation, root_of, stop, with_sources,
};
use crate::judge::toolchain::Toolchain;
use crate::judge::workbench::{
    Context, LINTED_APART, LINTED_AS_TESTS, StagingDir, forced_lints, invocation_log, limits_file,
};
use crate::process::{Ending, Lines, Program, Sandbox, guarded, take_turn};

/// The compiler to call. If it's set, this process is a wrapper.
const DRIVER: &str = "RUNNER_DRIVER";

/// The folder of the workspace's lint files: one file per package, one lint per line.
const LINTS: &str = "RUNNER_LINTS";

/// The staging directory.
const STAGING: &str = "RUNNER_STAGING";

/// The folder of the crate that observes tests.
const PROOF: &str = "RUNNER_PROOF";

/// Set if clippy only advises: what it refuses is built without it.
const ADVISES: &str = "RUNNER_CLIPPY_ADVISES";

/// Where to record invocations, if anywhere.
const RECORD: &str = "RUNNER_RECORD";

/// What confines compilers, if the code isn't trusted.
const SANDBOX: &str = "RUNNER_SANDBOX";

/// The name under which compilers take turns, if they do.
const TURNS: &str = "RUNNER_TURNS";

/// The value of `CARGO_HOME` in a plain `cargo test`, if cargo has another one here; empty if there is none.
const HOME: &str = "RUNNER_CARGO_HOME";

/// The names of all variables that are set for cargo and that a plain `cargo test` doesn't have.
const VARIABLES: &str = "RUNNER_VARIABLES";

/// What the wrapper needs to know.
pub struct Wrapper<'w> {
    /// This program, under a stable name.
    path: PathBuf,
    toolchain: &'w Toolchain,
    /// The folder of the workspace's lint files.
    lints: PathBuf,
    staging: PathBuf,
    /// The folder of the crate that observes tests.
    proof: PathBuf,
    /// Where to record invocations, if anywhere.
    record: Option<&'w Path>,
    codegen_flags: CodegenFlags,
    /// Whether clippy decides what compiles.
    clippy_refuses: bool,
    /// The folder with the sources.
    sources: PathBuf,
    /// Whether each folder in `sources` is an exercise of its own.
    is_apart: bool,
}

impl<'w> Wrapper<'w> {
    /// For attempts that are built together in a staging directory. Nothing is recorded.
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
            clippy_refuses: (attempts.iter()).any(|attempt| attempt.plan.lints.clippy_refuses),
            sources: apart.map_or_else(
                || staging.dir().to_path_buf(),
                |attempt| staging.dir().join(&attempt.exercise.workspace_dir),
            ),
            is_apart: apart.is_some(),
        }
    }

    /// The same, recording invocations in that folder, if any.
    #[must_use]
    pub fn recording(self, record: Option<&'w Path>) -> Self {
        Self { record, ..self }
    }

    /// Makes cargo compile the workspace's own crates through us.
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
        if let Some(sandbox) = self.toolchain.sandbox {
            cargo = cargo.env(SANDBOX, sandbox.word());
        }
        if let Some(home) = self.toolchain.hidden_home() {
            cargo = cargo.env(HOME, home);
        }
        if !self.clippy_refuses {
            cargo = cargo.env(ADVISES, "1");
        }
        let cargo = with_sources(self.codegen_flags.pass(cargo), &self.sources, self.is_apart);
        let ours = self.toolchain.not_rustups(cargo.variables());
        let names: Vec<&str> = ours.filter_map(OsStr::to_str).collect();
        let names = names.join(" ");
        cargo.env(VARIABLES, names)
    }
}

/// The same cargo, compiling through us something that doesn't belong to an exercise.
pub fn through_wrapper(toolchain: &Toolchain, wrapper: &Path, cargo: Program) -> Program {
    let driver = toolchain.clippy.as_ref();
    cargo
        .env("RUSTC_WORKSPACE_WRAPPER", wrapper)
        .env(DRIVER, driver.unwrap_or(&toolchain.rustc))
        .env(VARIABLES, DRIVER)
}

/// The same cargo, with compilers that take turns under a name.
pub fn taking_turns(cargo: &Program, name: &str) -> Program {
    cargo.clone().env(TURNS, name)
}

/// If cargo started this process as its compiler: runs the compiler, passes its output on to `say` after an announcement of the crate, and returns
/// the exit code.
pub fn wrap_rustc_if_asked(say: fn(&[u8])) -> Option<Result<u8>> {
    let driver = std::env::var_os(DRIVER)?;
    let mut args = std::env::args_os().skip(1);
    // Cargo's first argument is the compiler's path.
    let rustc = args.next()?;
    let outcome = run_rustc(driver, &rustc, args.collect(), say);
    if let Err(error) = &outcome {
        // Cargo forwards messages of this form separately.
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
    // Queries about the compiler itself take no time.
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
    if let Some(codegen_flags) = CodegenFlags::from_env() {
        args.extend(codegen_flags.args(&args));
        // The course's author has already linted its tests.
        if is_from_tests() && lints.is_some() {
            driver.clone_from(rustc);
        }
    }
    let lints = lints.unwrap_or_default();
    let mut forced: Vec<&str> = forced_lints::read(&lints, is_from_tests()).collect();
    if is_linted_apart() && driver != *rustc {
        compile(&driver, with_forced(&args, &forced), Pass::Lints, say)?;
        driver.clone_from(rustc);
        forced.retain(|lint| !is_clippys(lint));
    }
    let end = compile(&driver, with_forced(&args, &forced), Pass::Build, say)?;
    if end.refused_by_clippy && std::env::var_os(ADVISES).is_some() {
        forced.retain(|lint| !is_clippys(lint));
        return Ok(compile(rustc, with_forced(&args, &forced), Pass::WithoutClippy, say)?.code);
    }
    Ok(end.code)
}

/// Whether the compiler doesn't know a lint.
fn is_clippys(lint: &str) -> bool {
    lint.starts_with("clippy::")
}

/// How a compiler ended.
struct CompilerEnd {
    code: u8,
    /// Whether it would have succeeded without clippy's lints.
    refused_by_clippy: bool,
}

/// What an invocation is for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Pass {
    /// Only reports lints in code that the tests don't run.
    Lints,
    Build,
    /// Builds what clippy refused. It isn't recorded: a replay can't decide this.
    WithoutClippy,
}

fn with_forced(args: &[OsString], lints: &[&str]) -> Vec<OsString> {
    let forced = lints.iter().map(|lint| format!("--force-warn={lint}"));
    let forced = forced.map(OsString::from);
    args.iter().cloned().chain(forced).collect()
}

/// Runs and records one invocation, in the environment of a plain `cargo test`.
fn compile(driver: &OsStr, args: Vec<OsString>, pass: Pass, say: fn(&[u8])) -> Result<CompilerEnd> {
    let mut variables = variables();
    let home = std::env::var_os(HOME);
    // Added again with the value that a source expects.
    variables.extend(home.iter().map(|_| "CARGO_HOME".into()));
    let home = home.filter(|home| !home.is_empty());
    let plain = |program: Program| {
        let program = variables.iter().fold(program, Program::without_env);
        home.iter()
            .fold(program, |program, home| program.env("CARGO_HOME", home))
    };
    let source = root_of(&args).map(|at| args[at].to_string_lossy().into_owned());
    let program = Program::new(driver).args(&args);
    let invocation = Invocation::of_this_process(driver.to_owned(), args, &variables);
    let Some(mut invocation) = invocation.filter(Invocation::builds) else {
        return run(&plain(program), source.as_deref(), say);
    };
    let expected = home.iter().map(|home| ("CARGO_HOME".into(), home.clone()));
    invocation.env.extend(expected);
    if pass == Pass::Lints {
        invocation = invocation.only_linting();
    }
    let record = std::env::var_os(RECORD).map(PathBuf::from);
    let places = record
        .into_iter()
        .chain(invocation_log::requested_for_package());
    for dir in places.filter(|_| pass != Pass::WithoutClippy) {
        recording::keep(&dir, &invocation);
    }
    let compiled = CompiledCrate::of(&invocation).filter(|_| pass == Pass::Build);
    if let Some(line) = compiled.and_then(|compiled| compiled.announcement()) {
        say(line.as_bytes());
    }
    let program = plain(Program::new(driver).args(&invocation.args));
    let sandbox = std::env::var_os(SANDBOX);
    let sandbox = sandbox.and_then(|word| Sandbox::parse(word.to_str()?));
    run(
        &invocation.confine(program, &[], sandbox),
        source.as_deref(),
        say,
    )
}

/// Variables that are set for cargo alone, and that sources must not see.
fn variables() -> Vec<OsString> {
    let names = std::env::var(VARIABLES).unwrap_or_default();
    let names = names.split_whitespace().chain([VARIABLES, TURNS]);
    names.map(OsString::from).collect()
}

/// Whether clippy lints in a pass of its own, because the source could detect that clippy is running.
fn is_linted_apart() -> bool {
    let marker = |variable: &str| {
        let folder = Path::new(&std::env::var_os(LINTS)?).join(LINTED_APART);
        Some(folder.join(std::env::var_os(variable)?).is_file())
    };
    ["CARGO_PKG_NAME", "CARGO_BIN_NAME", "CARGO_CRATE_NAME"]
        .into_iter()
        .any(|variable| marker(variable) == Some(true))
}

/// Runs a compiler within the limits of its package. If it's stopped, that is reported in a message like the compiler's own.
fn run(compiler: &Program, source: Option<&str>, say: fn(&[u8])) -> Result<CompilerEnd> {
    let limits = limits_of_package();
    let compiler = stop::limited(compiler.clone(), limits);
    let said = Arc::new(ErrorsSeen::default());
    let (mut lines, seen) = (Lines::default(), Arc::clone(&said));
    let ending = guarded(&compiler, move |bytes| {
        lines.push(bytes, |line| seen.hear(line));
        say(bytes);
    })?;
    let said_error = said.any.load(Ordering::Relaxed);
    let stopped = stop::message(ending, said_error, limits, source);
    if let Some(message) = &stopped {
        // Starts on a new line, because the last line may be incomplete.
        say(format!("\n{message}\n").as_bytes());
    }
    let has_answer = stopped.is_none() && ending != Ending::Code(0);
    Ok(CompilerEnd {
        code: match ending {
            Ending::Code(code) => u8::try_from(code).unwrap_or(1),
            _ => 1,
        },
        refused_by_clippy: has_answer && !said.compilers.load(Ordering::Relaxed),
    })
}

/// What a compiler reported as an error.
#[derive(Default)]
struct ErrorsSeen {
    any: AtomicBool,
    /// Whether any of them isn't a lint of clippy's.
    compilers: AtomicBool,
}

impl ErrorsSeen {
    fn hear(&self, line: &[u8]) {
        if !stop::is_error(line) {
            return;
        }
        self.any.store(true, Ordering::Relaxed);
        let said = serde_json::from_slice::<CompilerMessage>(line);
        if !said.is_ok_and(|said| said.is_clippys() || said.is_summary()) {
            self.compilers.store(true, Ordering::Relaxed);
        }
    }
}

/// Whether this compiles a program whose warnings are reported when it's compiled as a test.
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

/// The lints that are forced on the package being compiled, one per line; `None` for packages outside the workspace.
fn lints_of_package() -> Option<String> {
    let file = Path::new(&std::env::var_os(LINTS)?).join(std::env::var_os("CARGO_PKG_NAME")?);
    std::fs::read_to_string(file).ok()
}

/// The limits of the package being compiled.
fn limits_of_package() -> CompilerLimits {
    let limits = || {
        let staging_dir = std::env::var_os(STAGING)?;
        let package = std::env::var_os("CARGO_PKG_NAME")?;
        Some(limits_file::read(Path::new(&staging_dir), &package))
    };
    limits().unwrap_or_default()
}
