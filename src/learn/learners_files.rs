//! The learner's own files of an exercise, and the one to start with.

use std::fs;

use crate::course::{Course, Exercise, Files, Form, Pristine, ProjectStage, rust};
use crate::error::Result;

/// The editable files of an exercise as they are on disk now, relative to the exercise's folder.
fn learners_files(course: &Course, exercise: &Exercise) -> Result<Files> {
    exercise.files_in(&course.dir(exercise), &|path| exercise.may_edit(path))
}

/// The file to start with, relative to the course's root: its head describes the task. The answer is the same if the file was deleted.
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

/// The task of a project's current stage in Markdown, if this many are done; empty if there's none.
pub fn stage_task(course: &Course, exercise: &Exercise, done: usize) -> String {
    let stage = exercise.stages.get(done);
    let read = stage.map(|stage| fs::read_to_string(course.dir(exercise).join(&stage.test)));
    let source = read.and_then(Result::ok).unwrap_or_default();
    ProjectStage::task(&source)
}

/// The task of an exercise in Markdown, if this many of its stages are done: that of the current stage, the text that comes with it, or the head of
/// the file to start with. Empty if there's none.
pub fn task(course: &Course, pristine: &Pristine, exercise: &Exercise, done: usize) -> String {
    if !exercise.stages.is_empty() {
        return stage_task(course, exercise, done);
    }
    let read = |path: &str| fs::read_to_string(course.root.join(path)).unwrap_or_default();
    if let Some(doc) = exercise.docs.first() {
        return read(doc);
    }
    let path = main_file(course, pristine, exercise);
    let own = path.strip_prefix(&exercise.dir).unwrap_or(&path);
    // The learner may have deleted it.
    let shipped = pristine.exercise(exercise).ok();
    let shipped =
        shipped.and_then(|files| Some(files.text(own.trim_start_matches('/'))?.to_owned()));
    rust::head_comment(&shipped.unwrap_or_else(|| read(&path)), &["//!", "//"])
}

#[cfg(test)]
mod tests {
    use indoc::indoc;

    use std::fs;
    use std::path::Path;

    use super::{learners_files, main_file, task};
    use crate::course::Pristine;
    use crate::learn::fixture::LearnerFixture;

    #[test]
    fn only_editable_files_belong_to_the_learner() {
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
    fn the_main_file_is_the_shipped_one_even_if_it_was_deleted() {
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
    fn the_task_is_the_shipped_one_even_if_its_comment_was_deleted() {
        let (fixture, shipped) = (LearnerFixture::new(), LearnerFixture::new());
        let file = "exercises/01_first/moves1/src/lib.rs";
        shipped.write(
            file,
            indoc! {"
                //! Give it back.
                //!
                //! Twice.

                //! No.
            "},
        );
        fixture.write(
            file,
            indoc! {"
                // Mine.
                fn f() {}
            "},
        );
        let task_of = |root: &Path| {
            let pristine = Pristine::Disk(root.to_owned());
            task(&fixture.course, &pristine, fixture.exercise("moves1"), 0)
        };
        assert_eq!(task_of(&shipped.course.root), "Give it back.\n\nTwice.");
        assert_eq!(task_of(&fixture.course.root), "Mine.");
    }

    #[test]
    fn a_missing_folder_has_no_files() {
        let fixture = LearnerFixture::new();
        fs::remove_dir_all(fixture.course.root.join("exercises")).expect("it is there");
        let files = learners_files(&fixture.course, fixture.exercise("moves1"))
            .expect("this is not an error");
        assert!(files.is_empty());
    }
}
