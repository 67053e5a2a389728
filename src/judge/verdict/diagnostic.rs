//! `Diagnostic`: one message of the compiler or of clippy.

use serde::{Deserialize, Serialize};

/// One message of the compiler or of clippy.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize)]
pub struct Diagnostic {
    /// Error, warning, …
    pub severity: Severity,
    /// `E0382`, `unused_variables`, `clippy::needless_return`.
    pub code: Option<String>,
    /// The first line, without code and place.
    pub message: String,
    /// Relative to the course, with `/`: `exercises/03_ownership/moves1/src/lib.rs`.
    pub file: Option<String>,
    /// From 1.
    pub line: Option<u32>,
    /// From 1, in characters.
    pub column: Option<u32>,
    /// As rustc renders it for a terminal, with colour.
    pub rendered: String,
    /// Whether the place is in a file that the learner may edit.
    pub in_learners_file: bool,
    /// Whether it keeps the attempt from passing: an error, or a denied lint.
    pub blocks: bool,
}

/// How grave a diagnostic is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Stops the compilation.
    Error,
    /// Does not stop it.
    Warning,
    /// Everything else.
    Note,
}
