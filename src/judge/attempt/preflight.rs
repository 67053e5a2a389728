//! Why cargo would not even look at an attempt, or must not: said in the learner's words.

use super::attempt::Attempt;
use super::manifest;
use super::manifest::Trespass;
use crate::judge::verdict::Diagnostic;

/// Bytes that one file of an attempt may have: what people write is far smaller, and what is larger was not written by hand.
const MAX_FILE: usize = 1 << 20;

impl Attempt<'_> {
    /// Why cargo would not even look at it, said in the learner's words; `None` if it would.
    pub fn preflight(&self) -> Option<Diagnostic> {
        let reset = format!("`runner reset {}` writes it anew", self.exercise.name);
        let preflight =
            |path: &str, line, message: String| Some(self.diagnostic(path, line, message));
        if let Some((path, content)) = self
            .files
            .iter()
            .find(|(_, content)| content.len() > MAX_FILE)
        {
            let size = content.len().div_ceil(MAX_FILE);
            return preflight(
                path,
                None,
                format!(
                    "this file is {size} MiB long; a file of an exercise may have 1 MiB at the most"
                ),
            );
        }
        if let Some(file) = &self.plan.program {
            return match self.files.get(file) {
                Some(_) => None,
                None => preflight(file, None, "this file is missing".to_owned()),
            };
        }
        let reset = if self.plan.is_restorable {
            reset
        } else {
            "get the exercise anew from where you got the course".to_owned()
        };
        let Some(content) = self.files.get("Cargo.toml") else {
            return preflight(
                "Cargo.toml",
                None,
                format!("Cargo.toml is missing: {reset}"),
            );
        };
        let Ok(text) = std::str::from_utf8(content) else {
            return preflight(
                "Cargo.toml",
                None,
                format!("Cargo.toml is not UTF-8 text: save it as UTF-8, or {reset}"),
            );
        };
        let table: toml::Table = match text.parse() {
            Ok(table) => table,
            Err(cause) => {
                let line = cause.span().map(|span| line_of(text, span.start));
                return preflight(
                    "Cargo.toml",
                    line,
                    format!("Cargo.toml is not valid TOML: {}", cause.message()),
                );
            }
        };
        if !self.shipped_manifests.is_empty() {
            let is_courses =
                |folder: &str| !self.exercise.may_edit(&format!("{folder}/Cargo.toml"));
            match manifest::trespass(&table, &self.shipped_manifests, is_courses) {
                None => {}
                Some(Trespass::Check(key)) => {
                    let words = format!(
                        "`{key}` decides how this exercise is checked, and has to stay as the course has it: put it back, or {reset}"
                    );
                    return preflight("Cargo.toml", line_that_names(text, &key), words);
                }
                Some(Trespass::Dependency(name)) => {
                    let words = format!(
                        "the dependency `{name}` is not a package of this exercise: take it out, or {reset}"
                    );
                    return preflight("Cargo.toml", line_that_names(text, &name), words);
                }
            }
        }
        if !self.plan.is_vetted {
            return None;
        }
        let names_path = |key: &str| {
            table.get(key).is_some_and(|target| {
                target
                    .as_table()
                    .is_none_or(|table| table.get("path").is_some())
            })
        };
        if self.has_main_source() || names_path("lib") || names_path("bin") {
            return None;
        }
        let main = if self.is_program() {
            "src/main.rs"
        } else {
            "src/lib.rs"
        };
        preflight(main, None, format!("{main} is missing: {reset}"))
    }

    fn has_main_source(&self) -> bool {
        self.files.iter().any(|(path, _)| {
            path == "src/lib.rs" || path == "src/main.rs" || path.starts_with("src/bin/")
        })
    }

    /// Whether its tests run a program instead of calling a library.
    fn is_program(&self) -> bool {
        self.files.iter().any(|(path, content)| {
            path.starts_with("tests/")
                && String::from_utf8_lossy(content).contains("CARGO_BIN_EXE_")
        })
    }
}

/// The first line (from 1) that begins with a key or with the head of a table.
fn line_that_names(manifest: &str, key: &str) -> Option<u32> {
    let head = key.trim_end_matches(']');
    let begins = |line: &str| line.trim_start().starts_with(head);
    let index = manifest.lines().position(begins)?;
    u32::try_from(index + 1).ok()
}

/// The line (from 1) of a byte offset.
fn line_of(text: &str, offset: usize) -> u32 {
    let before = text.get(..offset).unwrap_or(text);
    let newlines = before.matches('\n').count();
    u32::try_from(newlines + 1).unwrap_or(u32::MAX)
}
