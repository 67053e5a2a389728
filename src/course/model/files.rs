//! `Files`: a folder's files as values, keyed by path.

use std::collections::BTreeMap;
use std::collections::btree_map;
use std::fs;
use std::path::Path;

use super::bounds::{ReadBounds, is_nowhere};
use crate::error::{Error, Result};
use crate::fingerprint::Fingerprint;

/// Files of one folder: relative path with `/` → content.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Files(BTreeMap<String, Vec<u8>>);

impl Files {
    /// Reads every file below `dir`, but for what cargo and editors leave there. A folder that does not exist holds no files.
    pub fn read(dir: &Path) -> Result<Self> {
        Self::read_some(dir, &|_| true)
    }

    /// Reads the files below `dir` whose path satisfies `wanted`; of the others nothing but the name is looked at.
    pub fn read_some(dir: &Path, wanted: &dyn Fn(&str) -> bool) -> Result<Self> {
        let mut files = Self::default();
        files.read_below(dir, (ReadBounds::None, wanted))?;
        Ok(files)
    }

    /// The same for what somebody hands in, who may be anybody: no more is read than it takes to see that it is too much ([`super::Excess`]).
    pub fn read_handed_in(dir: &Path, wanted: &dyn Fn(&str) -> bool) -> Result<Self> {
        let mut files = Self::default();
        files.read_below(dir, (ReadBounds::HandedIn, wanted))?;
        Ok(files)
    }

    /// The same for one file of `dir`; holds nothing where it is missing.
    pub fn read_one(dir: &Path, name: &str) -> Result<Self> {
        let mut files = Self::default();
        let path = dir.join(name);
        if path.is_dir() {
            return Ok(files);
        }
        if let Some(content) = ReadBounds::HandedIn.read(&path)? {
            files.insert(name, content);
        }
        Ok(files)
    }

    /// Whether a file or folder of this name is what cargo, editors and systems leave there, and nobody means as part of it.
    pub fn is_foreign(name: &str) -> bool {
        matches!(
            name,
            "target"
                | ".git"
                | ".runner"
                | ".DS_Store"
                | "Thumbs.db"
                | ".idea"
                | ".vscode"
                | ".zed"
                | ".helix"
                | "4913"
        ) || name.ends_with('~')
            || name.starts_with(".#")
            || (name.starts_with('#') && name.ends_with('#'))
            || name.starts_with(".~")
            || (name.starts_with('.')
                && Path::new(name)
                    .extension()
                    .is_some_and(|ext| ext == "swp" || ext == "swo" || ext == "swx"))
    }

    /// Goes through the folders without a stack of its own: they can be nested as deep as a path is long.
    fn read_below(
        &mut self,
        dir: &Path,
        (bounds, wanted): (ReadBounds, &dyn Fn(&str) -> bool),
    ) -> Result<()> {
        let mut bytes = 0;
        let mut folders = vec![(dir.to_path_buf(), String::new())];
        while let Some((dir, prefix)) = folders.pop() {
            let entries = match fs::read_dir(&dir) {
                Ok(entries) => entries,
                Err(cause) if is_nowhere(&cause) => continue,
                Err(cause) => return Err(Error::io("read the folder", dir, &cause)),
            };
            for entry in entries {
                let entry = entry.map_err(|cause| Error::io("read the folder", &dir, &cause))?;
                let name = entry.file_name();
                // A name that is not UTF-8 cannot be part of a course.
                let Some(name) = name.to_str() else { continue };
                if Self::is_foreign(name) {
                    continue;
                }
                let path = if prefix.is_empty() {
                    name.to_owned()
                } else {
                    format!("{prefix}/{name}")
                };
                // Editors save through a temporary file that is renamed: what vanishes while we look was never ours.
                let kind = match entry.file_type() {
                    Ok(kind) => kind,
                    Err(cause) if is_nowhere(&cause) => continue,
                    Err(cause) => return Err(Error::io("read", entry.path(), &cause)),
                };
                if kind.is_dir() {
                    folders.push((entry.path(), path));
                    continue;
                }
                // A pipe would be waited for, and a link to a folder could lead in circles.
                let is_file = kind.is_file() || kind.is_symlink() && entry.path().is_file();
                if !is_file || !wanted(&path) {
                    continue;
                }
                if let Some(content) = bounds.read(&entry.path())? {
                    bytes += content.len();
                    self.0.insert(path, content);
                }
                if bounds.are_left(self.0.len(), bytes) {
                    return Ok(());
                }
            }
        }
        Ok(())
    }

    /// Writes every file below `root`, with the folders that it needs; one that is there already with the same content is left alone.
    pub fn write_below(&self, root: &Path) -> Result<()> {
        for (path, content) in self.iter() {
            let path = root.join(path);
            if let Some(parent) = path.parent() {
                fs::create_dir_all(parent)
                    .map_err(|cause| Error::io("make the folder", parent, &cause))?;
            }
            if fs::read(&path).ok().as_deref() != Some(content) {
                fs::write(&path, content).map_err(|cause| Error::io("write", &path, &cause))?;
            }
        }
        Ok(())
    }

    /// The content of one file.
    pub fn get(&self, path: &str) -> Option<&[u8]> {
        self.0.get(path).map(Vec::as_slice)
    }

    /// The content of one file as text; `None` where it is missing or not UTF-8.
    pub fn text(&self, path: &str) -> Option<&str> {
        self.get(path)
            .and_then(|content| std::str::from_utf8(content).ok())
    }

    /// Adds a file or replaces it.
    pub fn insert(&mut self, path: impl Into<String>, content: impl Into<Vec<u8>>) {
        self.0.insert(path.into(), content.into());
    }

    /// Keeps the files whose path satisfies `keep`.
    pub fn retain(&mut self, mut keep: impl FnMut(&str) -> bool) {
        self.0.retain(|path, _| keep(path));
    }

    /// Lays other files over these: theirs replace ours.
    pub fn overlay(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    /// Paths and contents, sorted by path.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.0
            .iter()
            .map(|(path, content)| (path.as_str(), content.as_slice()))
    }

    /// Of all paths and contents.
    pub fn fingerprint(&self) -> Fingerprint {
        let mut builder = Fingerprint::builder("files");
        for (path, content) in self.iter() {
            builder.text(path).bytes(content);
        }
        builder.finish()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl IntoIterator for Files {
    type Item = (String, Vec<u8>);
    type IntoIter = btree_map::IntoIter<String, Vec<u8>>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl FromIterator<(String, Vec<u8>)> for Files {
    fn from_iter<I: IntoIterator<Item = (String, Vec<u8>)>>(iter: I) -> Self {
        Self(iter.into_iter().collect())
    }
}

/// Whether it is a Rust source by its name.
pub fn is_rust(path: &str) -> bool {
    Path::new(path)
        .extension()
        .is_some_and(|extension| extension == "rs")
}
