//! `WorkspaceFiles`: what crates need in addition to themselves to be built, such as their workspace's manifest, helper crates and shared files.

mod above;
mod around;
mod links;
mod named;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use self::around::WorkspaceReader;
pub use self::links::path_from;
use self::links::reached;
use self::named::{is_in, named_by};
use super::pristine::Pristine;
use crate::course::model::{Exercise, Files, Form, Level, Workspace};
use crate::course::syntax::rust;
use crate::course::syntax::rust::SourceToken;
use crate::error::Result;
use crate::fingerprint::{Fingerprint, FingerprintBuilder};

/// The names of clippy's settings file.
const SETTINGS: [&str; 2] = ["clippy.toml", ".clippy.toml"];

/// The part with what only the commands of a course's author can read. No folder has this name.
const EVERYTHING: &str = "*";

/// The folder of the programs of a single package.
const PROGRAMS: &str = "exercises";

/// The files around the crates of one workspace. The paths are those in the workspace, with its manifest and lock file at the top.
#[derive(Clone, Debug, Default)]
pub struct WorkspaceFiles {
    files: Files,
    /// Folders of helper crates, relative to the course's root.
    helpers: BTreeSet<String>,
    /// Files and folders that sources name, relative to the course's root.
    named: BTreeSet<String>,
    /// One fingerprint per folder of files that belong together. A program's neighbors belong to the folder of all programs.
    parts: BTreeMap<String, Fingerprint>,
    is_package: bool,
}

impl WorkspaceFiles {
    /// All the files.
    pub fn files(&self) -> &Files {
        &self.files
    }

    /// The folders of these files, relative to the course's root, except for that root and the exercises' folders.
    pub fn folders(&self) -> impl Iterator<Item = &str> {
        let programs = self.parts.contains_key(PROGRAMS).then_some(PROGRAMS);
        let helpers = self.helpers.iter().map(String::as_str);
        let named = self.named.iter().filter_map(|path| {
            let is_file = self.files.get(path).is_some();
            let folder = path.rsplit_once('/').map(|(dir, _)| dir);
            if is_file { folder } else { Some(path.as_str()) }
        });
        helpers.chain(named).chain(programs)
    }

    /// The fingerprint of everything here that can affect one exercise. Its files say what it needs; what only its neighbors
    /// need isn't included.
    pub fn concerning(&self, exercise: &Exercise, files: &Files) -> Fingerprint {
        let leading = exercise.leading(files);
        let mut folders = BTreeSet::from([String::new()]);
        for path in named_by(exercise, files) {
            let holds =
                |part: &&String| !part.is_empty() && is_in(&path, part.trim_end_matches('/'));
            folders.extend(self.parts.keys().filter(holds).cloned());
        }
        if self.is_package {
            let all = reaches_out(leading);
            let dir = if all { PROGRAMS } else { &exercise.dir };
            let is_near =
                |part: &&String| all && *part == PROGRAMS || part.starts_with(&format!("{dir}/"));
            folders.extend(self.parts.keys().filter(is_near).cloned());
        } else {
            let read = |path: &str| Ok(self.files.text(path).map(str::to_owned));
            // Nothing is read from disk here, so this can't fail.
            folders.extend(reached(&exercise.dir, leading, read).unwrap_or_default());
            if !exercise.form.commands().is_empty() {
                folders.insert(EVERYTHING.to_owned());
            }
        }
        let parts: Vec<_> = folders
            .iter()
            .filter_map(|folder| self.parts.get(folder))
            .collect();
        Fingerprint::builder("workspace files")
            .value(&parts)
            .finish()
    }

    fn of(around: WorkspaceReader<'_>, is_package: bool) -> Self {
        let WorkspaceReader {
            files,
            helpers,
            named,
            shared,
            elsewhere,
            outside,
            ..
        } = around;
        let part_of = |path: &str| {
            if elsewhere.contains(path) {
                return EVERYTHING.to_owned();
            }
            if let Some(named) = named.iter().find(|named| is_in(path, named)) {
                return named.clone();
            }
            let helper = helpers.iter().filter(|dir| is_in(path, dir));
            let helper = helper.max_by_key(|dir| dir.len());
            match helper {
                Some(helper) if !shared.contains(helper) => helper.clone(),
                None if is_package && path.starts_with("exercises/") => {
                    let dir = path.rsplit_once('/').map_or(PROGRAMS, |(dir, _)| dir);
                    if is_data(path) {
                        format!("{dir}/")
                    } else {
                        PROGRAMS.to_owned()
                    }
                }
                _ => String::new(),
            }
        };
        let mut parts: BTreeMap<String, FingerprintBuilder> = BTreeMap::new();
        for (path, content) in files.iter() {
            let part = parts.entry(part_of(path));
            let builder = part.or_insert_with(|| Fingerprint::builder("part"));
            builder.text(path).bytes(content);
        }
        let top = parts.entry(String::new());
        let top = top.or_insert_with(|| Fingerprint::builder("part"));
        top.value(&outside);
        let finished = |(folder, builder): (String, FingerprintBuilder)| (folder, builder.finish());
        Self {
            parts: parts.into_iter().map(finished).collect(),
            files,
            helpers,
            named,
            is_package,
        }
    }
}

