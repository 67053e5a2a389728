//! `Course`: a small course in a scratch folder.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use indoc::{formatdoc, indoc};
use tempfile::TempDir;

use super::exercise::Exercise;
use super::program::{Ran, runner};

/// A course of one level, in its own scratch folder.
pub struct Course {
    dir: TempDir,
}

impl Course {
    /// A course without exercises.
    pub fn new() -> Self {
        let course = Self::bare();
        course.write(
            "info.toml",
            indoc! {r#"
                format_version = 2
                title = "A small course"
                levels = ["01_harbour"]
            "#},
        );
        course.write(
            "exercises/01_harbour/Cargo.toml",
            indoc! {r#"
                [workspace]
                resolver = "3"
                members = ["*"]
            "#},
        );
        course.write(
            "exercises/01_harbour/README.md",
            indoc! {"
                # Harbour

                About the sea.

                ## Water

                Water is **wet**.
            "},
        );
        course.level_manifest().write(indoc! {r#"
            title = "Harbour"

            [[topics]]
            id = "water"
            title = "Water"
        "#});
        course
    }

    /// An empty folder.
    pub fn bare() -> Self {
        Self {
            dir: tempfile::tempdir().expect("a scratch folder"),
        }
    }

    /// A course of one exercise, `tide`, that fails a test and has a solution.
    pub fn with_one() -> Self {
        Self::new().with(Exercise::new("tide"))
    }

    /// A course of these exercises.
    pub fn with_all(exercises: impl IntoIterator<Item = Exercise>) -> Self {
        exercises.into_iter().fold(Self::new(), Self::with)
    }

    /// Adds an exercise.
    pub fn with(self, exercise: Exercise) -> Self {
        let Exercise {
            name,
            workspace,
            starts,
            hints,
            entry,
            files,
            solution,
        } = exercise;
        self.level_manifest().append(&formatdoc! {r#"

            [[exercises]]
            name = "{name}"
            title = "About {name}"
            topics = ["water"]
            starts = "{starts}"
            {hints}
            {entry}
        "#});
        for (path, text) in files {
            let dir = format!("exercises/01_harbour/{workspace}{name}");
            self.write(&format!("{dir}/{path}"), text);
        }
        for (path, text) in solution {
            self.write(&format!("solutions/01_harbour/{name}/{path}"), text);
        }
        self
    }

    /// The course's folder.
    pub fn root(&self) -> &Path {
        self.dir.path()
    }

    /// A path inside the course.
    pub fn path(&self, path: &str) -> PathBuf {
        self.root().join(path)
    }

    /// Writes a file, and creates its folders.
    pub fn write(&self, path: &str, content: impl AsRef<[u8]>) {
        self.file(path).write(content);
    }

    /// Reads a file as text.
    pub fn read(&self, path: &str) -> String {
        self.file(path).read()
    }

    /// A file by its path in the course.
    pub fn file(&self, path: impl Into<String>) -> CourseFile<'_> {
        CourseFile {
            course: self,
            path: path.into(),
        }
    }

    /// A file of an exercise, by its path there.
    pub fn file_of(&self, exercise: &str, path: &str) -> CourseFile<'_> {
        self.file(format!("exercises/01_harbour/{exercise}/{path}"))
    }

    /// The learner's `src/lib.rs` of an exercise.
    pub fn source(&self, exercise: &str) -> CourseFile<'_> {
        self.file_of(exercise, "src/lib.rs")
    }

    /// The test file of an exercise.
    pub fn tests(&self, exercise: &str) -> CourseFile<'_> {
        self.file_of(exercise, &format!("tests/{exercise}.rs"))
    }

    /// The `Cargo.toml` of an exercise.
    pub fn manifest(&self, exercise: &str) -> CourseFile<'_> {
        self.file_of(exercise, "Cargo.toml")
    }

    /// The `src/lib.rs` of an exercise's solution.
    pub fn solution(&self, exercise: &str) -> CourseFile<'_> {
        self.file(format!("solutions/01_harbour/{exercise}/src/lib.rs"))
    }

    /// The `src/lib.rs` of a wrong solution by the author.
    pub fn wrong(&self, exercise: &str, case: &str) -> CourseFile<'_> {
        self.file(format!("wrong/01_harbour/{exercise}/{case}/src/lib.rs"))
    }

    /// The level's `info.toml`.
    pub fn level_manifest(&self) -> CourseFile<'_> {
        self.file("exercises/01_harbour/info.toml")
    }

    /// The level's `Cargo.toml`.
    pub fn workspace_manifest(&self) -> CourseFile<'_> {
        self.file("exercises/01_harbour/Cargo.toml")
    }

    /// Gives the learner the solution of an exercise.
    pub fn solve(&self, exercise: &str) {
        self.source(exercise).write(self.solution(exercise).read());
    }

    /// The program, ready to run in the course's folder without a terminal, in an environment that is the same everywhere.
    pub fn command(&self, args: &[&str]) -> Command {
        let mut command = runner();
        command.args(args).current_dir(self.root());
        command
    }

    /// Runs the program.
    pub fn run(&self, args: &[&str]) -> Ran {
        Ran::by(&mut self.command(args))
    }
}

/// A file of a course, which may not exist yet.
pub struct CourseFile<'c> {
    course: &'c Course,
    path: String,
}

impl CourseFile<'_> {
    /// Its path.
    pub fn path(&self) -> PathBuf {
        self.course.path(&self.path)
    }

    /// Writes it, and creates its folders.
    pub fn write(&self, content: impl AsRef<[u8]>) {
        let path = self.path();
        fs::create_dir_all(path.parent().expect("a file is in a folder")).expect("folders");
        fs::write(path, content).expect("a file");
    }

    /// Its text.
    #[track_caller]
    pub fn read(&self) -> String {
        fs::read_to_string(self.path()).unwrap_or_else(|error| panic!("{}: {error}", self.path))
    }

    /// Appends text.
    #[track_caller]
    pub fn append(&self, text: &str) {
        self.write(self.read() + text);
    }

    /// Replaces a text, which must be there.
    #[track_caller]
    pub fn replace(&self, from: &str, to: &str) {
        let text = self.read();
        assert!(text.contains(from), "{from:?} is missing in:\n{text}");
        self.write(text.replace(from, to));
    }

    /// Deletes it.
    #[track_caller]
    pub fn remove(&self) {
        fs::remove_file(self.path()).unwrap_or_else(|error| panic!("{}: {error}", self.path));
    }
}
