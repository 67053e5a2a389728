//! Why cargo would not even look at an attempt, or must not: said in the learner's words.

use super::attempt::Attempt;
use super::manifest;
use super::manifest::Trespass;
use crate::judge::verdict::Diagnostic;

const MANIFEST: &str = "Cargo.toml";

impl Attempt<'_> {
    /// Why cargo would not even look at it, said in the learner's words; `None` if it would.
    pub fn preflight(&self) -> Option<Diagnostic> {
        if let Some(fault) = self.more_than_is_read() {
            return Some(fault);
        }
        if let Some(file) = &self.plan.program {
            let is_missing = self.files.get(file).is_none();
            return is_missing
                .then(|| self.diagnostic(file, None, "this file is missing".to_owned()));
        }
        let (text, manifest) = match self.readable_manifest() {
            Ok(read) => read,
            Err(fault) => return Some(fault),
        };
        self.trespass(text, &manifest)
            .or_else(|| self.program_without_a_name())
            .or_else(|| self.hides_from_lints())
            .or_else(|| self.missing_main_source(&manifest))
    }

    /// Its manifest as text and as a table, or what keeps it from being read.
    fn readable_manifest(&self) -> Result<(&str, toml::Table), Diagnostic> {
        let fault = |line, words: String| self.diagnostic(MANIFEST, line, words);
        let Some(content) = self.files.get(MANIFEST) else {
            let words = format!("{MANIFEST} is missing: {}", self.to_restore());
            return Err(fault(None, words));
        };
        let text = std::str::from_utf8(content).map_err(|_| {
            let restore = self.to_restore();
            let words = format!("{MANIFEST} is not UTF-8 text: save it as UTF-8, or {restore}");
            fault(None, words)
        })?;
        let table = text.parse().map_err(|cause: toml::de::Error| {
            let line = cause.span().map(|span| line_of(text, span.start));
            let words = format!("{MANIFEST} is not valid TOML: {}", cause.message());
            fault(line, words)
        })?;
        Ok((text, table))
    }

    /// What a learner's manifest says that only the course may say.
    fn trespass(&self, text: &str, manifest: &toml::Table) -> Option<Diagnostic> {
        if self.shipped_manifests.is_empty() {
            return None;
        }
        let is_courses = |folder: &str| !self.exercise.may_edit(&format!("{folder}/{MANIFEST}"));
        let restore = self.to_restore();
        let (name, words) = match manifest::trespass(manifest, &self.shipped_manifests, is_courses)?
        {
            Trespass::Check(key) => {
                let words = format!(
                    "`{key}` decides how this exercise is checked, and has to stay as the course has it: put it back, or {restore}"
                );
                (key, words)
            }
            Trespass::Dependency(name) => {
                let words = format!(
                    "the dependency `{name}` is not a package of this exercise: take it out, or {restore}"
                );
                (name, words)
            }
        };
        Some(self.diagnostic(MANIFEST, line_that_names(text, &name), words))
    }

    /// That there is no library and no program, and the manifest names none elsewhere.
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

    /// That cargo would name a program after a file in `src/bin/`, and can't. Then it would build nothing.
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
        let words =
            format!("cargo gives no program the name `{name}`: give this file another name");
        Some(self.diagnostic(path, None, words))
    }

    /// How to get its files back as they were shipped.
    fn to_restore(&self) -> String {
        if self.plan.is_restorable {
            format!("`runner reset {}` writes it again", self.exercise.name)
        } else {
            "get the exercise again from where you got the course".to_owned()
        }
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
