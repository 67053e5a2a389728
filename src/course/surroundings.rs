//! `Surroundings`: what crates need beside themselves to be built, such as the manifest of their workspace, helper crates, shared files.

use std::collections::{BTreeMap, BTreeSet};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;

use super::source::{Folder, Source};
use super::{Exercise, Files, Form, Level, Pristine, Workspace};
use crate::error::Result;

/// Settings of clippy that hold for a whole workspace.
const SETTINGS: [&str; 2] = ["clippy.toml", ".clippy.toml"];

/// Where programs of one package lie.
const PROGRAMS: &str = "exercises";

/// What lies around crates of one workspace: paths as they have to lie there, with the workspace's manifest and lock file at the top.
#[derive(Clone, Debug, Default)]
pub struct Surroundings {
    files: Files,
    /// Folders of helper crates, from the course's root.
    helpers: BTreeSet<String>,
    /// Fingerprints of what belongs together, by its folder; the folder of a program's neighbours is that of all programs.
    parts: BTreeMap<String, [u64; 2]>,
    is_package: bool,
}

impl Surroundings {
    /// All of it.
    pub fn files(&self) -> &Files {
        &self.files
    }

    /// The folders in which it lies, relative to the course's root, beside that root and the folder of an exercise.
    pub fn folders(&self) -> impl Iterator<Item = &str> {
        let programs = self.parts.contains_key(PROGRAMS).then_some(PROGRAMS);
        let helpers = self.helpers.iter().map(String::as_str);
        helpers.chain(programs)
    }

    /// Stands for all of it that can make a difference to one exercise, whose leading file says what else it needs. What only its
    /// neighbours need makes none.
    pub fn concerning(&self, exercise: &Exercise, leading: &str) -> Vec<[u64; 2]> {
        let mut folders = BTreeSet::from([String::new()]);
        if self.is_package {
            let all = reaches_out(leading);
            let dir = if all { PROGRAMS } else { &exercise.dir };
            let is_near =
                |part: &&String| all && *part == PROGRAMS || part.starts_with(&format!("{dir}/"));
            folders.extend(self.parts.keys().filter(is_near).cloned());
        } else {
            let read = |path: &str| Ok(self.files.text(path).map(str::to_owned));
            // Nothing is read from a disk here, so nothing can fail.
            folders.extend(reached(&exercise.dir, leading, read).unwrap_or_default());
        }
        folders
            .iter()
            .filter_map(|folder| self.parts.get(folder))
            .copied()
            .collect()
    }

    fn of(around: Around<'_>, is_package: bool) -> Self {
        let Around {
            files,
            helpers,
            shared,
            ..
        } = around;
        let part_of = |path: &str| {
            let is_in = |dir: &&String| {
                path.strip_prefix(dir.as_str())
                    .is_some_and(|rest| rest.starts_with('/'))
            };
            let helper = helpers.iter().filter(is_in).max_by_key(|dir| dir.len());
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
        let mut hashers: BTreeMap<String, [DefaultHasher; 2]> = BTreeMap::new();
        for file in files.iter() {
            let [one, other] = hashers.entry(part_of(file.0)).or_default();
            file.hash(one);
            // Two hashes of 64 bits: one of them is too short to never meet its like by chance.
            (1, file).hash(other);
        }
        let finished = |(folder, hashers): (String, [DefaultHasher; 2])| {
            (folder, hashers.map(|hasher| hasher.finish()))
        };
        Self {
            parts: hashers.into_iter().map(finished).collect(),
            files,
            helpers,
            is_package,
        }
    }
}

impl Pristine {
    /// What these crates need beside themselves. They are exercises of one workspace, each with the leading file that counts for it.
    pub fn surroundings(
        &self,
        level: &Level,
        crates: &[(&Exercise, &str)],
    ) -> Result<Surroundings> {
        let root = match self {
            Self::Disk(root) | Self::Packed { root, .. } => root,
        };
        let mut around = Around {
            root,
            files: Files::default(),
            helpers: BTreeSet::new(),
            shared: BTreeSet::new(),
            exercises: crates
                .iter()
                .map(|(exercise, _)| exercise.dir.clone())
                .collect(),
        };
        let mut is_package = false;
        match &level.workspace {
            Workspace::Level => {
                around.files = self.level(level)?;
                return Ok(Surroundings::of(around, false));
            }
            Workspace::Package(manifest) => {
                is_package = true;
                around.package(manifest, crates)?;
            }
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
        Ok(Surroundings::of(around, is_package))
    }
}

/// The files found so far.
struct Around<'r> {
    root: &'r Path,
    files: Files,
    helpers: BTreeSet<String>,
    /// Helper crates that the workspace itself names.
    shared: BTreeSet<String>,
    /// Folders of exercises, which are no helper crates.
    exercises: BTreeSet<String>,
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
            return self.take_folder(PROGRAMS);
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
        self.helpers(dir, &manifest)?;
        self.shared.clone_from(&self.helpers);
        Ok(())
    }

    /// Takes the crates of the course that a manifest in `dir` names by their path, and those that they name.
    fn helpers(&mut self, dir: &str, manifest: &str) -> Result<()> {
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

/// The folders of crates that a manifest in `dir` names by their path, and of those that they name. `read` gives a manifest's text.
fn reached(
    dir: &str,
    manifest: &str,
    read: impl Fn(&str) -> Result<Option<String>>,
) -> Result<BTreeSet<String>> {
    let mut found = BTreeSet::new();
    let mut open = vec![(dir.to_owned(), manifest.to_owned())];
    while let Some((dir, manifest)) = open.pop() {
        let Ok(table) = manifest.parse::<toml::Table>() else {
            continue;
        };
        let mut paths = Vec::new();
        paths_in(&table, &mut paths);
        for path in paths {
            let Some(helper) = path_from(&dir, &path).filter(|helper| !found.contains(helper))
            else {
                continue;
            };
            if let Some(manifest) = read(&format!("{helper}/Cargo.toml"))? {
                found.insert(helper.clone());
                open.push((helper, manifest));
            }
        }
    }
    Ok(found)
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
    let includes = |rest: &str| {
        let rest = rest.strip_prefix("_str").unwrap_or(rest);
        let rest = rest.strip_prefix("_bytes").unwrap_or(rest);
        rest.trim_start().starts_with('!')
    };
    source.split("include").skip(1).any(includes)
        || source.contains("#[path")
        || source.lines().any(declares_module)
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
pub fn path_from(dir: &str, path: &str) -> Option<String> {
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
    use super::{path_from, paths_in, reaches_out};

    #[test]
    fn paths_are_joined_and_stay_in_the_course() {
        let dir = "exercises/01_a/02_b";
        assert_eq!(
            path_from(dir, "../../../helpers/common").as_deref(),
            Some("helpers/common")
        );
        assert_eq!(path_from("", "./helpers").as_deref(), Some("helpers"));
        assert_eq!(
            path_from(dir, "inner").as_deref(),
            Some("exercises/01_a/02_b/inner")
        );
        assert_eq!(path_from(dir, "../../../../elsewhere"), None);
        assert_eq!(path_from(dir, "/etc"), None);
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

    #[test]
    fn what_pulls_in_files_is_told_from_words() {
        for pulls in [
            "include!(\"a.rs\")",
            "include_bytes !(\"a\")",
            "    mod a;\n",
            "#[path = \"a.rs\"] mod a;",
        ] {
            assert!(reaches_out(pulls), "{pulls}");
        }
        for words in ["// bounds included", "mod tests {\n}", "// a mod that ends"] {
            assert!(!reaches_out(words), "{words}");
        }
    }
}
