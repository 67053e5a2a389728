//! A class: a course, and what students handed in.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use tempfile::TempDir;

use crate::support::exercise::height;
use crate::support::{Course, Ran, runner};

/// A course, and what students handed in.
pub struct Class {
    pub course: Course,
    dir: TempDir,
}

impl Class {
    /// No one has handed in anything yet.
    pub fn of(course: Course) -> Self {
        let dir = tempfile::tempdir().expect("a scratch folder");
        fs::create_dir(dir.path().join("submissions")).expect("a folder");
        Self { course, dir }
    }

    /// Students whose `tide` returns these heights; 2 is right.
    pub fn with_heights(heights: &[(&str, u32)]) -> Self {
        let class = Self::of(Course::with_one());
        let source = |class: Self, (student, meters): &(&str, u32)| {
            class.with(student, "tide", &height(*meters))
        };
        heights.iter().fold(class, source)
    }

    /// A student hands in the source of an exercise.
    pub fn with(self, student: &str, exercise: &str, source: &str) -> Self {
        let path = format!("submissions/{student}/exercises/01_harbour/{exercise}/src/lib.rs");
        self.write(&path, source);
        self
    }

    /// Writes a file beside the submissions.
    pub fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("created");
        fs::write(path, text).expect("written");
    }

    pub fn path(&self, path: &str) -> PathBuf {
        self.dir.path().join(path)
    }

    /// `runner grade submissions --out OUT`, with more arguments.
    pub fn command(&self, out: &str, more: &[&str]) -> Command {
        let mut command = runner();
        command
            .current_dir(self.dir.path())
            .args([
                "grade",
                "submissions",
                "--out",
                out,
                "--allow-weak-isolation",
                "--course",
            ])
            .arg(self.course.root())
            .args(more);
        command
    }

    /// Grades the class, and writes to `out`.
    pub fn grade(&self, out: &str, more: &[&str]) -> Ran {
        Ran::by(&mut self.command(out, more))
    }

    /// Runs any command in the folder of the class.
    pub fn run(&self, args: &[&str]) -> Ran {
        let mut command = runner();
        command.current_dir(self.dir.path()).args(args);
        Ran::by(&mut command)
    }

    pub fn gradebook(&self, out: &str) -> Value {
        let path = self.path(out).join("gradebook.json");
        serde_json::from_slice(&fs::read(path).expect("a gradebook")).expect("JSON")
    }

    /// One student's row.
    pub fn row(&self, out: &str, student: &str) -> Value {
        let gradebook = self.gradebook(out);
        let mut rows = gradebook["rows"].as_array().expect("rows").iter();
        let row = rows.find(|row| row["student"]["id"] == student);
        row.unwrap_or_else(|| panic!("{student}: {gradebook:#}"))
            .clone()
    }

    /// The outcome and the score of one student's first exercise.
    pub fn outcome(&self, out: &str, student: &str) -> (String, f64) {
        let verdict = &self.row(out, student)["verdicts"][0];
        let outcome = verdict["outcome"].as_str().expect("an outcome");
        (
            outcome.to_owned(),
            verdict["score"].as_f64().expect("points"),
        )
    }

    /// Everything that was written, without times.
    pub fn written(&self, out: &str) -> Vec<String> {
        let file = |name: &str| without_times(&self.path(out).join(name));
        [
            "results.jsonl",
            "gradebook.json",
            "gradebook.csv",
            "report.html",
        ]
        .map(file)
        .to_vec()
    }
}

/// A file without the numbers after keys that end with `seconds`.
fn without_times(path: &Path) -> String {
    let text = fs::read_to_string(path).unwrap_or_else(|_| panic!("{}", path.display()));
    let mut parts = text.split("seconds\":");
    let mut kept = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        kept += "seconds\":";
        kept +=
            part.trim_start_matches(|char: char| char.is_ascii_digit() || " .e-".contains(char));
    }
    kept
}
