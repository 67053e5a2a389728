//! Hidden tests: further test files for exercises, which learners never get. `<folder>/<exercise>/edge.rs` becomes `tests/edge.rs`.

use std::path::Path;

use super::assignment::Assigned;
use crate::course::{Course, Files, Pristine};
use crate::error::{Error, Problem, Result};
use crate::fingerprint::Fingerprint;

/// Reads them into the exercises. Returns the fingerprint of all.
pub(super) fn read(
    folder: &Path,
    course: &Course,
    pristine: &Pristine,
    exercises: &mut [Assigned],
) -> Result<Fingerprint> {
    let mut problems = Vec::new();
    let mut fingerprint = Fingerprint::builder("hidden tests");
    for (name, files) in folders(folder)? {
        fingerprint.text(&name).value(&files.fingerprint());
        let assigned = exercises.iter_mut().find(|one| one.exercise == name);
        let (Some(assigned), Some(exercise)) = (assigned, course.exercise(&name)) else {
            let what = format!("there are hidden tests for `{name}`, which isn't assigned");
            let next = "name the folder after an exercise of the assignment, or remove it";
            problems.push(Problem::new(what).at(folder.join(&name), None).next(next));
            continue;
        };
        let shipped = pristine.exercise(exercise)?;
        let mut has_test = false;
        for (path, content) in files {
            let place = folder.join(&name).join(&path);
            has_test |= !path.contains('/') && is_test_file(&path, &content);
            let path = format!("tests/{path}");
            if shipped.get(&path).is_some() || exercise.may_edit(&path) {
                let what = format!(
                    "the exercise has a file `{path}` of its own, or lets learners write it"
                );
                let next = "give the hidden one another name";
                problems.push(Problem::new(what).at(place, None).next(next));
            }
            assigned.hidden.insert(path, content);
        }
        if !has_test {
            let what = "there's no test in this folder";
            let next = "put a file with `#[test]` functions there, such as `edge.rs`";
            problems.push(Problem::new(what).at(folder.join(&name), None).next(next));
        }
    }
    Error::of(problems).map_or(Ok(fingerprint.finish()), Err)
}

/// The folders in it, with the files of each, by name.
fn folders(folder: &Path) -> Result<Vec<(String, Files)>> {
    let failed = |cause| Error::io("read the folder", folder, &cause);
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.path().is_dir() && !name.starts_with('.') {
            found.push((name, Files::read(&entry.path())?));
        }
    }
    found.sort_by(|one, other| one.0.cmp(&other.0));
    Ok(found)
}

fn is_test_file(path: &str, content: &[u8]) -> bool {
    Path::new(path)
        .extension()
        .is_some_and(|ending| ending == "rs")
        && String::from_utf8_lossy(content).contains("test]")
}
