//! What keeps a machine from building, told apart from what a learner wrote: no linker, no disk space.
//!
//! It is an error and never a verdict. Knows no process: it reads what the compiler said, and how much of the disk is free.

use std::path::Path;

use crate::error::{Error, Problem};
use crate::judge::verdict::{Diagnostic, Severity};

/// Below this a failed build is the disk's fault: what failed has been removed again by the time that we look.
const SCARCE: u64 = 16 << 20;

/// Why this machine cannot build; `None` if the failure is the attempt's own. `said` is all that the compiler said, and `silent` whether
/// it failed without a word; `words` is what cargo told on standard error, `free` the bytes that are left in `dir`, where it builds.
pub fn fault<'d>(
    said: impl Iterator<Item = &'d Diagnostic>,
    silent: bool,
    words: &str,
    (dir, free): (&Path, Option<u64>),
) -> Option<Error> {
    // What a learner wrote has a place in a file. A symbol that the linker misses has none, but a disk with room.
    let placeless: Vec<&Diagnostic> = said
        .filter(|said| said.severity == Severity::Error && said.file.is_none())
        .collect();
    for error in &placeless {
        if let Some(linker) = missing_linker(&error.message) {
            return Some(
                Problem::new(format!(
                    "the linker `{linker}` was not found on this machine"
                ))
                .next("install a C compiler, which brings it along; `runner doctor` says how")
                .into(),
            );
        }
    }
    let suspicious = silent || !placeless.is_empty();
    let full = words_of_a_full_disk(words)
        || placeless.iter().any(|error| {
            words_of_a_full_disk(&error.message) || words_of_a_full_disk(&error.rendered)
        })
        || suspicious && free.is_some_and(|free| free < SCARCE);
    let problem = Problem::new("could not build: no space is left on the disk").at(dir, None);
    full.then(|| problem.next("free some disk space and try again").into())
}

/// The compiler ended without a word that could be read: what cargo told of it on standard error.
pub fn crash(words: &str) -> Diagnostic {
    let told: Vec<&str> = words
        .lines()
        .filter(|line| !line.starts_with("warning:"))
        .collect();
    let first = told.iter().find_map(|line| line.strip_prefix("error: "));
    Diagnostic {
        severity: Severity::Error,
        code: None,
        message: first
            .unwrap_or("the compiler ended without a word")
            .to_owned(),
        file: None,
        line: None,
        column: None,
        rendered: told.join("\n").trim().to_owned() + "\n",
        in_learners_file: false,
        blocks: true,
    }
}

fn missing_linker(message: &str) -> Option<&str> {
    message
        .strip_prefix("linker `")?
        .strip_suffix("` not found")
}

fn words_of_a_full_disk(text: &str) -> bool {
    [
        "No space left on device",
        "Disk quota exceeded",
        "os error 28)",
    ]
    .iter()
    .any(|words| text.contains(words))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(said: &[Diagnostic], words: &str, free: u64) -> Option<String> {
        let place = (Path::new("target"), Some(free));
        fault(said.iter(), said.is_empty(), words, place).map(|error| error.to_string())
    }

    fn error(message: &str, file: Option<&str>) -> Diagnostic {
        Diagnostic {
            severity: Severity::Error,
            code: None,
            message: message.to_owned(),
            file: file.map(str::to_owned),
            line: None,
            column: None,
            rendered: String::new(),
            in_learners_file: file.is_some(),
            blocks: true,
        }
    }

    const ROOM: u64 = 1 << 40;

    #[test]
    fn what_a_learner_wrote_is_never_the_machines_fault() {
        for message in [
            "mismatched types",
            "linker `cc` not found",
            "No space left on device",
        ] {
            assert_eq!(of(&[error(message, Some("src/lib.rs"))], "", ROOM), None);
        }
        assert_eq!(
            of(&[error("linking with `cc` failed", None)], "", ROOM),
            None
        );
    }

    #[test]
    fn a_missing_linker_is_told() {
        let told = of(&[error("linker `cc` not found", None)], "", ROOM);
        assert!(told.is_some_and(|told| told.contains("`cc` was not found")));
    }

    #[test]
    fn a_full_disk_is_told_whoever_noticed() {
        let rustc = error(
            "failed to write `x`: No space left on device (os error 28)",
            None,
        );
        let linker = Diagnostic {
            rendered: "= note: ld: final link failed: No space left on device".to_owned(),
            ..error("linking with `cc` failed", None)
        };
        let crashed = error("linking with `cc` failed", None);
        for told in [
            of(&[rustc], "", ROOM),
            of(&[linker], "", ROOM),
            of(
                &[],
                "error: failed to write: No space left on device (os error 28)",
                ROOM,
            ),
            of(&[crashed], "ld terminated with signal 7", 4096),
        ] {
            assert!(told.is_some_and(|told| told.contains("free some disk space")));
        }
    }
}
