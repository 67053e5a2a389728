//! Cargo's messages, one JSON object a line, as far as judging needs them.

use std::path::PathBuf;

use serde::Deserialize;

/// One line of `cargo build --message-format=json`.
#[derive(Debug, Deserialize)]
#[serde(tag = "reason", rename_all = "kebab-case")]
pub(super) enum CargoMessage {
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
pub(super) struct Target {
    pub(super) name: String,
    pub(super) kind: Vec<String>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Profile {
    pub(super) test: bool,
}

/// What rustc emits with `--error-format=json`.
#[derive(Debug, Deserialize)]
pub(super) struct CompilerMessage {
    pub(super) message: String,
    pub(super) level: String,
    pub(super) code: Option<Code>,
    pub(super) spans: Vec<Span>,
    pub(super) rendered: Option<String>,
}

impl CompilerMessage {
    /// Whether it only sums up what was said before.
    pub(super) fn is_summary(&self) -> bool {
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
pub(super) struct Code {
    pub(super) code: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct Span {
    pub(super) file_name: String,
    pub(super) line_start: u32,
    pub(super) column_start: u32,
    pub(super) is_primary: bool,
    /// Where the span comes from a macro: the place that called it.
    pub(super) expansion: Option<Box<Expansion>>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Expansion {
    pub(super) span: Span,
}

impl Span {
    /// The place in the source that was written by hand.
    pub(super) fn origin(&self) -> &Self {
        let mut span = self;
        while let Some(expansion) = &span.expansion {
            span = &expansion.span;
        }
        span
    }
}
