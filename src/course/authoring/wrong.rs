//! Wrong solutions written by the author: `wrong/<level>/<exercise>/<case>/` has the files that differ from the right solution.
//!
//! They aren't in `exercises` or `solutions`, because learners get those two folders.

use std::fs;
use std::path::Path;

use crate::course::model::{Course, Exercise, Files};
use crate::error::{Error, Problem, Result};

/// Their folder, below the course's root.
pub const WRONG: &str = "wrong";

impl Course {
    /// The exercise's wrong solutions, by name, each with the files that differ from the right one, whose files are `right`. Those that prove nothing are
    /// left out.
    pub fn wrong_solutions(
        &self,
        exercise: &Exercise,
        right: &Files,
    ) -> Result<Vec<(String, Files)>> {
        let mut cases = cases(&self.root.join(wrong_dir(exercise)))?;
        cases.retain(|(_, files)| fault(exercise, right, files).is_none());
        Ok(cases)
    }

    /// The wrong solutions of the exercise that prove nothing, as problems.
    pub fn faults_of_wrong(&self, exercise: &Exercise, right: &Files) -> Result<Vec<Problem>> {
        let dir = wrong_dir(exercise);
        let cases = cases(&self.root.join(&dir))?;
        let problem = |(name, files): &(String, Files)| {
            let (path, what, next) = fault(exercise, right, files)?;
            let path = path.map(|path| format!("/{path}")).unwrap_or_default();
            let problem = Problem::new(what).at(format!("{dir}/{name}{path}"), None);
            Some(problem.next(next))
        };
        Ok(cases.iter().filter_map(problem).collect())
    }
}

/// Why a wrong solution with these files proves nothing about the tests: the file that's to blame, what is wrong, and what to do. `None` if it may prove
/// something.
fn fault<'f>(
    exercise: &Exercise,
    right: &Files,
    wrong: &'f Files,
) -> Option<(Option<&'f str>, &'static str, &'static str)> {
    let paths = || wrong.iter().map(|(path, _)| path);
    if wrong.is_empty() {
        return Some((
            None,
            "this is stray: a wrong solution is a folder with the files that differ from the right one",
            "put the files there at their paths in the exercise, or remove it",
        ));
    }
    if let Some(path) = paths().find(|path| !exercise.may_edit(path)) {
        return Some((
            Some(path),
            "learners may not edit this file, so a wrong solution can't replace it",
            "remove it, or add it to the exercise's `edit`",
        ));
    }
    if paths().all(|path| right.get(path).is_none()) {
        return Some((
            None,
            "this wrong solution doesn't replace any file of the right one",
            "put its files at their paths in the exercise",
        ));
    }
    let same = wrong
        .iter()
        .all(|(path, content)| right.get(path) == Some(content));
    same.then_some((
        None,
        "this wrong solution is the same as the right one",
        "add the intended mistake, or remove it",
    ))
}

/// The subfolders of a folder, by name, with their files.
pub(super) fn cases(dir: &Path) -> Result<Vec<(String, Files)>> {
    let mut cases = Vec::new();
    let entries = match fs::read_dir(dir) {
        Ok(entries) => entries,
        Err(cause) if cause.kind() == std::io::ErrorKind::NotFound => return Ok(cases),
        Err(cause) => return Err(Error::io("read the folder", dir, &cause)),
    };
    for entry in entries {
        let entry = entry.map_err(|cause| Error::io("read the folder", dir, &cause))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if !Files::is_foreign(&name) {
            cases.push((name, Files::read(&entry.path())?));
        }
    }
    cases.sort_by(|(one, _), (other, _)| one.cmp(other));
    Ok(cases)
}

/// The folder of an exercise's wrong solutions, relative to the course's root.
pub fn wrong_dir(exercise: &Exercise) -> String {
    format!("{WRONG}/{}/{}", exercise.level, exercise.name)
}
