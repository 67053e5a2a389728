//! Cargo's messages, one JSON object per line, as far as the judge needs them.

use std::path::PathBuf;

use serde::Deserialize;
use serde_json::value::RawValue;

use super::stop::{FAULT, STOPPED};

/// One line of `cargo build --message-format=json`.
#[derive(Debug)]
pub enum CargoMessage {
    /// A message of the compiler or clippy.
    CompilerMessage(MessageFromCompiler),
    /// An artifact is ready.
    CompilerArtifact(BuiltArtifact),
    /// Cargo has finished.
    BuildFinished(BuildEnd),
}

#[derive(Debug, Deserialize)]
pub struct MessageFromCompiler {
    pub manifest_path: PathBuf,
    pub target: Target,
    pub message: CompilerMessage,
}

#[derive(Debug, Deserialize)]
pub struct BuiltArtifact {
    pub manifest_path: PathBuf,
    pub target: Target,
    pub profile: Profile,
    pub executable: Option<PathBuf>,
    /// Everything that was written.
    #[serde(default)]
    pub filenames: Vec<PathBuf>,
}

#[derive(Debug, Deserialize)]
pub struct BuildEnd {
    pub success: bool,
}

impl CargoMessage {
    /// Reads a line; `None` if it's another kind of message.
    pub fn read(line: &[u8]) -> Option<Self> {
        #[derive(Deserialize)]
        struct Kind {
            reason: String,
        }
        let kind: Kind = serde_json::from_slice(line).ok()?;
        // Parsed by kind: an enum of all of them would buffer each message, however deeply nested, before its kind is known.
        match kind.reason.as_str() {
            "compiler-message" => serde_json::from_slice(line).map(Self::CompilerMessage).ok(),
            "compiler-artifact" => serde_json::from_slice(line)
                .map(Self::CompilerArtifact)
                .ok(),
            "build-finished" => serde_json::from_slice(line).map(Self::BuildFinished).ok(),
            _ => None,
        }
    }
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
    /// Notes and suggestions below it.
    #[serde(default)]
    pub children: Vec<SubMessage>,
    pub rendered: Option<String>,
}

/// A note or a suggestion below a message.
#[derive(Debug, Deserialize)]
pub struct SubMessage {
    pub message: String,
    pub level: String,
    pub spans: Vec<Span>,
}

impl CompilerMessage {
    /// An error without a place in a file.
    pub fn error(message: String) -> Self {
        Self {
            message,
            level: "error".to_owned(),
            code: None,
            spans: Vec::new(),
            children: Vec::new(),
            rendered: None,
        }
    }

    /// Whether this is our own message that the compiler was stopped or crashed.
    pub fn is_stop(&self) -> bool {
        self.has_code(STOPPED)
    }

    /// Whether this is our own message that a compiler couldn't be started.
    pub fn is_fault(&self) -> bool {
        self.has_code(FAULT)
    }

    /// Whether clippy reports it, and the compiler wouldn't.
    pub fn is_clippys(&self) -> bool {
        let code = self.code.as_ref().map_or("", |code| &code.code);
        code.starts_with("clippy::")
    }

    fn has_code(&self, wanted: &str) -> bool {
        self.code.as_ref().is_some_and(|code| code.code == wanted)
    }

    /// Whether it only summarizes earlier messages.
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

#[derive(Clone, Debug, Deserialize)]
pub struct Span {
    pub file_name: String,
    pub line_start: u32,
    pub column_start: u32,
    #[serde(default)]
    pub line_end: u32,
    #[serde(default)]
    pub column_end: u32,
    pub is_primary: bool,
    #[serde(default)]
    pub label: Option<String>,
    /// If the span comes from a macro: where the macro was called, which may be inside another macro. Not parsed yet, because macros can be nested
    /// more deeply than serde allows.
    expansion: Option<Box<RawValue>>,
}

/// How many levels of nested macros we follow.
const MAX_MACRO_DEPTH: usize = 256;

impl Span {
    /// The place in the source that was written by hand.
    pub fn origin(&self) -> Self {
        self.expansions().pop().unwrap_or_else(|| self.clone())
    }

    /// The place in the source that was written by hand; if it's part of what a macro was called with, only that part: `name` in
    /// `println!("{}", name)`.
    pub fn written(&self) -> Self {
        let mut spans = vec![self.clone()];
        spans.extend(self.expansions());
        let last = spans.len() - 1;
        let inside = spans.iter().position(|span| spans[last].contains(span));
        spans.swap_remove(inside.unwrap_or(last))
    }

    /// Where the macros were called that the span comes from, from the inside out.
    fn expansions(&self) -> Vec<Self> {
        #[derive(Deserialize)]
        struct Expansion {
            span: Span,
        }
        let outer = |span: &Self| {
            let raw = span.expansion.as_ref()?;
            let outer = serde_json::from_str::<Expansion>(raw.get()).ok()?;
            Some(outer.span)
        };
        std::iter::successors(outer(self), outer)
            .take(MAX_MACRO_DEPTH)
            .collect()
    }

    fn contains(&self, inner: &Self) -> bool {
        let start = |span: &Self| (span.line_start, span.column_start);
        let end = |span: &Self| (span.line_end, span.column_end);
        self.file_name == inner.file_name && start(self) <= start(inner) && end(inner) <= end(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A span in line 1 that comes from this many nested macros, each called in the next line.
    fn span(macros: u32) -> String {
        (1..=macros + 1).rev().fold("null".to_owned(), |outer, line| {
            let expansion = if outer == "null" { outer } else { format!("{{\"span\":{outer}}}") };
            format!(
                "{{\"file_name\":\"a.rs\",\"line_start\":{line},\"column_start\":1,\"is_primary\":true,\"expansion\":{expansion}}}"
            )
        })
    }

    fn message(macros: u32) -> CompilerMessage {
        let said = format!(
            "{{\"reason\":\"compiler-message\",\"manifest_path\":\"Cargo.toml\",\"target\":{{\"name\":\"a\",\"kind\":[\"lib\"]}},\
             \"message\":{{\"message\":\"m\",\"level\":\"warning\",\"code\":null,\"spans\":[{}],\"rendered\":null}}}}",
            span(macros)
        );
        match CargoMessage::read(said.as_bytes()) {
            Some(CargoMessage::CompilerMessage(said)) => said.message,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn spans_are_read_however_deeply_macros_are_nested() {
        for macros in [0, 1, 60, 200] {
            assert_eq!(message(macros).spans[0].origin().line_start, macros + 1);
        }
        // Each macro is called in a line of its own, so nothing was written inside of a call.
        assert_eq!(message(60).spans[0].written().line_start, 61);
        // No place can be found at this depth, but the message is still read.
        assert_eq!(message(10_000).message, "m");
    }
}
