//! Checks that this machine can build anything at all, so that a missing linker or a full disk isn't blamed on the learner.
//!
//! The compiler's output can't decide that, because a learner can make it print anything. So we build a program of our own in the same
//! place: if that fails too, the learner's source isn't the cause. Knows no attempt.

use std::fs;
use std::path::Path;
use std::time::Duration;

use super::Toolchain;
use crate::error::{Error, Problem, Result};
use crate::process::{Cancel, Ending, Program, free_bytes, must_have_room_to_build};

/// With less than this free, a failed build is the disk's fault. A failed build has already removed its files by the time we look.
const SCARCE: u64 = 16 << 20;

/// A one-line program takes a second at most. If it takes this long, nothing else can be built either. It's less than a compiler's own limit.
const TIME: Duration = Duration::from_secs(45);

const MANIFEST: &str =
    "[package]\nname = \"control\"\nversion = \"0.1.0\"\nedition = \"2021\"\n\n[workspace]\n";

/// How long a line of a tool's output may be that is shown.
const LONGEST_LINE: usize = 500;

/// Nothing else would make it end with this status.
const STATUS: i32 = 42;

/// What tools print on a machine that lacks something, what is wrong with it, and what to do.
const FAULTS: [(&[&str], &str, &str); 5] = [
    (
        &["xcode-select", "xcrun: error"],
        "the command line developer tools, which include the linker, aren't installed",
        "run `xcode-select --install`",
    ),
    (
        &[
            "crt1.o",
            "crti.o",
            "cannot find -lc",
            "cannot find -lgcc",
            "unable to find library -lc",
        ],
        "the linker doesn't find the C library's own files",
        "install them: `apt install libc6-dev`, `dnf install glibc-devel`, `apk add musl-dev`",
    ),
    (
        &[
            "Resource temporarily unavailable",
            "(os error 11)",
            "failed to spawn thread",
        ],
        "this machine lets you start too few processes",
        "close other programs, or raise the limit (`ulimit -u`, or `pids.max` of the container)",
    ),
    (
        &["Too many open files", "(os error 24)"],
        "this machine lets you open too few files",
        "raise the limit (`ulimit -n`)",
    ),
    (
        &[
            "Cannot allocate memory",
            "(os error 12)",
            "memory allocation of",
            "metadata stub found",
            "signal: 9",
        ],
        "there's too little memory for a compiler",
        "close other programs, or raise the limit (`ulimit -v`, or the container's)",
    ),
];

impl Toolchain {
    /// Builds, links and runs a program of our own. Call this when a build failed in `dir` and the compiler named no place in a source. `start` is the
    /// folder in which cargo was started, which decides its settings. `wrap` makes cargo compile as it does for exercises.
    ///
    /// # Errors
    /// If that isn't possible there.
    pub fn check_environment(
        &self,
        (start, dir): (&Path, &Path),
        wrap: impl FnOnce(Program) -> Program,
        cancel: &Cancel,
    ) -> Result<()> {
        must_have_room_to_build()?;
        if free_bytes(dir).is_some_and(|free| free < SCARCE) {
            return Err(Error::machine(full_disk(dir)));
        }
        let write = |cause: std::io::Error| match cause.kind() {
            std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => {
                Error::machine(full_disk(dir))
            }
            _ => Error::io("write below", dir, &cause),
        };
        fs::create_dir_all(dir).map_err(write)?;
        let scratch = tempfile::tempdir_in(dir).map_err(write)?;
        let manifest = scratch.path().join("Cargo.toml");
        fs::create_dir(scratch.path().join("src")).map_err(write)?;
        let source = format!("fn main() {{\n    std::process::exit({STATUS});\n}}\n");
        fs::write(scratch.path().join("src/main.rs"), source).map_err(write)?;
        fs::write(&manifest, MANIFEST).map_err(write)?;
        let target = scratch.path().join("target");
        let cargo = self
            .cargo(start)
            .args(["build", "--quiet", "--offline", "--manifest-path"])
            .arg(&manifest)
            .arg("--target-dir")
            .arg(&target)
            .time(TIME);
        let ended = wrap(cargo).run(cancel, |_, _| {})?;
        if cancel.is_cancelled() {
            return Ok(());
        }
        if ended.ending == Ending::TimedOut {
            return Err(Error::machine(not_in_time()));
        }
        if !ended.success() {
            return Err(Error::machine(fault(&ended.stderr.text(), dir)));
        }
        let program = target.join(format!("debug/control{}", std::env::consts::EXE_SUFFIX));
        if !program.is_file() {
            return Err(Error::machine(not_there(dir)));
        }
        let ran = Program::new(program).time(TIME).run(cancel, |_, _| {});
        match ran {
            Ok(ended) if ended.ending == Ending::Code(STATUS) => Ok(()),
            _ if cancel.is_cancelled() => Ok(()),
            Ok(ended) => Err(Error::machine(not_started(dir, &ended.stderr.text()))),
            Err(error) => Err(Error::machine(not_started(dir, &error.words()))),
        }
    }

