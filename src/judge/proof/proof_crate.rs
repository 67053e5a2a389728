//! `ProofCrate`: what watches tests, compiled once and linked into every test program. See [`super::proof`].
//!
//! As a module of each test program it would take a sixth of a save.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::{Path, PathBuf};

use crate::error::{Error, Problem, Result};
use crate::fingerprint::Fingerprint;
use crate::judge::toolchain::identity;
use crate::process::{Cancel, Program};

const SOURCE: &str = include_str!("runner_proof.rs.in");

/// The crate's name. Another source makes another name, so that the tests that use it are built again.
pub fn name() -> String {
    format!("runner_proof_{}", Fingerprint::of(SOURCE))
}

/// What a call of the compiler that builds tests needs to find the crate; nothing for all other calls. `dir` is where it is, or is laid the
/// first time.
///
/// # Errors
/// If it cannot be compiled: a full disk, a broken toolchain.
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

/// Which machine the call builds for, as the call says it.
fn target(args: &[OsString]) -> Vec<OsString> {
    let at = args.iter().position(|arg| arg == "--target");
    at.and_then(|at| args.get(at..at + 2))
        .unwrap_or_default()
        .to_vec()
}

/// A compiler reads only what it wrote itself, and another version of the runner has another source.
fn key(rustc: &Path, target: &[OsString]) -> String {
    let fingerprint = Fingerprint::builder("compiler of a library")
        .text(rustc)
        .value(&(name(), identity(rustc), target))
        .finish();
    fingerprint.to_string()
}

/// Several compilers may be at it at once: each works in a folder of its own, and the first that is done lays it in place.
fn compile(rustc: &Path, target: &[OsString], dir: &Path, place: &Path) -> Result<()> {
    fs::create_dir_all(dir).map_err(|cause| Error::io("make the folder", dir, &cause))?;
    let scratch =
        tempfile::tempdir_in(dir).map_err(|cause| Error::io("make a folder in", dir, &cause))?;
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
            "what watches tests could not be compiled: {}",
            words.trim()
        ))
        .next("`runner doctor` lists what is missing on this machine")
        .into());
    }
    match fs::rename(scratch.path(), place) {
        Ok(()) => Ok(()),
        Err(_) if library_in(place).is_file() => Ok(()),
        Err(cause) => Err(Error::io("make the folder", place, &cause)),
    }
}
