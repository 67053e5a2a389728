//! `WorkspaceReader`: reads the files around crates from a course's folder.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::fs::File;
use std::path::Path;

use super::above::WorkspaceAbove;
use super::links::reached;
use super::named::{is_answer, is_in, named_by};
use super::{PROGRAMS, SETTINGS, is_data, reaches_out};
use crate::course::model::{Exercise, Files, is_rust};
use crate::course::source::{Folder, Source};
use crate::error::{Error, Result};
use crate::fingerprint::Fingerprint;

/// The files found so far.
pub(super) struct WorkspaceReader<'r> {
    root: &'r Path,
    pub(super) files: Files,
    pub(super) helpers: BTreeSet<String>,
    /// Files and folders that sources name.
    pub(super) named: BTreeSet<String>,
    /// Helper crates that the workspace's own manifest names.
    pub(super) shared: BTreeSet<String>,
    /// Folders of exercises, which aren't helper crates.
    exercises: BTreeSet<String>,
    /// Files that matter only to an exercise that is verified by commands.
    pub(super) elsewhere: BTreeSet<String>,
    /// The fingerprints of crates outside of the course.
    pub(super) outside: Vec<Fingerprint>,
}

impl<'r> WorkspaceReader<'r> {
    /// A reader that has read nothing yet. The crates are exercises.
    pub(super) fn new(root: &'r Path, crates: &[(&Exercise, &Files)]) -> Self {
        Self {
            root,
            files: Files::default(),
            helpers: BTreeSet::new(),
            named: BTreeSet::new(),
            shared: BTreeSet::new(),
            elsewhere: BTreeSet::new(),
            outside: Vec::new(),
            exercises: crates
                .iter()
                .map(|(exercise, _)| exercise.dir.clone())
                .collect(),
        }
    }

    /// Reads one file of the course, if it exists.
    pub(super) fn take(&mut self, from: &str, to: &str) -> Result<()> {
        if let Some(content) = Folder(self.root).file(from)? {
            self.files.insert(to, content);
        }
        Ok(())
    }

    fn take_folder(&mut self, dir: &str) -> Result<()> {
        self.take_some(dir, &|_| true)
    }

    fn take_some(&mut self, dir: &str, wanted: &dyn Fn(&str) -> bool) -> Result<()> {
        for (path, content) in Files::read_some(&self.root.join(dir), wanted)? {
            let path = format!("{dir}/{path}");
            if self.files.get(&path).is_none() {
                self.files.insert(path, content);
            }
        }
        Ok(())
    }

    /// Reads a folder except for files that can't be read and that no source there names: such a file is another exercise, which gets its own error.
    fn take_readable(&mut self, dir: &str) -> Result<()> {
        let folder = self.root.join(dir);
        let unreadable = RefCell::new(Vec::new());
        self.take_some(dir, &|path| {
            let path = folder.join(path);
            let opened = File::open(&path);
            let found = opened.map_err(|cause| unreadable.borrow_mut().push((path, cause)));
            found.is_ok()
        })?;
        for (path, cause) in unreadable.into_inner() {
            let name = path.file_stem().unwrap_or_default().to_string_lossy();
            let mut sources = self.files.iter().filter(|(path, _)| is_rust(path));
            if sources.any(|(_, source)| String::from_utf8_lossy(source).contains(&*name)) {
                return Err(Error::io("read", &path, &cause));
            }
        }
        Ok(())
    }

    /// Reads what the package in `dir` gets from outside of the course.
    fn take_from_above(&mut self, dir: &str) -> Result<()> {
        let manifest = self.files.text("Cargo.toml").unwrap_or_default();
        if let Some(above) = WorkspaceAbove::of(manifest, dir, self.root)? {
            self.files.insert("Cargo.toml", above.manifest.into_bytes());
            if let Some(lock) = above.lock {
                self.files.insert("Cargo.lock", lock);
            }
            self.outside = above.crates;
        }
        Ok(())
    }

