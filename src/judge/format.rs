//! The format check: the learner's files must be as rustfmt would write them.

use super::workbench::Space;
use super::{Attempt, Diagnostic, Toolchain};
use crate::error::{Problem, Result};
use crate::process::{Cancel, Ending, Program};

/// One blocking diagnostic for each of the learner's files that is not formatted; `None` if nobody waits for it any more.
pub(super) fn check(
    toolchain: &Toolchain,
    space: &Space,
    attempt: &Attempt<'_>,
    cancel: &Cancel,
) -> Result<Option<Vec<Diagnostic>>> {
    let Some(rustfmt) = &toolchain.rustfmt else {
        return Ok(Some(Vec::new()));
    };
    let mut found = Vec::new();
    let sources = attempt
        .files
        .iter()
        .map(|(path, _)| path)
        .filter(|path| super::attempt::is_rust(path) && attempt.exercise.may_edit(path));
    for path in sources {
        let file = format!("{}/{path}", attempt.exercise.dir);
        let program = Program::new(rustfmt)
            .args([
                "--check",
                "--edition",
                &edition(attempt),
                "--color",
                "never",
                &file,
            ])
            .dir(space.dir());
        let ended = program.run(cancel, |_, _| {})?;
        match ended.ending {
            Ending::Abandoned => return Ok(None),
            Ending::Code(0) => {}
            Ending::Code(1) => {
                let diff = ended
                    .stdout
                    .text()
                    .replace(&space.dir().display().to_string(), "");
                let mut diagnostic = attempt.diagnostic(
                    path,
                    first_line(&diff),
                    "this file is not formatted: run `cargo fmt` in the exercise's folder"
                        .to_owned(),
                );
                diagnostic.rendered.push_str(&diff);
                found.push(diagnostic);
            }
            _ => {
                return Err(Problem::new(format!(
                    "`{}` failed: {}",
                    program.line(),
                    ended.stderr.text().trim()
                ))
                .into());
            }
        }
    }
    Ok(Some(found))
}

/// The edition that the exercise's manifest names; rustfmt cannot read it there.
fn edition(attempt: &Attempt<'_>) -> String {
    let manifest = attempt
        .files
        .text("Cargo.toml")
        .and_then(|text| text.parse::<toml::Table>().ok());
    let edition = manifest
        .as_ref()
        .and_then(|table| table.get("package")?.get("edition")?.as_str());
    edition.unwrap_or("2024").to_owned()
}

/// The line that the first "Diff in FILE:LINE:" of rustfmt names.
fn first_line(diff: &str) -> Option<u32> {
    diff.lines()
        .next()?
        .trim_end_matches(':')
        .rsplit(':')
        .next()?
        .parse()
        .ok()
}
