//! `ProjectStage`: one of the steps in which an exercise grows into a project.

use serde::Serialize;

use crate::course::syntax::rust;

/// One of the steps in which an exercise grows. It's done if its tests pass, and those of all stages before it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ProjectStage {
    pub title: String,
    /// Its test file in the exercise's folder, whose head is the task: `tests/labels.rs`.
    pub test: String,
    /// How many of the exercise's hints are about it.
    pub hints: usize,
}

impl ProjectStage {
    /// The name of its test target: the file's name without `.rs`.
    pub fn target(&self) -> &str {
        let name = self.test.rsplit('/').next().unwrap_or_default();
        name.strip_suffix(".rs").unwrap_or(name)
    }

    /// The task in Markdown: the head of the stage's test file.
    pub fn task(source: &str) -> String {
        rust::head_comment(source, &["//!"])
    }
}
