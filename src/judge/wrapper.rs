//! This binary as cargo's `RUSTC_WORKSPACE_WRAPPER`: hands each compiler call to clippy's driver, with the lints that the exercise denies.
//!
//! Lints are forced rather than denied: an `#[allow]` does not silence them, and yet the build goes on, so that the tests
//! are judged as well.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use super::toolchain::Toolchain;
use super::workbench::LINTED_AS_TESTS;
use super::{calls, recorded};
use crate::error::Result;
use crate::process::{Program, exec};

/// The compiler to call; its presence makes a process of this binary a wrapper.
const DRIVER: &str = "RUNNER_DRIVER";

/// Where the workspace's lint files lie, one file a package, one lint a line.
const LINTS: &str = "RUNNER_LINTS";

/// Where to write the calls down, if anywhere.
const RECORD: &str = "RUNNER_RECORD";

/// Tells cargo to compile the workspace's own crates through us.
pub(super) fn wrap(
    cargo: Program,
    wrapper: &Path,
    toolchain: &Toolchain,
    lints: &Path,
    record: Option<&Path>,
) -> Program {
    let driver = toolchain.clippy.as_ref().unwrap_or(&toolchain.rustc);
    let cargo = cargo
        .env("RUSTC_WORKSPACE_WRAPPER", wrapper)
        .env(DRIVER, driver)
        .env(LINTS, lints);
    match record {
        Some(dir) => cargo.env(RECORD, dir),
        None => cargo,
    }
}

/// If cargo started this process as its compiler: becomes the compiler. Tells the exit code where that is not possible.
pub fn wrap_rustc_if_asked() -> Option<Result<u8>> {
    let driver = std::env::var_os(DRIVER)?;
    let mut args: Vec<OsString> = std::env::args_os().skip(1).collect();
    if args.is_empty() {
        return None;
    }
    if Path::new(&driver)
        .file_stem()
        .is_none_or(|name| name != "clippy-driver")
    {
        // Cargo's first argument is the compiler's path, which clippy's driver expects and the compiler does not.
        args.remove(0);
    }
    if is_linted_as_test(&args) {
        args.push("--cap-lints=allow".into());
    }
    args.extend(forced_lints().into_iter().map(OsString::from));
    let record = std::env::var_os(RECORD).map(PathBuf::from);
    for dir in record.into_iter().chain(calls::wanted_by_package()) {
        recorded::write_down(&dir, driver.clone(), args.clone());
    }
    Some(exec(&Program::new(driver).args(args)))
}

/// Whether this compiles a program whose warnings are told when it is compiled as a test.
fn is_linted_as_test(args: &[OsString]) -> bool {
    let marker = || {
        let lints = std::env::var_os(LINTS)?;
        let program = std::env::var_os("CARGO_BIN_NAME")?;
        Some(Path::new(&lints).join(LINTED_AS_TESTS).join(program))
    };
    !args.iter().any(|arg| arg == "--test") && marker().is_some_and(|marker| marker.is_file())
}

/// Arguments for the crate that is being compiled: none for tests, whose code is the course's own.
fn forced_lints() -> Vec<String> {
    let is_test = std::env::var_os("CARGO_TARGET_TMPDIR").is_some();
    let file =
        || Some(Path::new(&std::env::var_os(LINTS)?).join(std::env::var_os("CARGO_PKG_NAME")?));
    match file()
        .filter(|_| !is_test)
        .and_then(|file| std::fs::read_to_string(file).ok())
    {
        Some(lints) => lints
            .lines()
            .map(|lint| format!("--force-warn={lint}"))
            .collect(),
        None => Vec::new(),
    }
}
