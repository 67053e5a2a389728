//! `Snapshot`: a learner's files for one exercise, read once, so that the judged files are those that were fingerprinted.

use std::path::PathBuf;

use super::plan::Plan;
use crate::course::{Course, Exercise, Files, Pristine, WorkspaceFiles};
use crate::error::Result;
use crate::fingerprint::Fingerprint;

/// A learner's files for one exercise.
#[derive(Clone, Debug)]
pub struct Snapshot {
    /// The files that count in the exercise's folder; paths are relative to it.
    pub(super) files: Files,
    /// Its workspace's files, if the course has another format: the learner can change those too.
    pub(super) workspace_files: Option<WorkspaceFiles>,
}

impl Snapshot {
    /// Reads what is on disk now.
    pub fn read(course: &Course, pristine: &Pristine, exercise: &Exercise) -> Result<Self> {
        let files = pristine.handed_in(course, exercise)?;
        let level = course.level_of(exercise);
        let workspace_files = if Plan::of(exercise, level).is_hermetic {
            None
        } else {
            Some(pristine.workspace_files(level, &exercise.workspace_dir, &[(exercise, &files)])?)
        };
        Ok(Self {
            files,
            workspace_files,
        })
    }

    /// The fingerprint of everything that the learner can change about the exercise.
    pub fn fingerprint(&self, exercise: &Exercise) -> Fingerprint {
        let mut files = self.files.clone();
        files.retain(|path| exercise.may_edit(path));
        let workspace_files = self.workspace_files.as_ref();
        let workspace_files =
            workspace_files.map(|around| around.concerning(exercise, &self.files));
        Fingerprint::builder("snapshot")
            .value(&(files.fingerprint(), workspace_files))
            .finish()
    }

    /// Folders outside the exercise's own where the learner can change something about it, including everything below them.
    pub fn folders_beside(&self, course: &Course) -> Vec<PathBuf> {
        let workspace_files = self.workspace_files.iter();
        workspace_files
            .flat_map(WorkspaceFiles::folders)
            .map(|dir| course.root.join(dir))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use indoc::indoc;

    use super::*;
    use crate::course::fixture::Fixture;
    use crate::judge::attempt::Attempt;

    const SOURCE: &str = "exercises/01_first/greet1/src/lib.rs";
    const TESTS: &str = "exercises/01_first/greet1/tests/greet1.rs";

    fn read(course: &Course) -> Snapshot {
        let greet = course.exercise("greet1").expect("the exercise");
        let pristine = Pristine::on_disk(course);
        Snapshot::read(course, &pristine, greet).expect("its files")
    }

    #[test]
    fn the_fingerprint_depends_only_on_what_the_learner_may_edit() {
        let fixture = Fixture::new();
        let course = fixture.open().expect("a course");
        let greet = course.exercise("greet1").expect("the exercise");
        let now = || read(&course).fingerprint(greet);
        let first = now();
        assert_eq!(now(), first);
        fixture.write(TESTS, "");
        assert_eq!(now(), first, "tests are the course's");
        fixture.write("exercises/01_first/greet1/src/more.rs", "");
        let more = now();
        assert_ne!(more, first, "a file was added");
        let shipped = fixture.read(SOURCE);
        fixture.write(SOURCE, "// mine");
        assert!(![first, more].contains(&now()), "a file was edited");
        fixture.write(SOURCE, shipped);
        assert_eq!(now(), more, "and put back");
        fixture.remove("exercises/01_first/greet1");
        assert_ne!(now(), more, "everything is gone");
    }

    #[test]
    fn an_attempt_keeps_what_was_read_when_files_are_saved_again() {
        let fixture = Fixture::new();
        let course = fixture.open().expect("a course");
        let greet = course.exercise("greet1").expect("the exercise");
        fixture.write(SOURCE, "// as it was read");
        let snapshot = read(&course);
        for path in [SOURCE, TESTS, "exercises/01_first/greet1/src/more.rs"] {
            fixture.write(path, "// saved since");
        }
        let pristine = Pristine::on_disk(&course);
        let attempt = Attempt::of_snapshot(&course, &pristine, greet, snapshot.clone());
        let attempt = attempt.expect("an attempt");
        assert_eq!(attempt.files, snapshot.files);
        assert_eq!(attempt.files.text("src/lib.rs"), Some("// as it was read"));
    }

    #[test]
    fn an_attempt_keeps_the_workspace_files_that_were_read() {
        let root = tempfile::tempdir().expect("a scratch folder");
        let write = |path: &str, text: &str| {
            let path = root.path().join(path);
            fs::create_dir_all(path.parent().expect("a folder")).expect("created");
            fs::write(path, text).expect("written");
        };
        let info = indoc! {r#"
            format_version = 1
            [[exercises]]
            name = "crab1"
            hint = ""
        "#};
        write("info.toml", info);
        write(
            "Cargo.toml",
            indoc! {r#"
                [package]
                name = "exercises"
            "#},
        );
        write("exercises/crab1.rs", "include!(\"words.rs\");\n");
        write("exercises/words.rs", "// as it was read");
        let course = Course::open(root.path(), None).expect("a course");
        let pristine = Pristine::on_disk(&course);
        let crab = course.exercise("crab1").expect("the exercise");
        let read = || Snapshot::read(&course, &pristine, crab).expect("its files");
        let snapshot = read();
        assert_eq!(read().fingerprint(crab), snapshot.fingerprint(crab));
        let exercises = course.root.join("exercises");
        assert_eq!(snapshot.folders_beside(&course), [exercises]);
        write("exercises/words.rs", "// saved since");
        assert_ne!(read().fingerprint(crab), snapshot.fingerprint(crab));
        let attempt = Attempt::of_snapshot(&course, &pristine, crab, snapshot).expect("an attempt");
        let workspace_files = attempt.workspace_files(&pristine, std::slice::from_ref(&attempt));
        let workspace_files = workspace_files.expect("its workspace's files");
        let words = workspace_files.files().text("exercises/words.rs");
        assert_eq!(words, Some("// as it was read"));
    }
}