    /// Reads the package whose programs are the exercises.
    pub(super) fn package(&mut self, manifest: &str, crates: &[(&Exercise, &Files)]) -> Result<()> {
        let dir = manifest.rsplit_once('/').map_or("", |(dir, _)| dir);
        let beside = |name: &str| {
            if dir.is_empty() {
                name.to_owned()
            } else {
                format!("{dir}/{name}")
            }
        };
        if !manifest.is_empty() {
            self.take(manifest, "Cargo.toml")?;
            self.take(&beside("Cargo.lock"), "Cargo.lock")?;
            self.take_from_above(dir)?;
        }
        for name in SETTINGS {
            self.take(name, name)?;
        }
        self.take_database(&beside)?;
        if manifest == "Cargo.toml" {
            self.take("build.rs", "build.rs")?;
            self.take_folder("src")?;
        }
        self.helpers_of_top(dir)?;
        // Other exercises are in the same folders. They are read only if a source may refer to one of them.
        if crates
            .iter()
            .any(|(exercise, files)| reaches_out(exercise.leading(files)))
        {
            return self
                .take_folder(PROGRAMS)
                .or_else(|_| self.take_readable(PROGRAMS));
        }
        let dirs: BTreeSet<&str> = crates
            .iter()
            .map(|(exercise, _)| exercise.dir.as_str())
            .collect();
        for dir in dirs {
            self.take_some(dir, &is_data)?;
        }
        Ok(())
    }

    /// Reads the workspace whose members are the exercises.
    pub(super) fn workspace(
        &mut self,
        manifest: &str,
        crates: &[(&Exercise, &Files)],
    ) -> Result<()> {
        let dir = manifest.rsplit_once('/').map_or("", |(dir, _)| dir);
        for name in SETTINGS.into_iter().chain(["Cargo.toml", "Cargo.lock"]) {
            let from = manifest.replace("Cargo.toml", name);
            self.take(&from, name)?;
        }
        self.take_database(&|name| manifest.replace("Cargo.toml", name))?;
        self.helpers_of_top(dir)?;
        let is_verified =
            |(exercise, _): &(&Exercise, &Files)| !exercise.form.commands().is_empty();
        if crates.iter().any(is_verified) {
            self.everything()?;
        }
        Ok(())
    }

    /// Reads what sqlx looks for beside the workspace's manifest, without a word of it in any source.
    fn take_database(&mut self, beside: &dyn Fn(&str) -> String) -> Result<()> {
        self.take(&beside(".env"), ".env")?;
        for (path, content) in Files::read(&self.root.join(beside(".sqlx")))? {
            self.files.insert(format!(".sqlx/{path}"), content);
        }
        Ok(())
    }

    /// Reads what the sources of crates name outside of their package.
    pub(super) fn named(&mut self, crates: &[(&Exercise, &Files)]) -> Result<()> {
        let paths = crates
            .iter()
            .flat_map(|(exercise, files)| named_by(exercise, files));
        for path in paths.collect::<BTreeSet<_>>() {
            let is_known = self.files.get(&path).is_some();
            let is_read = |other: &String| is_in(&path, other);
            let holds_exercises = |path: &str| self.exercises.iter().any(|dir| is_in(dir, path));
            if is_known || self.named.iter().chain(&self.helpers).any(is_read) {
                continue;
            }
            if !self.root.join(&path).is_dir() {
                self.take(&path, &path)?;
            } else if !holds_exercises(&path) {
                self.take_some(&path, &|inner| !is_answer(inner))?;
            }
            let is_there = |taken: (&str, &[u8])| is_in(taken.0, &path);
            if self.files.iter().any(is_there) {
                self.named.insert(path);
            }
        }
        Ok(())
    }

    /// Reads everything else in the course, including the exercises: a command of its author can start any other package, or read any file.
    fn everything(&mut self) -> Result<()> {
        for (path, content) in Files::read(self.root)? {
            if self.files.get(&path).is_none() {
                self.elsewhere.insert(path.clone());
                self.files.insert(path, content);
            }
        }
        Ok(())
    }

    pub(super) fn helpers_of_top(&mut self, dir: &str) -> Result<()> {
        let manifest = self.files.text("Cargo.toml").unwrap_or_default().to_owned();
        self.helpers(dir, &manifest)?;
        self.shared.clone_from(&self.helpers);
        Ok(())
    }

    /// Reads the crates that a manifest in `dir` depends on by path, and those that they depend on.
    pub(super) fn helpers(&mut self, dir: &str, manifest: &str) -> Result<()> {
        let root = Folder(self.root);
        let read = |path: &str| {
            let content = root.file(path)?;
            Ok(content.map(|content| String::from_utf8_lossy(&content).into_owned()))
        };
        for helper in reached(dir, manifest, read)? {
            if !self.exercises.contains(&helper) && self.helpers.insert(helper.clone()) {
                self.take_folder(&helper)?;
            }
        }
        Ok(())
    }
}
