//! Cargo's messages, one JSON object a line, as far as judging needs them.

use std::path::PathBuf;

use serde::Deserialize;

/// One line of `cargo build --message-format=json`.
#[derive(Debug, Deserialize)]
#[serde(tag = "reason", rename_all = "kebab-case")]
pub enum CargoMessage {
    /// The compiler or clippy said something.
    CompilerMessage {
        manifest_path: PathBuf,
        target: Target,
        message: CompilerMessage,
    },
    /// Something is built.
    CompilerArtifact {
        manifest_path: PathBuf,
        target: Target,
        profile: Profile,
        executable: Option<PathBuf>,
    },
    /// Cargo is done.
    BuildFinished { success: bool },
    /// Everything else.
    #[serde(other)]
    Other,
}

#[derive(Debug, Deserialize)]
pub struct Target {
    pub name: String,
    pub kind: Vec<String>,
}

#[derive(Debug, Deserialize)]
pub struct Profile {
    pub test: bool,
}

/// What rustc emits with `--error-format=json`.
#[derive(Debug, Deserialize)]
pub struct CompilerMessage {
    pub message: String,
    pub level: String,
    pub code: Option<Code>,
    pub spans: Vec<Span>,
    pub rendered: Option<String>,
}

impl CompilerMessage {
    /// Whether it only sums up what was said before.
    pub fn is_summary(&self) -> bool {
        const STARTS: [&str; 3] = [
            "aborting due to",
            "Some errors have detailed explanations",
            "For more information about",
        ];
        let is_said = STARTS.iter().any(|start| self.message.starts_with(start));
        let has_place = self.spans.iter().any(|span| span.is_primary);
        !has_place && self.code.is_none() && (is_said || self.message.ends_with("emitted"))
    }
}

#[derive(Debug, Deserialize)]
pub struct Code {
    pub code: String,
}

#[derive(Debug, Deserialize)]
pub struct Span {
    pub file_name: String,
    pub line_start: u32,
    pub column_start: u32,
    pub is_primary: bool,
    /// Where the span comes from a macro: the place that called it.
    pub expansion: Option<Box<Expansion>>,
}

#[derive(Debug, Deserialize)]
pub struct Expansion {
    pub span: Span,
}

impl Span {
    /// The place in the source that was written by hand.
    pub fn origin(&self) -> &Self {
        let mut span = self;
        while let Some(expansion) = &span.expansion {
            span = &expansion.span;
        }
        span
    }
}
