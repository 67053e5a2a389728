//! The learner's own files of one exercise, and whether they changed.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::PathBuf;

use crate::course::{Course, Exercise, Files, Form, Pristine};
use crate::error::Result;

/// What the learner may edit of an exercise, as it lies on disk now; paths relative to the exercise's folder.
pub fn learners_files(course: &Course, exercise: &Exercise) -> Result<Files> {
    let mut files = exercise.files_in(&course.dir(exercise))?;
    files.retain(|path| exercise.may_edit(path));
    Ok(files)
}

/// What a save can change about an exercise.
pub struct Saved {
    /// Of the learner's files and, in a course of others, of what is built around them: there all of it is the learner's.
    pub fingerprint: u64,
    /// Folders beside the exercise's own in which that lies, with all below them.
    pub beside: Vec<PathBuf>,
}

/// What of an exercise is judged at every save, as it lies on disk now.
pub fn saved(course: &Course, pristine: &Pristine, exercise: &Exercise) -> Result<Saved> {
    let files = learners_files(course, exercise)?;
    if exercise.form.is_own() {
        return Ok(Saved {
            fingerprint: fingerprint(&files),
            beside: Vec::new(),
        });
    }
    let leading = files.text(exercise.leading_file()).unwrap_or_default();
    let around = pristine.workspace_files(course.level_of(exercise), &[(exercise, leading)])?;
    let mut hasher = DefaultHasher::new();
    (fingerprint(&files), around.concerning(exercise, leading)).hash(&mut hasher);
    Ok(Saved {
        fingerprint: hasher.finish(),
        beside: around.folders().map(|dir| course.root.join(dir)).collect(),
    })
}

/// The file that the learner begins with, relative to the course's root: its head is the task. If it is gone, it is still the one.
pub fn main_file(course: &Course, pristine: &Pristine, exercise: &Exercise) -> String {
    if let Form::Program(program) = &exercise.form {
        return exercise.path(&program.file);
    }
    let likely = ["src/lib.rs", "src/main.rs", "Cargo.toml"];
    let dir = course.dir(exercise);
    let likely = likely.into_iter().filter(|path| exercise.may_edit(path));
    let first = likely.clone().find(|path| dir.join(path).is_file());
    let shipped = || {
        let files = pristine.exercise(exercise).ok()?;
        likely.clone().find(|path| files.get(path).is_some())
    };
    let any = || {
        learners_files(course, exercise)
            .ok()?
            .iter()
            .map(|(path, _)| path.to_owned())
            .next()
    };
    let path = first
        .or_else(shipped)
        .map(str::to_owned)
        .or_else(any)
        .or_else(|| likely.clone().next().map(str::to_owned));
    match path {
        Some(path) => exercise.path(&path),
        None => exercise.dir.clone(),
    }
}

/// Tells contents apart within one run of the program. Not to be stored: another version may count differently.
fn fingerprint(files: &Files) -> u64 {
    let mut hasher = DefaultHasher::new();
    for (path, content) in files.iter() {
        path.hash(&mut hasher);
        content.hash(&mut hasher);
    }
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{fingerprint, learners_files, main_file};
    use crate::course::{Files, Pristine};
    use crate::learn::fixture::LearnerFixture;

    #[test]
    fn only_what_may_be_edited_belongs_to_the_learner() {
        let fixture = LearnerFixture::new();
        let exercise = fixture.exercise("moves1");
        fixture.write("exercises/01_first/moves1/src/lib.rs", "mine");
        fixture.write("exercises/01_first/moves1/tests/moves1.rs", "not mine");
        let files = learners_files(&fixture.course, exercise).expect("the folder can be read");
        assert_eq!(
            files.iter().map(|(path, _)| path).collect::<Vec<_>>(),
            ["src/lib.rs"]
        );
    }

    #[test]
    fn the_main_file_is_the_shipped_one_even_if_it_is_gone() {
        let (fixture, shipped) = (LearnerFixture::new(), LearnerFixture::new());
        let dir = "exercises/01_first/moves1";
        shipped.write(&format!("{dir}/src/main.rs"), "fn main() {}");
        let pristine = Pristine::Disk(shipped.course.root.clone());
        let main = || main_file(&fixture.course, &pristine, fixture.exercise("moves1"));
        assert_eq!(main(), format!("{dir}/src/main.rs"));
        fixture.write(&format!("{dir}/src/lib.rs"), "");
        assert_eq!(main(), format!("{dir}/src/lib.rs"));
    }

    #[test]
    fn a_missing_folder_holds_no_files() {
        let fixture = LearnerFixture::new();
        fs::remove_dir_all(fixture.course.root.join("exercises")).expect("it is there");
        let files = learners_files(&fixture.course, fixture.exercise("moves1"))
            .expect("this is not an error");
        assert!(files.is_empty());
    }

    #[test]
    fn the_fingerprint_follows_contents_and_names() {
        let of = |path: &str, content: &str| {
            fingerprint(&Files::from_iter([(path.to_owned(), content.into())]))
        };
        assert_eq!(of("src/lib.rs", "a"), of("src/lib.rs", "a"));
        assert_ne!(of("src/lib.rs", "a"), of("src/lib.rs", "b"));
        assert_ne!(of("src/lib.rs", "a"), of("src/a.rs", "a"));
        assert_ne!(of("src/lib.rs", ""), fingerprint(&Files::default()));
    }
}
