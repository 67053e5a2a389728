//! `Diagnostic`: one message of the compiler or of clippy.

use serde::{Deserialize, Serialize};

use super::label::Label;

/// One message of the compiler or of clippy.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize)]
pub struct Diagnostic {
    /// Error, warning, …
    pub severity: Severity,
    /// `E0382`, `unused_variables`, `clippy::needless_return`.
    pub code: Option<String>,
    /// The first line, without the code and the place.
    pub message: String,
    /// Relative to the course, with `/`: `exercises/03_ownership/moves1/src/lib.rs`.
    pub file: Option<String>,
    /// Starts at 1.
    pub line: Option<u32>,
    /// Starts at 1, in characters.
    pub column: Option<u32>,
    /// As rustc renders it for a terminal, in color.
    pub rendered: String,
    /// Whether the place is in a file that the learner may edit.
    pub in_learners_file: bool,
    /// Whether it prevents a pass: an error, or a denied lint.
    pub blocks: bool,
    /// What an error about ownership says about single places: `OWNERSHIP_CODES`. Empty for all others.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub labels: Vec<Label>,
}

/// How severe a diagnostic is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Stops the compilation.
    Error,
    /// Doesn't stop it.
    Warning,
    /// Everything else.
    Note,
}
