//! Finds out why cargo couldn't or mustn't build an attempt, and explains it in words that learners understand.

use super::attempt::Attempt;
use super::manifest;
use super::manifest::ManifestViolation;
use crate::course::is_rust;
use crate::judge::proof::proof_crate;
use crate::judge::verdict::Diagnostic;

const MANIFEST: &str = "Cargo.toml";

impl Attempt<'_> {
    /// Why cargo couldn't or mustn't build it; `None` if it can.
    pub fn preflight(&self) -> Option<Diagnostic> {
        if let Some(fault) = self.limit_exceeded() {
            return Some(fault);
        }
        if let Some(fault) = self.names_proof() {
            return Some(fault);
        }
        if let Some(file) = &self.plan.program {
            let is_missing = self.files.get(file).is_none();
            return is_missing
                .then(|| self.diagnostic(file, None, "this file is missing".to_owned()));
        }
        // The commands that verify it may need no crate.
        if self.plan.targets.is_none() && self.files.get(MANIFEST).is_none() {
            return None;
        }
        let (text, manifest) = match self.readable_manifest() {
            Ok(read) => read,
            Err(fault) => return Some(*fault),
        };
        self.violation(text, &manifest)
            .or_else(|| self.program_without_a_name())
            .or_else(|| self.hides_from_lints())
            .or_else(|| self.missing_main_source(&manifest))
    }

    /// Reports a source with the name of the crate that observes tests. It could put another crate in its place.
    fn names_proof(&self) -> Option<Diagnostic> {
        let name = proof_crate::name();
        let has_name = |content: &[u8]| String::from_utf8_lossy(content).contains(&name);
        let (path, _) =
            (self.files.iter()).find(|(path, content)| is_rust(path) && has_name(content))?;
        let words = format!("`{name}` is the name of a crate of this runner: choose another name");
        Some(self.diagnostic(path, None, words))
    }

    /// Its manifest as text and as a table, or why it can't be read.
    fn readable_manifest(&self) -> Result<(&str, toml::Table), Box<Diagnostic>> {
        let fault = |line, words: String| Box::new(self.diagnostic(MANIFEST, line, words));
        let Some(content) = self.files.get(MANIFEST) else {
            let words = format!("{MANIFEST} is missing: {}", self.to_restore());
            return Err(fault(None, words));
        };
        let text = std::str::from_utf8(content).map_err(|_| {
            let restore = self.to_restore();
            let words = format!("{MANIFEST} is not valid UTF-8: save it as UTF-8, or {restore}");
            fault(None, words)
        })?;
        let table = text.parse().map_err(|cause: toml::de::Error| {
            let line = cause.span().map(|span| line_of(text, span.start));
            let words = format!("{MANIFEST} is not valid TOML: {}", cause.message());
            fault(line, words)
        })?;
        Ok((text, table))
    }

    /// Reports a key that only the course may set.
    fn violation(&self, text: &str, manifest: &toml::Table) -> Option<Diagnostic> {
        if self.shipped_manifests.is_empty() {
            return None;
        }
        let is_courses = |folder: &str| !self.exercise.may_edit(&format!("{folder}/{MANIFEST}"));
        let restore = self.to_restore();
        let (name, words) = match manifest::violation(
            manifest,
            &self.shipped_manifests,
            is_courses,
        )? {
            ManifestViolation::Check(key) => {
                let words = format!(
                    "`{key}` decides how this exercise is checked and must not be changed: undo the change, or {restore}"
                );
                (key, words)
            }
            ManifestViolation::Dependency(name) => {
                let words = format!(
                    "the dependency `{name}` isn't a package of this exercise: remove it, or {restore}"
                );
                (name, words)
            }
        };
        Some(self.diagnostic(MANIFEST, line_that_names(text, &name), words))
    }

    /// Reports that there is neither a library nor a program, and the manifest names none.
    fn missing_main_source(&self, manifest: &toml::Table) -> Option<Diagnostic> {
        let names_path = |key: &str| {
            manifest.get(key).is_some_and(|target| {
                target
                    .as_table()
                    .is_none_or(|table| table.get("path").is_some())
            })
        };
        if !self.plan.is_vetted || self.has_main_source() || names_path("lib") || names_path("bin")
        {
            return None;
        }
        let main = if self.is_program() {
            "src/main.rs"
        } else {
            "src/lib.rs"
        };
        let words = format!("{main} is missing: {}", self.to_restore());
        Some(self.diagnostic(main, None, words))
    }

    /// Reports a file in `src/bin/` whose name cargo can't use for a program. Cargo would build nothing.
    fn program_without_a_name(&self) -> Option<Diagnostic> {
        const TAKEN: [&str; 4] = ["build", "deps", "examples", "incremental"];
        if !self.plan.is_vetted {
            return None;
        }
        let is_none = |name: &str| {
            let is_plain =
                |character: char| character.is_alphanumeric() || "-_".contains(character);
            TAKEN.contains(&name) || !name.chars().all(is_plain)
        };
        let (path, name) = self.files.iter().find_map(|(path, _)| {
            let inside = path.strip_prefix("src/bin/")?;
            let name = match inside.split_once('/') {
                Some((folder, rest)) => (rest == "main.rs").then_some(folder)?,
                None => inside.strip_suffix(".rs")?,
            };
            is_none(name).then_some((path, name))
        })?;
        let words = format!("cargo can't name a program `{name}`: rename this file");
        Some(self.diagnostic(path, None, words))
    }

    /// How to restore its files.
    fn to_restore(&self) -> String {
        if self.plan.is_restorable {
            format!("restore it with `runner reset {}`", self.exercise.name)
        } else {
            "download the exercise again".to_owned()
        }
    }

    fn has_main_source(&self) -> bool {
        self.files.iter().any(|(path, _)| {
            path == "src/lib.rs" || path == "src/main.rs" || path.starts_with("src/bin/")
        })
    }

    /// Whether its tests run a program rather than calling a library.
    fn is_program(&self) -> bool {
        self.files.iter().any(|(path, content)| {
            path.starts_with("tests/")
                && String::from_utf8_lossy(content).contains("CARGO_BIN_EXE_")
        })
    }
}

/// The first line, counted from 1, that begins with a key or with the head of a table.
fn line_that_names(manifest: &str, key: &str) -> Option<u32> {
    let head = key.trim_end_matches(']');
    let begins = |line: &str| line.trim_start().starts_with(head);
    let index = manifest.lines().position(begins)?;
    u32::try_from(index + 1).ok()
}

/// The line of a byte offset, counted from 1.
fn line_of(text: &str, offset: usize) -> u32 {
    let before = text.get(..offset).unwrap_or(text);
    let newlines = before.matches('\n').count();
    u32::try_from(newlines + 1).unwrap_or(u32::MAX)
}
