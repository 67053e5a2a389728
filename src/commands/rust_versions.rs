//! Whether the installed Rust is new enough for each workspace of a level.

use crate::course::{Course, Format, LevelWorkspace, Pristine};
use crate::error::{Problem, Result};
use crate::judge::newest_rust;

/// Why a workspace's exercises can't be judged by this Rust, given what `rustc --version` says; `None` if it can.
pub(super) fn too_old(
    course: &Course,
    pristine: &Pristine,
    workspace: &LevelWorkspace<'_>,
    installed: &str,
) -> Result<Option<Problem>> {
    if course.format != Format::Native {
        return Ok(None);
    }
    let newest = newest_rust(course, pristine, workspace.exercises.iter().copied())?;
    let met = newest.map_or(Ok(()), |required| required.must_be_met(installed));
    let problem = met
        .err()
        .and_then(|error| error.problems().first().cloned());
    Ok(problem.map(|problem| problem.at(format!("{}/Cargo.toml", workspace.dir), None)))
}
