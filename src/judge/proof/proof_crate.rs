//! `ProofCrate`: the crate that tests use to prove that they returned, compiled once and linked into every test binary. See [`super::proof`].
//!
//! As a module of each test binary, it would take a sixth of a save.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::{Path, PathBuf};

use crate::course::rename;
use crate::error::{Error, Problem, Result};
use crate::fingerprint::Fingerprint;
use crate::judge::toolchain::identity;
use crate::process::{Cancel, Program};

const SOURCE: &str = include_str!("runner_proof.rs.in");

/// The crate's name. It depends on the source, so that tests are rebuilt when the source changes.
pub fn name() -> String {
    format!("runner_proof_{}", Fingerprint::of(SOURCE))
}

/// The arguments with which an invocation that builds tests finds the crate; none for other invocations. `dir` is where the crate is, or is created
/// the first time.
///
/// # Errors
/// If it can't be compiled: a full disk, a broken toolchain.
pub fn link_into(rustc: &Path, args: &[OsString], dir: &Path) -> Result<Vec<OsString>> {
    if !args.iter().any(|arg| arg == "--test") {
        return Ok(Vec::new());
    }
    let target = target(args);
    let place = dir.join(key(rustc, &target));
    let library = library_in(&place);
    if !library.is_file() {
        compile(rustc, &target, dir, &place)?;
    }
    let mut found = OsString::from(name());
    found.push("=");
    found.push(library);
    Ok(vec!["--extern".into(), found])
}

fn library_in(dir: &Path) -> PathBuf {
    dir.join(format!("lib{}.rlib", name()))
}

/// The invocation's `--target`, if any.
fn target(args: &[OsString]) -> Vec<OsString> {
    let at = args.iter().position(|arg| arg == "--target");
    at.and_then(|at| args.get(at..at + 2))
        .unwrap_or_default()
        .to_vec()
}

/// A compiler can read only its own output, and another version of the runner has another source.
fn key(rustc: &Path, target: &[OsString]) -> String {
    let fingerprint = Fingerprint::builder("compiler of a library")
        .text(rustc)
        .value(&(name(), identity(rustc), target))
        .finish();
    fingerprint.to_string()
}

/// Several compilers may do this at the same time. Each works in a folder of its own, and the first one to finish moves it into place.
fn compile(rustc: &Path, target: &[OsString], dir: &Path, place: &Path) -> Result<()> {
    fs::create_dir_all(dir).map_err(|cause| Error::io("create the folder", dir, &cause))?;
    let scratch =
        tempfile::tempdir_in(dir).map_err(|cause| Error::io("create a folder in", dir, &cause))?;
    let source = scratch.path().join("lib.rs");
    fs::write(&source, SOURCE).map_err(|cause| Error::io("write", &source, &cause))?;
    let arguments = ["--crate-type=rlib", "--edition=2021", "-Copt-level=1"];
    let program = Program::new(rustc)
        .args(["--crate-name".as_ref(), OsStr::new(&name())])
        .args(arguments)
        .args(target)
        .arg("--out-dir")
        .arg(scratch.path())
        .arg(&source);
    let ended = program.run(&Cancel::new()?, |_, _| {})?;
    if !ended.success() {
        let words = ended.stderr.text();
        return Err(Problem::new(format!(
            "the crate with which tests prove that they returned couldn't be compiled: {}",
            words.trim()
        ))
        .next("run `runner doctor` to see what is missing on this machine")
        .into());
    }
    match rename(scratch.path(), place) {
        Ok(()) => Ok(()),
        Err(_) if library_in(place).is_file() => Ok(()),
        Err(cause) => Err(Error::io("create the folder", place, &cause)),
    }
}
