//! `Fixture`: a tiny valid course of two levels in a scratch folder, for tests.

use std::fs;
use std::path::Path;

use indoc::indoc;
use tempfile::TempDir;

use crate::course::authoring::skeleton;
use crate::course::model::{Course, Files};
use crate::course::store::Pack;
use crate::error::Result;

/// A course in a scratch folder, which is deleted when this is dropped.
pub struct Fixture {
    dir: TempDir,
}

impl Fixture {
    /// The course: `greet1` in level `01_first`, `count1` in level `02_second`.
    pub fn new() -> Self {
        let fixture = Self {
            dir: tempfile::tempdir().expect("a scratch folder"),
        };
        for (path, content) in FILES {
            fixture.write(path, content);
        }
        fixture
    }

    /// The course embedded in the binary.
    pub fn embedded() -> Self {
        let fixture = Self {
            dir: tempfile::tempdir().expect("a scratch folder"),
        };
        fixture.write_all(
            Pack::embedded()
                .expect("a pack")
                .below("")
                .expect("its files"),
        );
        fixture
    }

    /// The course's folder.
    pub fn root(&self) -> &Path {
        self.dir.path()
    }

    /// Writes a file. The path is relative to the course's root.
    pub fn write(&self, path: &str, content: impl AsRef<[u8]>) {
        let path = self.root().join(path);
        fs::create_dir_all(path.parent().expect("a parent folder")).expect("a folder");
        fs::write(path, content).expect("a written file");
    }

    /// Writes many files.
    pub fn write_all(&self, files: Files) {
        for (path, content) in files {
            self.write(&path, content);
        }
    }

    /// Reads a file.
    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.root().join(path)).expect("a file")
    }

    /// Replaces a text in a file. Panics if it isn't there.
    pub fn edit(&self, path: &str, from: &str, to: &str) {
        let text = self.read(path);
        assert!(
            text.contains(from),
            "{path} doesn't contain {from:?}:\n{text}"
        );
        self.write(path, text.replace(from, to));
    }

    /// Removes a file, or a folder and everything in it.
    pub fn remove(&self, path: &str) {
        let path = self.root().join(path);
        if path.is_dir() {
            fs::remove_dir_all(path)
        } else {
            fs::remove_file(path)
        }
        .expect("a removed file");
    }

    /// Adds an exercise to the first level, as `runner dev new` would.
    pub fn add_exercise(&self, name: &str) -> Course {
        let made = skeleton(&self.open().expect("a course"), "01_first", name).expect("a skeleton");
        self.write_all(made.files);
        self.write(&made.manifest, &(self.read(&made.manifest) + &made.entry));
        self.open().expect("a course with one more exercise")
    }

    /// Opens the course as an author would.
    pub fn open(&self) -> Result<Course> {
        Course::open(self.root(), None)
    }

    /// The problems of opening it, as shown to the user.
    pub fn problems(&self) -> Vec<String> {
        match self.open() {
            Ok(_) => Vec::new(),
            Err(error) => error.problems().iter().map(ToString::to_string).collect(),
        }
    }

    /// The problems that lint finds, as shown to the user.
    pub fn lint(&self) -> Vec<String> {
        self.open()
            .expect("a course that opens")
            .lint()
            .iter()
            .map(ToString::to_string)
            .collect()
    }
}

/// The problems of the course with these lines in the manifest of `greet1`, and these files in its folder.
pub fn lint_greet(lines: &str, files: &[(&str, &str)]) -> Vec<String> {
    let fixture = Fixture::new();
    fixture.edit("exercises/01_first/info.toml", "points = 2\n", lines);
    for (path, content) in files {
        fixture.write(&format!("exercises/01_first/greet1/{path}"), content);
    }
    fixture.lint()
}

/// Expects one problem, which contains these words.
#[track_caller]
pub fn expect_one(problems: &[String], words: &str) {
    assert!(
        problems.len() == 1 && problems[0].contains(words),
        "{problems:#?}"
    );
}

/// The path and content of every file.
const FILES: [(&str, &str); 15] = [
    (
        "info.toml",
        indoc! {r#"
            format_version = 2
            title = "Fixture"
            levels = [
              "01_first",
              "02_second",
            ]
        "#},
    ),
    (
        "exercises/01_first/info.toml",
        r#"title = "First steps"

[[topics]]
id = "greetings"
title = "Greetings"

[[exercises]]
name = "greet1"
title = "A first greeting"
topics = ["greetings"]
starts = "test greets_by_name"
hints = [
  "Which macro builds a string from parts?",
  "For a number you would write a placeholder between braces.",
]
points = 2
"#,
    ),
    (
        "exercises/01_first/README.md",
        indoc! {"
            # First steps

            What it is about.

            ## Greetings

            How to greet.
        "},
    ),
    (
        "exercises/01_first/Cargo.toml",
        indoc! {r#"
            [workspace]
            resolver = "3"
            members = ["*"]

            [workspace.lints.rust]
            unsafe_code = "forbid"
        "#},
    ),
    (
        "exercises/01_first/greet1/Cargo.toml",
        indoc! {r#"
            [package]
            name = "greet1"
            version = "0.1.0"
            edition = "2024"
        "#},
    ),
    (
        "exercises/01_first/greet1/src/lib.rs",
        indoc! {r#"
            //! Greet.

            pub fn greet(name: &str) -> String {
                todo!("greet {name}")
            }
        "#},
    ),
    (
        "exercises/01_first/greet1/tests/greet1.rs",
        indoc! {r#"
            use greet1::greet;

            #[test]
            fn greets_by_name() {
                assert_eq!(greet("Ada"), "Hello, Ada!");
            }
        "#},
    ),
    (
        "solutions/01_first/greet1/src/lib.rs",
        indoc! {r#"
            //! Greet.

            pub fn greet(name: &str) -> String {
                format!("Hello, {name}!")
            }
        "#},
    ),
    (
        "exercises/02_second/info.toml",
        r#"title = "Second steps"

[[topics]]
id = "counting"
title = "Counting"

[[exercises]]
name = "count1"
title = "Count the parcels"
topics = ["counting"]
starts = "error[E0308]"
hints = ["What does the function promise?", "Which method returns a count of that type?"]
"#,
    ),
    (
        "exercises/02_second/README.md",
        indoc! {"
            # Second steps

            ## Counting

            How to count.
        "},
    ),
    (
        "exercises/02_second/Cargo.toml",
        indoc! {r#"
            [workspace]
            resolver = "3"
            members = ["count1"]
        "#},
    ),
    (
        "exercises/02_second/count1/Cargo.toml",
        indoc! {r#"
            [package]
            name = "count1"
            version = "0.1.0"
            edition = "2024"
        "#},
    ),
    (
        "exercises/02_second/count1/src/lib.rs",
        indoc! {r#"
            //! Count.

            pub fn count(parcels: &[u8]) -> usize {
                "none"
            }
        "#},
    ),
    (
        "exercises/02_second/count1/tests/count1.rs",
        indoc! {"
            use count1::count;

            #[test]
            fn counts() {
                assert_eq!(count(&[1, 2]), 2);
            }
        "},
    ),
    (
        "solutions/02_second/count1/src/lib.rs",
        indoc! {"
            //! Count.

            pub fn count(parcels: &[u8]) -> usize {
                parcels.len()
            }
        "},
    ),
];
