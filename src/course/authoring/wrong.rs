//! Wrong solutions that an author wrote: `wrong/<level>/<exercise>/<case>/` holds the files in which one differs from the right solution.
//!
//! They are beside `exercises` and `solutions` and not in them, because those two are what learners get.

use std::fs;
use std::path::Path;

use crate::course::model::{Course, Exercise, Files};
use crate::error::{Error, Problem, Result};

/// The folder that holds them, below the course's root.
pub const WRONG: &str = "wrong";

impl Course {
    /// The exercise's wrong solutions that its author wrote, by name: the files in which each differs from the right one, whose files are `right`.
    /// Those that prove nothing are left out.
    pub fn wrong_solutions(
        &self,
        exercise: &Exercise,
        right: &Files,
    ) -> Result<Vec<(String, Files)>> {
        let mut cases = cases(&self.root.join(wrong_dir(exercise)))?;
        cases.retain(|(_, files)| fault(exercise, right, files).is_none());
        Ok(cases)
    }

    /// What is wrong with the exercise's wrong solutions, beside that they are.
    pub fn faults_of_wrong(&self, exercise: &Exercise, right: &Files) -> Result<Vec<Problem>> {
        let dir = wrong_dir(exercise);
        let cases = cases(&self.root.join(&dir))?;
        let told = |(name, files): &(String, Files)| {
            let (path, what, next) = fault(exercise, right, files)?;
            let path = path.map(|path| format!("/{path}")).unwrap_or_default();
            let problem = Problem::new(what).at(format!("{dir}/{name}{path}"), None);
            Some(problem.next(next))
        };
        Ok(cases.iter().filter_map(told).collect())
    }
}

/// Why a wrong solution with these files says nothing about tests, the file that it is about, and what to do; `None` if it may say something.
fn fault<'f>(
    exercise: &Exercise,
    right: &Files,
    wrong: &'f Files,
) -> Option<(Option<&'f str>, &'static str, &'static str)> {
    let paths = || wrong.iter().map(|(path, _)| path);
    if wrong.is_empty() {
        return Some((
            None,
            "this is stray: a wrong solution is a folder with the files in which it differs from the right one",
            "put its files there at the paths that they have in the exercise, or remove it",
        ));
    }
    if let Some(path) = paths().find(|path| !exercise.may_edit(path)) {
        return Some((
            Some(path),
            "no learner may edit this file, and so no wrong solution can bring it",
            "take it out, or add it to `edit` of the exercise",
        ));
    }
    if paths().all(|path| right.get(path).is_none()) {
        return Some((
            None,
            "this wrong solution replaces no file of the right one",
            "put its files at the paths that they have in the exercise",
        ));
    }
    let same = wrong
        .iter()
        .all(|(path, content)| right.get(path) == Some(content));
    same.then_some((
        None,
        "this wrong solution is the right one",
        "make the mistake in it that it is for, or remove it",
    ))
}

/// The folders in this one, by name, with their files.
fn cases(dir: &Path) -> Result<Vec<(String, Files)>> {
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

/// Where an exercise's wrong solutions lie, relative to the course's root.
pub fn wrong_dir(exercise: &Exercise) -> String {
    format!("{WRONG}/{}/{}", exercise.level, exercise.name)
}
