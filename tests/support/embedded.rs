//! `EmbeddedCourse`: the course in the binary, written by `runner init` into a scratch folder.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use serde_json::Value;
use tempfile::TempDir;

use super::files::contents_below;
use super::program::{Ran, runner};

/// The embedded course as `init` writes it.
pub struct EmbeddedCourse {
    dir: TempDir,
}

impl EmbeddedCourse {
    /// Writes it.
    pub fn init() -> Self {
        let dir = tempfile::tempdir().expect("a scratch folder");
        let course = Self { dir };
        let mut command = runner();
        command.arg("init").arg(course.root());
        Ran::by(&mut command).exits(0);
        course
    }

    /// The course's folder.
    pub fn root(&self) -> PathBuf {
        self.dir.path().join("course")
    }

    /// A path inside the course.
    pub fn path(&self, path: &str) -> PathBuf {
        self.root().join(path)
    }

    /// The program, ready to run in the course's folder.
    pub fn command(&self, args: &[&str]) -> Command {
        let mut command = runner();
        command.args(args).current_dir(self.root());
        command
    }

    /// Runs the program there.
    pub fn run(&self, args: &[&str]) -> Ran {
        Ran::by(&mut self.command(args))
    }

    /// Reads a file as text.
    #[track_caller]
    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// Writes a file, and creates its folders.
    pub fn write(&self, path: &str, content: impl AsRef<[u8]>) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("a file is in a folder")).expect("folders");
        fs::write(path, content).expect("a file");
    }

    /// Gives the learner the solution of an exercise (a path such as `01_first/hello1`).
    pub fn solve(&self, exercise: &str) {
        for (path, content) in contents_below(&self.path(&format!("solutions/{exercise}"))) {
            self.write(&format!("exercises/{exercise}/{path}"), content);
        }
    }

    /// What `runner list` prints as JSON.
    pub fn list(&self) -> Value {
        let list = self.run(&["list", "--format", "json"]).exits(0);
        serde_json::from_str(&list.stdout).expect("one JSON object")
    }

    /// All exercises as paths below `exercises`, in the order of the course.
    pub fn exercises(&self) -> Vec<String> {
        let list = self.list();
        let levels = list["levels"].as_array().expect("levels").iter();
        levels
            .flat_map(|level| level["exercises"].as_array().expect("exercises"))
            .filter_map(|exercise| exercise["path"].as_str()?.strip_prefix("exercises/"))
            .map(str::to_owned)
            .collect()
    }
}