    /// The same cargo, compiling with clippy's driver if there is one.
    pub fn with_clippy(&self, cargo: Program) -> Program {
        let driver = self.clippy.iter();
        driver.fold(cargo, |cargo, driver| {
            cargo.env("RUSTC_WORKSPACE_WRAPPER", driver)
        })
    }
}

/// Cargo didn't build a one-line program. It waits without limit for a lock of another cargo, for a linker, or for a disk that doesn't answer.
fn not_in_time() -> Problem {
    Problem::new(format!(
        "cargo didn't build a one-line program within {} s",
        TIME.as_secs()
    ))
    .next("close other programs that use cargo, such as an editor's, and try again; if that doesn't help, check whether `cc` hangs")
}

/// Everything succeeded, but there is no program.
fn not_there(dir: &Path) -> Problem {
    Problem::new("a program that was just built isn't there")
        .at(dir, None)
        .next("check whether `cc` is a linker that works, and whether a virus scanner removes programs from this folder")
}

/// A program that was just built doesn't run.
fn not_started(dir: &Path, words: &str) -> Problem {
    Problem::new(format!(
        "a program that was just built doesn't run: {}",
        words.trim()
    ))
    .at(dir, None)
    .next("check whether a virus scanner, a security policy or a mount option forbids programs in this folder")
}

/// What prevents this machine from building, according to the output for our own program.
fn fault(words: &str, dir: &Path) -> Problem {
    if let Some(linker) = missing_linker(words) {
        return Problem::new(format!(
            "the linker `{linker}` was not found on this machine"
        ))
        .next("install a C compiler, which includes one; `runner doctor` shows how");
    }
    if [
        "No space left on device",
        "Disk quota exceeded",
        "os error 28)",
        "os error 112)",
    ]
    .iter()
    .any(|full| words.contains(full))
    {
        return full_disk(dir);
    }
    for (signs, what, next) in FAULTS {
        if let Some(line) = line_with(words, signs) {
            return Problem::new(format!("{what}: {line}")).next(next);
        }
    }
    // A linker's arguments fill the screen and explain nothing.
    let is_short = |line: &&str| line.len() <= LONGEST_LINE;
    let words: Vec<&str> = words.trim().lines().filter(is_short).collect();
    Problem::new(format!(
        "this machine can't build even a one-line program: {}",
        words.join("\n")
    ))
    .at(dir, None)
    .next("run `runner doctor` to see what is missing on this machine")
}

/// The first line with one of these signs.
fn line_with<'w>(words: &'w str, signs: &[&str]) -> Option<&'w str> {
    let has_sign = |line: &&str| signs.iter().any(|sign| line.contains(sign));
    words.lines().map(str::trim).find(has_sign)
}

fn full_disk(dir: &Path) -> Problem {
    Problem::new("could not build: no space is left on the disk")
        .at(dir, None)
        .next("free some disk space and try again")
}

fn missing_linker(words: &str) -> Option<&str> {
    let (_, after) = words.split_once("linker `")?;
    let (linker, rest) = after.split_once('`')?;
    rest.starts_with(" not found").then_some(linker)
}

#[cfg(test)]
mod tests {
    use indoc::indoc;

    use super::*;

    fn message(words: &str) -> String {
        fault(words, Path::new("target")).to_string()
    }

    #[test]
    fn the_reason_our_own_program_could_not_be_built_is_reported() {
        let linker = message(indoc! {"
            error: linker `cc` not found
              |
              = note: No such file or directory (os error 2)
        "});
        assert!(linker.contains("the linker `cc` was not found"), "{linker}");
        for words in [
            "error: failed to write `x`: No space left on device (os error 28)",
            "error: linking with `cc` failed\n= note: ld: final link failed: No space left on device",
            "error: failed to write: Disk quota exceeded (os error 122)",
        ] {
            assert!(message(words).contains("free some disk space"), "{words}");
        }
        for (words, expected) in [
            (
                "/usr/bin/ld: cannot find Scrt1.o: No such file",
                "libc6-dev",
            ),
            (
                "xcrun: error: invalid active developer path",
                "xcode-select --install",
            ),
            (
                "error: failed to spawn thread: Resource temporarily unavailable (os error 11)",
                "ulimit -u",
            ),
            (
                "memory allocation of 8192 bytes failed",
                "too little memory",
            ),
        ] {
            assert!(message(words).contains(expected), "{words}");
        }
        let other = message("error: linking with `cc` failed: cannot find 'ld'");
        assert!(other.contains("cannot find 'ld'"), "{other}");
    }
}
