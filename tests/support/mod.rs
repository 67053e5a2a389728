//! A small course in a scratch folder, and the program run on it as a person or a CI would.
//!
//! A test says which exercises there are, what is typed, and what must come of it.

pub mod carried;
pub mod harbour;
pub mod machine;
pub mod modules;
pub mod namespace;
pub mod others;
pub mod processes;
pub mod report;
#[cfg(target_os = "linux")]
pub mod terminal;
pub mod vendored;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

/// A course of one level in a scratch folder of its own.
pub struct Course {
    dir: TempDir,
    manifest: String,
}

/// What an exercise of a test is made of. Everything has a default that works: an exercise that starts with a failing test.
pub struct Exercise<'e> {
    pub name: &'e str,
    /// What the learner has: `src/lib.rs`.
    pub source: &'e str,
    /// What the solution has.
    pub solution: &'e str,
    /// `tests/<name>.rs`.
    pub tests: &'e str,
    pub starts: &'e str,
    /// Further lines of its entry in the level's manifest.
    pub extra: &'e str,
}

impl Default for Exercise<'_> {
    fn default() -> Self {
        Self {
            name: "tide",
            source: "//! How high is the water?\n\npub fn height() -> u32 {\n    1\n}\n",
            solution: "//! How high is the water?\n\npub fn height() -> u32 {\n    2\n}\n",
            tests: "use tide::height;\n\n#[test]\nfn the_water_is_high() {\n    assert_eq!(height(), 2, \"the gauge shows two metres\");\n}\n",
            starts: "test the_water_is_high",
            extra: "",
        }
    }
}

impl Course {
    /// A course without exercises.
    pub fn new() -> Self {
        let course = Self {
            dir: tempfile::tempdir().expect("a scratch folder"),
            manifest: "title = \"Harbour\"\n\n[[topics]]\nid = \"water\"\ntitle = \"Water\"\n"
                .to_owned(),
        };
        course.write(
            "info.toml",
            "format_version = 2\ntitle = \"A small course\"\nlevels = [\"01_harbour\"]\n",
        );
        course.write(
            "exercises/01_harbour/Cargo.toml",
            "[workspace]\nresolver = \"3\"\nmembers = [\"*\"]\n",
        );
        course.write(
            "exercises/01_harbour/README.md",
            "# Harbour\n\nAbout the sea.\n\n## Water\n\nWater is **wet**.\n",
        );
        course.write("exercises/01_harbour/info.toml", &course.manifest);
        course
    }

    /// A folder with nothing in it.
    pub fn bare() -> Self {
        Self {
            dir: tempfile::tempdir().expect("a scratch folder"),
            manifest: String::new(),
        }
    }

    /// A course of one exercise that fails a test and has a solution.
    pub fn with_one() -> Self {
        Self::new().exercise(&Exercise::default())
    }

    /// One more exercise.
    pub fn exercise(mut self, exercise: &Exercise<'_>) -> Self {
        let Exercise {
            name,
            source,
            solution,
            tests,
            starts,
            extra,
        } = exercise;
        let dir = format!("exercises/01_harbour/{name}");
        self.manifest.push_str(&format!(
            "\n[[exercises]]\nname = \"{name}\"\ntitle = \"About {name}\"\ntopics = [\"water\"]\nstarts = \"{starts}\"\n\
             hints = [\"Look at the gauge.\", \"It shows a number.\"]\n{extra}\n"
        ));
        self.write("exercises/01_harbour/info.toml", &self.manifest);
        self.write(
            &format!("{dir}/Cargo.toml"),
            format!(
                "[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[lints]\n"
            ),
        );
        self.write(&format!("{dir}/src/lib.rs"), source);
        self.write(&format!("{dir}/tests/{name}.rs"), tests);
        self.write(&format!("solutions/01_harbour/{name}/src/lib.rs"), solution);
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

    /// Writes a file, and the folders that it needs.
    pub fn write(&self, path: &str, content: impl AsRef<[u8]>) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("a file lies in a folder")).expect("folders");
        fs::write(path, content).expect("a file");
    }

    /// Reads a file as text.
    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).expect("a file of the course")
    }

    /// Where the learner's file of an exercise lies, relative to the course.
    pub fn source_of(name: &str) -> String {
        format!("exercises/01_harbour/{name}/src/lib.rs")
    }

    /// The program, ready to run in the course's folder, without a terminal, with an environment that is the same everywhere.
    pub fn command(&self, args: &[&str]) -> Command {
        let mut command = runner();
        command.args(args).current_dir(self.root());
        command
    }

    /// Runs the program to its end.
    pub fn run(&self, args: &[&str]) -> Ran {
        Ran::of(&self.command(args).output().expect("the program starts"))
    }
}

/// The program itself, without a terminal, with an environment that is the same everywhere.
pub fn runner() -> Command {
    #[expect(
        clippy::disallowed_methods,
        reason = "tests start the program from outside"
    )]
    let mut command = Command::new(env!("CARGO_BIN_EXE_runner"));
    command
        .stdin(Stdio::null())
        .env_remove("NO_COLOR")
        .env_remove("CLICOLOR_FORCE")
        .env("LANG", "C.UTF-8")
        .env("TERM", "xterm-256color");
    command
}

/// What came of a run.
#[derive(Debug)]
pub struct Ran {
    pub code: Option<i32>,
    pub stdout: String,
    pub stderr: String,
}

impl Ran {
    pub fn of(output: &Output) -> Self {
        Self {
            code: output.status.code(),
            stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
            stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }

    /// The exit code must be this one.
    #[track_caller]
    pub fn exits(self, code: i32) -> Self {
        assert_eq!(self.code, Some(code), "{self:#?}");
        self
    }

    /// Standard output must hold these words.
    #[track_caller]
    pub fn says(self, words: &str) -> Self {
        assert!(
            self.stdout.contains(words),
            "{words:?} is missing in {self:#?}"
        );
        self
    }

    /// Standard output must not hold these words.
    #[track_caller]
    pub fn says_nothing_of(self, words: &str) -> Self {
        assert!(
            !self.stdout.contains(words),
            "{words:?} stands in {self:#?}"
        );
        self
    }

    /// Standard error must hold these words.
    #[track_caller]
    pub fn complains(self, words: &str) -> Self {
        assert!(
            self.stderr.contains(words),
            "{words:?} is missing in {self:#?}"
        );
        self
    }
}

/// Tells a reader of the tests' output something beside success and failure: which case it is, what could not be tried here.
#[expect(clippy::print_stderr, reason = "tests have no other way to tell")]
pub fn note(text: &str) {
    eprintln!("{text}");
}

/// All files below a folder.
pub fn files_below(dir: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(dir).into_iter().flatten().flatten();
    entries
        .flat_map(|entry| match entry.file_type() {
            Ok(kind) if kind.is_dir() => files_below(&entry.path()),
            _ => vec![entry.path()],
        })
        .collect()
}
