//! The course that the program carries, written by `runner init` into a scratch folder.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use tempfile::TempDir;

use crate::support::{Ran, runner};

/// The written course.
pub struct Carried {
    dir: TempDir,
}

impl Carried {
    /// Writes it.
    pub fn init() -> Self {
        let dir = tempfile::tempdir().expect("a scratch folder");
        let carried = Self { dir };
        let mut command = runner();
        command.arg("init").arg(carried.root());
        Ran::of(&command.output().expect("the program starts")).exits(0);
        carried
    }

    /// The course's folder.
    pub fn root(&self) -> PathBuf {
        self.dir.path().join("course")
    }

    /// A path inside the course.
    pub fn path(&self, path: &str) -> PathBuf {
        self.root().join(path)
    }

    /// Runs the program there.
    pub fn run(&self, args: &[&str]) -> Ran {
        let mut command = runner();
        command.args(args).current_dir(self.root());
        Ran::of(&command.output().expect("the program starts"))
    }

    /// Writes a file.
    pub fn write(&self, path: &str, content: impl AsRef<[u8]>) {
        fs::write(self.path(path), content).expect("a file");
    }

    /// Lays the solution of an exercise (a path such as `01_first/hello1`) over the learner's files.
    pub fn solve(&self, exercise: &str) {
        for (path, content) in files_below(&self.path(&format!("solutions/{exercise}"))) {
            let target = self.path(&format!("exercises/{exercise}/{path}"));
            fs::create_dir_all(target.parent().expect("a file lies in a folder")).expect("folders");
            fs::write(target, content).expect("a file");
        }
    }

    /// All exercises as paths below `exercises`, in the order of the course.
    pub fn exercises(&self) -> Vec<String> {
        let list = self.run(&["list", "--format", "json"]).exits(0);
        let list: Value = serde_json::from_str(&list.stdout).expect("one JSON object");
        let levels = list["levels"].as_array().expect("levels").iter();
        levels
            .flat_map(|level| level["exercises"].as_array().expect("exercises"))
            .filter_map(|exercise| exercise["path"].as_str()?.strip_prefix("exercises/"))
            .map(str::to_owned)
            .collect()
    }
}

/// All files below a folder: path with `/` and content. What cargo builds is left out.
pub fn files_below(dir: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut open = vec![dir.to_path_buf()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if !path.is_dir() {
                let inside = path.strip_prefix(dir).expect("it lies below");
                let name = inside.to_str().expect("UTF-8").replace('\\', "/");
                found.insert(name, fs::read(&path).expect("a file that can be read"));
            } else if entry.file_name() != "target" {
                open.push(path);
            }
        }
    }
    found
}
