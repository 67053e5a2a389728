//! What crates need beside themselves to be built: the manifest and lock file of their workspace, helper crates, shared files.

use std::collections::BTreeSet;
use std::path::Path;

use super::source::{Folder, Source};
use super::{Exercise, Files, Form, Level, Pristine, Workspace};
use crate::error::Result;

/// Settings of clippy that hold for a whole workspace.
const SETTINGS: [&str; 2] = ["clippy.toml", ".clippy.toml"];

impl Pristine {
    /// What these crates need beside themselves: paths as they have to lie around them, with the workspace's manifest and lock file at
    /// the top. `crates` are exercises of one workspace, each with the manifest that counts for it.
    pub fn surroundings(&self, level: &Level, crates: &[(&Exercise, &str)]) -> Result<Files> {
        let root = match self {
            Self::Disk(root) | Self::Packed { root, .. } => root,
        };
        let mut around = Around {
            root,
            files: Files::default(),
            seen: crates
                .iter()
                .map(|(exercise, _)| exercise.dir.clone())
                .collect(),
        };
        match &level.workspace {
            Workspace::Level => return self.level(level),
            Workspace::Package(manifest) => around.package(manifest, crates)?,
            Workspace::Course => {
                for name in SETTINGS.into_iter().chain(["Cargo.toml", "Cargo.lock"]) {
                    around.take(name, name)?;
                }
                around.helpers_of_top("")?;
            }
            Workspace::Apart => {}
        }
        for (exercise, manifest) in crates {
            around.helpers(&exercise.dir, manifest)?;
        }
        Ok(around.files)
    }
}

/// The files found so far.
struct Around<'r> {
    root: &'r Path,
    files: Files,
    /// Folders that need not be looked at again.
    seen: BTreeSet<String>,
}

impl Around<'_> {
    /// Takes one file of the course, if it is there.
    fn take(&mut self, from: &str, to: &str) -> Result<()> {
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

    /// The package that all exercises are programs of.
    fn package(&mut self, manifest: &str, crates: &[(&Exercise, &str)]) -> Result<()> {
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
        }
        for name in SETTINGS {
            self.take(name, name)?;
        }
        if manifest == "Cargo.toml" {
            self.take("build.rs", "build.rs")?;
            self.take_folder("src")?;
        }
        self.helpers_of_top(dir)?;
        // Other exercises lie in the same folders: they are read only where a source may mean one of them.
        if crates.iter().any(|(_, source)| reaches_out(source)) {
            return self.take_folder("exercises");
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

    fn helpers_of_top(&mut self, dir: &str) -> Result<()> {
        let manifest = self.files.text("Cargo.toml").unwrap_or_default().to_owned();
        self.helpers(dir, &manifest)
    }

    /// Takes the crates of the course that a manifest in `dir` names by their path, and those that they name.
    fn helpers(&mut self, dir: &str, manifest: &str) -> Result<()> {
        let mut open = vec![(dir.to_owned(), manifest.to_owned())];
        while let Some((dir, manifest)) = open.pop() {
            let Ok(table) = manifest.parse::<toml::Table>() else {
                continue;
            };
            let mut paths = Vec::new();
            paths_in(&table, &mut paths);
            for path in paths {
                let Some(helper) = join(&dir, &path) else {
                    continue;
                };
                let manifest = Folder(self.root).file(&format!("{helper}/Cargo.toml"))?;
                if let Some(manifest) = manifest
                    && self.seen.insert(helper.clone())
                {
                    self.take_folder(&helper)?;
                    open.push((helper, String::from_utf8_lossy(&manifest).into_owned()));
                }
            }
        }
        Ok(())
    }
}

/// Whether a file is neither a source nor a text for people.
fn is_data(path: &str) -> bool {
    Path::new(path)
        .extension()
        .is_none_or(|extension| extension != "rs" && extension != "md")
}

/// Whether a source pulls in other files: `include_str!("…")`, `mod helpers;`.
fn reaches_out(source: &str) -> bool {
    let declares_module = |line: &str| {
        let line = line.trim();
        line.ends_with(';') && line.split_whitespace().any(|word| word == "mod")
    };
    source.contains("include") || source.contains("#[path") || source.lines().any(declares_module)
}

/// Every `path` that a dependency of a manifest has, wherever dependencies can stand.
fn paths_in(table: &toml::Table, found: &mut Vec<String>) {
    for (key, value) in table {
        let Some(inner) = value.as_table() else {
            continue;
        };
        match key.as_str() {
            "dependencies" | "dev-dependencies" | "build-dependencies" => {
                found.extend(paths_of(inner));
            }
            "patch" => inner
                .values()
                .filter_map(toml::Value::as_table)
                .for_each(|registry| found.extend(paths_of(registry))),
            "workspace" | "target" => paths_in(inner, found),
            // Below `target` stands one table a platform.
            _ if key.starts_with("cfg(") || key.contains('-') => paths_in(inner, found),
            _ => {}
        }
    }
}

fn paths_of(dependencies: &toml::Table) -> impl Iterator<Item = String> {
    dependencies
        .values()
        .filter_map(|dependency| dependency.get("path")?.as_str())
        .map(str::to_owned)
}

/// A path relative to `dir`, seen from the course's root; `None` if it leaves the course or is its root.
fn join(dir: &str, path: &str) -> Option<String> {
    if path.starts_with('/') || path.contains(['\\', ':']) {
        return None;
    }
    let mut parts: Vec<&str> = dir.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => _ = parts.pop()?,
            part => parts.push(part),
        }
    }
    (!parts.is_empty()).then(|| parts.join("/"))
}

impl Exercise {
    /// The file of it that says what else is needed: its manifest, or the one file that it is.
    pub fn leading_file(&self) -> &str {
        match &self.form {
            Form::Program(program) => &program.file,
            _ => "Cargo.toml",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{join, paths_in};

    #[test]
    fn paths_are_joined_and_stay_in_the_course() {
        let dir = "exercises/01_a/02_b";
        assert_eq!(
            join(dir, "../../../helpers/common").as_deref(),
            Some("helpers/common")
        );
        assert_eq!(join("", "./helpers").as_deref(), Some("helpers"));
        assert_eq!(
            join(dir, "inner").as_deref(),
            Some("exercises/01_a/02_b/inner")
        );
        assert_eq!(join(dir, "../../../../elsewhere"), None);
        assert_eq!(join(dir, "/etc"), None);
    }

    #[test]
    fn dependencies_are_found_wherever_they_stand() {
        let manifest = r#"
            [dependencies]
            a = { path = "a" }
            b = "1"
            [dev-dependencies.c]
            path = "c"
            [target.'cfg(unix)'.dependencies]
            d = { path = "d" }
            [workspace.dependencies]
            e = { path = "e" }
            [patch.crates-io]
            f = { path = "f" }
        "#;
        let mut found = Vec::new();
        paths_in(&manifest.parse().unwrap(), &mut found);
        found.sort();
        assert_eq!(found, ["a", "c", "d", "e", "f"]);
    }
}
