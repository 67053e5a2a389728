//! Checks that this machine can build anything at all, so that a missing linker or a full disk isn't blamed on the learner.
//!
//! The compiler's output can't decide that, because a learner can make it print anything. So we build a program of our own in the same
//! place: if that fails too, the learner's source isn't the cause. Knows no attempt.

use std::fs;
use std::path::Path;
use std::time::Duration;

use super::Toolchain;
use crate::error::{Error, Problem, Result};
use crate::process::{Cancel, free_bytes};

/// With less than this free, a failed build is the disk's fault. A failed build has already removed its files by the time we look.
const SCARCE: u64 = 16 << 20;

/// A one-line program takes a second at most. If it takes this long, nothing else can be built either.
const TIME: Duration = Duration::from_secs(60);

const MANIFEST: &str =
    "[package]\nname = \"control\"\nversion = \"0.1.0\"\nedition = \"2021\"\n\n[workspace]\n";

impl Toolchain {
    /// Call this when a build failed in `dir` and the compiler named no place in a source. `start` is the folder in which cargo was started, which
    /// decides its settings.
    ///
    /// # Errors
    /// If nothing can be built there.
    pub fn check_environment(&self, start: &Path, dir: &Path, cancel: &Cancel) -> Result<()> {
        if free_bytes(dir).is_some_and(|free| free < SCARCE) {
            return Err(Error::machine(full_disk(dir)));
        }
        let write = |cause: std::io::Error| match cause.kind() {
            std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => {
                Error::machine(full_disk(dir))
            }
            _ => Error::io("write below", dir, &cause),
        };
        let scratch = tempfile::tempdir_in(dir).map_err(write)?;
        let manifest = scratch.path().join("Cargo.toml");
        fs::create_dir(scratch.path().join("src")).map_err(write)?;
        fs::write(scratch.path().join("src/main.rs"), "fn main() {}\n").map_err(write)?;
        fs::write(&manifest, MANIFEST).map_err(write)?;
        let cargo = self
            .cargo(start)
            .args(["build", "--quiet", "--offline", "--manifest-path"])
            .arg(&manifest)
            .arg("--target-dir")
            .arg(scratch.path().join("target"))
            .time(TIME);
        let ended = cargo.run(cancel, |_, _| {})?;
        if ended.success() || cancel.is_cancelled() {
            return Ok(());
        }
        Err(Error::machine(fault(&ended.stderr.text(), dir)))
    }
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
    ]
    .iter()
    .any(|full| words.contains(full))
    {
        return full_disk(dir);
    }
    Problem::new(format!(
        "this machine can't build even a one-line program: {}",
        words.trim()
    ))
    .at(dir, None)
    .next("run `runner doctor` to see what is missing on this machine")
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
        let other = message("error: linking with `cc` failed: cannot find 'ld'");
        assert!(other.contains("cannot find 'ld'"), "{other}");
    }
}
