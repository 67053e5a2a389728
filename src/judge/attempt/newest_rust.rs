//! The newest Rust that any of a course's exercises requires.

use super::attempt::Attempt;
use crate::course::{Course, Exercise, Pristine};
use crate::error::Result;
use crate::judge::toolchain::RustVersion;

/// The oldest Rust that can judge all of these exercises; `None` if there are none.
pub fn newest_rust<'c>(
    course: &'c Course,
    pristine: &Pristine,
    exercises: impl IntoIterator<Item = &'c Exercise>,
) -> Result<Option<RustVersion>> {
    let mut newest = None;
    for exercise in exercises {
        let attempt = Attempt::of_pristine(course, pristine, exercise)?;
        let workspace = attempt.workspace_files(pristine, std::slice::from_ref(&attempt))?;
        let required = attempt.required_rust(workspace.files().text("Cargo.toml"));
        newest = newest.max(Some(required));
    }
    Ok(newest)
}
