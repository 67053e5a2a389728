//! `Exercise`: builds an exercise for a test's course, with one call for each part that matters to the test.

use std::collections::BTreeMap;

use indoc::formatdoc;

/// An exercise. It wants a height of 2 and is shipped with 1, so it starts with a failing test. Tests change the part they are about.
pub struct Exercise {
    pub(super) name: String,
    /// The folder of its workspace in the level, with a `/` at the end; empty if that's the level's own.
    pub(super) workspace: String,
    pub(super) starts: String,
    /// The line with its hints; empty if they belong to its stages.
    pub(super) hints: String,
    /// More lines for its entry in the level's manifest.
    pub(super) entry: String,
    /// The shipped files: contents by path in the exercise's folder.
    pub(super) files: BTreeMap<String, String>,
    /// The files that the solution replaces.
    pub(super) solution: BTreeMap<String, String>,
}

impl Exercise {
    /// The exercise as described above.
    pub fn new(name: &str) -> Self {
        let exercise = Self {
            name: name.to_owned(),
            workspace: String::new(),
            starts: "test the_water_is_high".to_owned(),
            hints: r#"hints = ["Look at the gauge.", "It shows a number."]"#.to_owned(),
            entry: String::new(),
            files: BTreeMap::new(),
            solution: BTreeMap::new(),
        };
        let manifest = formatdoc! {r#"
            [package]
            name = "{name}"
            version = "0.1.0"
            edition = "2024"

            [lints]
        "#};
        exercise
            .file("Cargo.toml", manifest)
            .source(height(1))
            .tests(tests_of(name))
            .solution(height(2))
    }

    /// Its name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// It's in a workspace of its level that has this folder.
    pub fn in_workspace(mut self, folder: &str) -> Self {
        self.workspace = format!("{folder}/");
        self.entry(format!("workspace = \"{folder}\""))
    }

    /// The learner's `src/lib.rs`.
    pub fn source(self, text: impl Into<String>) -> Self {
        self.file("src/lib.rs", text)
    }

    /// The learner has solved it.
    pub fn solved(mut self) -> Self {
        self.files.extend(self.solution.clone());
        self
    }

    /// `tests/<name>.rs`.
    pub fn tests(self, text: impl Into<String>) -> Self {
        let path = format!("tests/{}.rs", self.name);
        self.file(&path, text)
    }

    /// No `tests/<name>.rs`.
    pub fn without_tests(mut self) -> Self {
        self.files.remove(&format!("tests/{}.rs", self.name));
        self
    }

    /// Another shipped file, by its path in the exercise.
    pub fn file(mut self, path: &str, text: impl Into<String>) -> Self {
        self.files.insert(path.to_owned(), text.into());
        self
    }

    /// The solution's `src/lib.rs`.
    pub fn solution(self, text: impl Into<String>) -> Self {
        self.solved_by("src/lib.rs", text)
    }

    /// The only file that the solution replaces.
    pub fn solved_by(mut self, path: &str, text: impl Into<String>) -> Self {
        self.solution = BTreeMap::from([(path.to_owned(), text.into())]);
        self
    }

    /// One more file that the solution replaces.
    pub fn also_solved_by(mut self, path: &str, text: impl Into<String>) -> Self {
        self.solution.insert(path.to_owned(), text.into());
        self
    }

    /// How the shipped exercise fails, as its entry declares it.
    pub fn starts(mut self, declared: &str) -> Self {
        declared.clone_into(&mut self.starts);
        self
    }

    /// More lines for its entry in the level's manifest.
    pub fn entry(mut self, lines: impl AsRef<str>) -> Self {
        self.entry.push_str(lines.as_ref());
        self.entry.push('\n');
        self
    }

    /// One more stage of a project, with its test file. Call this last: keys that follow would be the stage's.
    pub fn stage(mut self, title: &str, tests: &str) -> Self {
        self.files.remove(&format!("tests/{}.rs", self.name));
        self.hints.clear();
        let name = title.to_lowercase();
        self.entry(formatdoc! {r#"
            [[exercises.stages]]
            title = "{title}"
            test = "tests/{name}.rs"
            hints = ["What does {name} need?", "Look at {name} again."]
        "#})
            .file(&format!("tests/{name}.rs"), tests)
    }

    /// Limits its tests to two seconds, a little memory and a little output.
    pub fn limited(self) -> Self {
        self.entry(r#"limits = { time = "5s", memory = "256MiB", output = "64KiB" }"#)
    }
}

/// The test file of an exercise.
pub fn tests_of(name: &str) -> String {
    formatdoc! {r#"
        use {name}::height;

        #[test]
        fn the_water_is_high() {{
            assert_eq!(height(), 2, "the gauge shows two meters");
        }}
    "#}
}

/// A learner's file that returns this height; 2 is right.
pub fn height(meters: u32) -> String {
    formatdoc! {"
        //! How high is the water?

        pub fn height() -> u32 {{
            {meters}
        }}
    "}
}

/// A learner's file that does something else and then returns the right height.
pub fn right_after(statements: &str) -> String {
    height_after(statements, 2)
}

/// A learner's file that does something else and then returns a wrong height.
pub fn wrong_after(statements: &str) -> String {
    height_after(statements, 1)
}

fn height_after(statements: &str, meters: u32) -> String {
    let statements = indented(statements);
    formatdoc! {"
        pub fn height() -> u32 {{
        {statements}    {meters}
        }}
    "}
}

/// Statements as lines of a function's body.
pub fn indented(statements: &str) -> String {
    statements
        .lines()
        .fold(String::new(), |body, line| body + "    " + line + "\n")
}
