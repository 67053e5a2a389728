//! `Files`: a folder's files as values, keyed by path.

use std::collections::BTreeMap;
use std::collections::btree_map;
use std::fs;
use std::mem;
use std::path::Path;

use super::bounds::{ReadBounds, is_missing};
use crate::error::{Error, Result};
use crate::fingerprint::Fingerprint;

/// Files of one folder: relative path with `/` → content.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Files(BTreeMap<String, Vec<u8>>);

impl Files {
    /// Reads every file below `dir`, except what cargo and editors leave there. A missing folder has no files.
    pub fn read(dir: &Path) -> Result<Self> {
        Self::read_some(dir, &|_| true)
    }

    /// Reads the files below `dir` whose path satisfies `wanted`. The others aren't opened.
    pub fn read_some(dir: &Path, wanted: &dyn Fn(&str) -> bool) -> Result<Self> {
        let mut files = Self::default();
        files.read_below(dir, (ReadBounds::None, wanted))?;
        Ok(files)
    }

    /// The same for untrusted submissions: stops reading as soon as a limit is exceeded (see [`super::Excess`]). Follows links to folders: people
    /// keep their sources elsewhere.
    pub fn read_handed_in(dir: &Path, wanted: &dyn Fn(&str) -> bool) -> Result<Self> {
        let mut files = Self::default();
        files.read_below(dir, (ReadBounds::HandedIn, wanted))?;
        Ok(files)
    }

    /// The same for one file of `dir`; empty if it's missing.
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

    /// Whether a file or folder with this name was left by cargo, an editor or the operating system, and isn't part of the exercise.
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

    /// Walks the folders without recursion: they can be nested as deeply as the length of a path allows.
    fn read_below(
        &mut self,
        dir: &Path,
        (bounds, wanted): (ReadBounds, &dyn Fn(&str) -> bool),
    ) -> Result<()> {
        let mut bytes = 0;
        let mut folders = vec![(dir.to_path_buf(), String::new(), false)];
        while let Some((dir, prefix, is_behind_link)) = folders.pop() {
            let entries = match fs::read_dir(&dir) {
                Ok(entries) => entries,
                Err(cause) if is_missing(&cause) => continue,
                Err(cause) => return Err(Error::io("read the folder", dir, &cause)),
            };
            for entry in entries {
                let entry = entry.map_err(|cause| Error::io("read the folder", &dir, &cause))?;
                let name = entry.file_name();
                // A name that isn't UTF-8 can't be part of a course.
                let Some(name) = name.to_str() else { continue };
                if Self::is_foreign(name) {
                    continue;
                }
                let path = if prefix.is_empty() {
                    name.to_owned()
                } else {
                    format!("{prefix}/{name}")
                };
                // Editors save to a temporary file and rename it: a file that vanishes now was never part of the exercise.
                let kind = match entry.file_type() {
                    Ok(kind) => kind,
                    Err(cause) if is_missing(&cause) => continue,
                    Err(cause) => return Err(Error::io("read", entry.path(), &cause)),
                };
                // Following every link to a folder could loop.
                let is_link = bounds == ReadBounds::HandedIn && kind.is_symlink();
                if kind.is_dir() || is_link && !is_behind_link && leads_aside(&entry.path(), &dir) {
                    folders.push((entry.path(), path, is_behind_link || is_link));
                    continue;
                }
                // Reading a pipe could block forever.
                let is_file = kind.is_file() || kind.is_symlink() && entry.path().is_file();
                if !is_file || !wanted(&path) {
                    continue;
                }
                if let Some(content) = bounds.read(&entry.path())? {
                    bytes += content.len();
                    self.0.insert(path, content);
                }
                if bounds.are_exceeded(self.0.len(), bytes) {
                    return Ok(());
                }
            }
        }
        Ok(())
    }

    /// Writes every file below `root`, and creates folders as needed. Files that already have the same content aren't touched.
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

    /// The content of one file as text; `None` if it's missing or isn't UTF-8.
    pub fn text(&self, path: &str) -> Option<&str> {
        self.get(path)
            .and_then(|content| std::str::from_utf8(content).ok())
    }

    /// Adds or replaces a file.
    pub fn insert(&mut self, path: impl Into<String>, content: impl Into<Vec<u8>>) {
        self.0.insert(path.into(), content.into());
    }

    /// Keeps only the files whose path satisfies `keep`.
    pub fn retain(&mut self, mut keep: impl FnMut(&str) -> bool) {
        self.0.retain(|path, _| keep(path));
    }

    /// Removes the files whose path satisfies `taken`, and returns them.
    #[must_use]
    pub fn split_off(&mut self, mut taken: impl FnMut(&str) -> bool) -> Self {
        let all = mem::take(&mut self.0).into_iter();
        let (taken, kept) = all.partition(|(path, _)| taken(path));
        self.0 = kept;
        Self(taken)
    }

    /// Adds other files, which replace those with the same path.
    pub fn overlay(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    /// Paths and contents, sorted by path.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.0
            .iter()
            .map(|(path, content)| (path.as_str(), content.as_slice()))
    }

    /// The fingerprint of all paths and contents.
    pub fn fingerprint(&self) -> Fingerprint {
        let mut builder = Fingerprint::builder("files");
        for (path, content) in self.iter() {
            builder.text(path).bytes(content);
        }
        builder.finish()
    }

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

/// Whether a link leads to a folder that the link isn't in.
fn leads_aside(link: &Path, dir: &Path) -> bool {
    link.is_dir()
        && match (fs::canonicalize(link), fs::canonicalize(dir)) {
            (Ok(target), Ok(dir)) => !dir.starts_with(target),
            _ => false,
        }
}

/// Whether two files are the same except for the line endings of a text, which git changes on Windows.
pub fn is_same_text(one: &[u8], other: &[u8]) -> bool {
    fn lines(text: &[u8]) -> impl Iterator<Item = &[u8]> {
        text.split(|byte| *byte == b'\n')
            .map(|line| line.strip_suffix(b"\r").unwrap_or(line))
    }
    let is_text = || std::str::from_utf8(one).is_ok();
    one == other || is_text() && lines(one).eq(lines(other))
}

/// Whether a path has the extension of a Rust source.
pub fn is_rust(path: &str) -> bool {
    Path::new(path)
        .extension()
        .is_some_and(|extension| extension == "rs")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line_endings_count_only_in_what_is_not_text() {
        assert!(is_same_text(b"one\r\ntwo\r\n", b"one\ntwo\n"));
        assert!(is_same_text(b"one\ntwo", b"one\r\ntwo"));
        assert!(!is_same_text(b"one\rtwo", b"onetwo"));
        assert!(!is_same_text(b"one\n\ntwo", b"one\ntwo"));
        assert!(!is_same_text(b"\xff\r\n", b"\xff\n"));
    }
}