impl Pristine {
    /// What these crates need in addition to themselves. They are exercises of one workspace, whose folder matters only in our own
    /// format, each with its files.
    pub fn workspace_files(
        &self,
        level: &Level,
        workspace_dir: &str,
        crates: &[(&Exercise, &Files)],
    ) -> Result<WorkspaceFiles> {
        let root = match self {
            Self::Disk(root) | Self::Packed { root, .. } => root,
        };
        let mut around = WorkspaceReader::new(root, crates);
        let mut is_package = false;
        match &level.workspace {
            Workspace::Level => {
                around.files = self.workspace(workspace_dir)?;
                return Ok(WorkspaceFiles::of(around, false));
            }
            Workspace::Package(manifest) => {
                is_package = true;
                around.package(manifest, crates)?;
            }
            Workspace::Course(manifest) => around.workspace(manifest, crates)?,
            Workspace::Apart => {}
        }
        for (exercise, files) in crates {
            around.helpers(&exercise.dir, exercise.leading(files))?;
        }
        around.named(crates)?;
        Ok(WorkspaceFiles::of(around, is_package))
    }
}

/// Whether a file is neither Rust nor Markdown.
fn is_data(path: &str) -> bool {
    Path::new(path)
        .extension()
        .is_none_or(|extension| extension != "rs" && extension != "md")
}

/// Whether a source pulls in other files: `include_str!("…")`, `mod helpers;`. One that can't be parsed counts too.
fn reaches_out(source: &str) -> bool {
    // Looking for a word is faster than parsing.
    if !source.contains("include") && !source.contains("mod") {
        return false;
    }
    let Some(tokens) = rust::tokens(source) else {
        return true;
    };
    let word = |at: usize| tokens.get(at).map_or("", SourceToken::word);
    (0..tokens.len()).any(|at| match word(at) {
        // The name alone is enough: another macro may call it, or an import may rename it.
        "include" | "include_str" | "include_bytes" => true,
        // A module without a body is a file, wherever its attributes say it is.
        "mod" => word(at + 2) != "{",
        _ => false,
    })
}

impl Exercise {
    /// The file that says what else the exercise needs: its manifest, or its only file.
    pub fn leading_file(&self) -> &str {
        match &self.form {
            Form::Program(program) => &program.file,
            _ => "Cargo.toml",
        }
    }

    /// The text of that file.
    pub fn leading<'f>(&self, files: &'f Files) -> &'f str {
        files.text(self.leading_file()).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use indoc::indoc;

    use super::reaches_out;

    #[test]
    fn sources_that_pull_in_files_are_recognised() {
        for pulls in [
            "include!(\"a.rs\")",
            "const A: &[u8] = include_bytes !(\"a\");",
            "use std::include_str as text;\nconst A: &str = text!(\"a\");",
            "macro_rules! call { ($name:ident) => { $name!(\"a.rs\"); } }\ncall!(include);",
            "#![doc = include_str!(\"a.md\")]",
            "r#include!{\"a.rs\"}",
            "    mod a;\n",
            "mod a; // shared by exercises",
            "mod a; fn main() {}",
            "mod /* of many */ a\n;",
            "pub mod\r\n    r#a ;",
            "#[path = \"a.rs\"] mod a;",
            "mod inner { mod a; }",
            "macro_rules! file { ($name:ident) => { mod $name; } }",
            "mod tests {} fn main() { let a = \"no end; }",
        ] {
            assert!(reaches_out(pulls), "{pulls}");
        }
        for words in [
            "// bounds included",
            "mod tests {\n}",
            "mod tests /* of all */ {}",
            "// a mod that ends;",
            "/* include!(\"a.rs\"); */",
            indoc! {r#"
                /// ```
                /// mod a;
                /// include_str!("a");
                /// ```
                fn a() {}"#},
            "const A: &str = \"include!(\\\"a.rs\\\")\";",
            "const A: &str = r#\"mod a; #[path = \"a.rs\"]\"#;",
            "mod tests { fn a_mod(); }",
            "fn include_all() { included(); }",
        ] {
            assert!(!reaches_out(words), "{words}");
        }
    }
}
