//! `Pack`: a whole course as one zip archive. One is embedded in the binary (`course.zip`), so that `init`, `reset` and the pristine
//! tests need no repository and no network.

use std::collections::HashSet;
use std::fmt;
use std::io::{Cursor, Read, Write};
use std::path::Path;
use std::sync::{Arc, OnceLock};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, System, ZipArchive, ZipWriter};

use crate::course::model::Files;
use crate::course::source::{Folder, Presence, Source};
use crate::error::{Problem, Result};

const EMBEDDED: &[u8] = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/course.zip"));

/// The folders that go into a pack, along with the course's manifest.
const FOLDERS: [&str; 2] = ["exercises", "solutions"];

/// A whole course in one archive. Files are unpacked on demand.
#[derive(Clone)]
pub struct Pack {
    /// The bytes stay where they are in the binary: `watch` would need a tenth more memory for a copy.
    archive: ZipArchive<Cursor<&'static [u8]>>,
    /// Every folder with a file in it, at any depth.
    folders: Arc<HashSet<String>>,
}

impl Pack {
    /// The course embedded in this binary. Its index is read once.
    pub fn embedded() -> Result<Self> {
        static PACK: OnceLock<Pack> = OnceLock::new();
        if let Some(pack) = PACK.get() {
            return Ok(pack.clone());
        }
        let pack = Self::from_bytes(EMBEDDED)?;
        Ok(PACK.get_or_init(|| pack).clone())
    }

    /// Opens a pack that [`Self::write`] produced.
    pub fn from_bytes(bytes: &'static [u8]) -> Result<Self> {
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|cause| broken(&cause))?;
        // Code that unpacks the archive relies on these names.
        if let Some(name) = archive.file_names_raw().find(|name| !stays_inside(name)) {
            return Err(broken(&format!(
                "its entry `{}` is outside the course",
                String::from_utf8_lossy(name)
            )));
        }
        let mut folders = HashSet::new();
        for mut path in archive
            .file_names_raw()
            .filter_map(|name| std::str::from_utf8(name).ok())
        {
            while let Some((folder, _)) = path.rsplit_once('/')
                && folders.insert(folder.to_owned())
            {
                path = folder;
            }
        }
        Ok(Self {
            archive,
            folders: Arc::new(folders),
        })
    }

    /// The files of a course's folder that belong in a pack: the manifest, the exercises with their lessons, and the solutions.
    pub fn course_files(root: &Path) -> Result<Files> {
        let mut files = Files::default();
        if let Some(manifest) = Folder(root).file("info.toml")? {
            files.insert("info.toml", manifest);
        }
        for folder in FOLDERS {
            let below = Files::read(&root.join(folder))?;
            files.overlay(
                below
                    .into_iter()
                    .map(|(path, content)| (format!("{folder}/{path}"), content))
                    .collect(),
            );
        }
        Ok(files)
    }

    /// Packs a course. The same files always give the same bytes, on every system and at any time.
    pub fn write(files: &Files) -> Result<Vec<u8>> {
        // Each file is compressed separately: when an exercise changes, the archive changes only there, and git stores
        // the difference.
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .compression_level(Some(9))
            .last_modified_time(DateTime::DEFAULT)
            .unix_permissions(0o644)
            .system(System::Unix);
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        for (path, content) in files.iter() {
            writer
                .start_file(path, options)
                .map_err(|cause| unwritten(path, &cause))?;
            writer
                .write_all(content)
                .map_err(|cause| unwritten(path, &cause))?;
        }
        Ok(writer
            .finish()
            .map_err(|cause| unwritten("its index", &cause))?
            .into_inner())
    }

    /// The exercises' folders, in no particular order.
    pub fn exercises(&self) -> impl Iterator<Item = &str> {
        let folders = self.folders.iter().map(String::as_str);
        folders
            .filter(|folder| folder.starts_with("exercises/") && folder.matches('/').count() == 2)
    }

    /// Whether there is a file at this path, relative to the course's root.
    pub fn holds(&self, path: &str) -> bool {
        self.archive.index_for_name(path).is_some()
    }

    /// One file; the path is relative to the course's root.
    pub fn file(&self, path: &str) -> Result<Option<Vec<u8>>> {
        let Some(index) = self.archive.index_for_name(path) else {
            return Ok(None);
        };
        self.unpack(index).map(Some)
    }

    /// Every file below a folder (relative to the course's root, `""` for the root), with paths relative to that folder.
    pub fn below(&self, dir: &str) -> Result<Files> {
        let mut files = Files::default();
        for (index, name) in self.archive.file_names_raw().enumerate() {
            if let Some(path) = std::str::from_utf8(name)
                .ok()
                .and_then(|name| relative(name, dir))
            {
                files.insert(path, self.unpack(index)?);
            }
        }
        Ok(files)
    }

    fn unpack(&self, index: usize) -> Result<Vec<u8>> {
        // The index and the bytes are shared, so this clone copies neither.
        let mut archive = self.archive.clone();
        let mut file = archive.by_index(index).map_err(|cause| broken(&cause))?;
        let mut content = Vec::new();
        file.read_to_end(&mut content)
            .map_err(|cause| broken(&cause))?;
        Ok(content)
    }
}

impl Source for Pack {
    fn file(&self, path: &str) -> Result<Option<Vec<u8>>> {
        Self::file(self, path)
    }

    fn folder(&self, path: &str) -> Presence {
        if self.folders.contains(path) {
            Presence::Inside
        } else {
            Presence::Missing
        }
    }

    fn folders(&self) -> Vec<String> {
        let folders = self.folders.iter().filter(|folder| !folder.contains('/'));
        folders.cloned().collect()
    }
}

/// `path` relative to `dir`, if it's below `dir`.
fn relative<'p>(path: &'p str, dir: &str) -> Option<&'p str> {
    if dir.is_empty() {
        return Some(path);
    }
    path.strip_prefix(dir)?.strip_prefix('/')
}

/// Whether an entry's name is a relative path with `/` and without `..`.
fn stays_inside(name: &[u8]) -> bool {
    std::str::from_utf8(name).is_ok_and(|name| {
        !name.contains(['\\', ':', '\0'])
            && name
                .split('/')
                .all(|part| !part.is_empty() && part != "." && part != "..")
    })
}

fn broken(cause: &dyn fmt::Display) -> crate::error::Error {
    Problem::new(format!("could not read the packed course: {cause}"))
        .next("reinstall the runner, or update the pack with `runner dev pack`")
        .into()
}

fn unwritten(path: &str, cause: &dyn fmt::Display) -> crate::error::Error {
    Problem::new(format!("could not pack the course: {cause}"))
        .at(path, None)
        .into()
}

#[cfg(test)]
mod tests {
    use super::{Pack, stays_inside};
    use crate::course::fixture::Fixture;
    use crate::course::model::Files;
    use crate::course::source::{Presence, Source};

    fn files(entries: &[(&str, &str)]) -> Files {
        entries
            .iter()
            .map(|(path, content)| ((*path).to_owned(), content.as_bytes().to_vec()))
            .collect()
    }

    #[test]
    fn packed_files_can_be_unpacked() {
        let files = files(&[
            ("info.toml", "title"),
            ("exercises/a/x/src/lib.rs", "pub fn x() {}"),
            ("exercises/a/xy/empty", ""),
        ]);
        let pack = Pack::from_bytes(Pack::write(&files).unwrap().leak()).unwrap();
        assert_eq!(pack.below("").unwrap(), files);
        assert_eq!(
            pack.file("info.toml").unwrap().as_deref(),
            Some(&b"title"[..])
        );
        assert_eq!(
            pack.file("exercises/a/x").unwrap(),
            None,
            "a folder is not a file"
        );
        let below = pack.below("exercises/a/x").unwrap();
        assert_eq!(
            below.iter().map(|(path, _)| path).collect::<Vec<_>>(),
            ["src/lib.rs"],
            "`xy` is not below `x`"
        );
        assert_eq!(pack.folder("exercises/a"), Presence::Inside);
        assert_eq!(pack.folder("exercises/b"), Presence::Missing);
    }

    #[test]
    fn the_same_files_give_the_same_bytes() {
        let forth = files(&[("a", "1"), ("b", "2")]);
        let back = files(&[("b", "2"), ("a", "1")]);
        assert_eq!(Pack::write(&forth).unwrap(), Pack::write(&back).unwrap());
    }

    #[test]
    fn a_pack_with_entries_outside_the_course_is_rejected() {
        for name in [
            "../a",
            "a/../../b",
            "/etc/passwd",
            "a\\b",
            "C:/a",
            "a//b",
            "./a",
            "",
        ] {
            assert!(!stays_inside(name.as_bytes()), "{name:?}");
        }
        assert!(stays_inside(b"exercises/01_first/greet1/src/lib.rs"));
        let error = Pack::from_bytes(Pack::write(&files(&[("../a", "1")])).unwrap().leak())
            .err()
            .unwrap()
            .to_string();
        assert!(error.contains("`../a` is outside the course"), "{error}");
    }

    #[test]
    fn bytes_that_are_not_an_archive_are_reported() {
        let error = Pack::from_bytes(b"not an archive")
            .err()
            .unwrap()
            .to_string();
        assert!(
            error.contains("could not read the packed course"),
            "{error}"
        );
    }

    #[test]
    fn a_pack_has_the_course_without_build_output_or_progress() {
        let fixture = Fixture::new();
        fixture.write("exercises/01_first/target/debug/x", "built");
        fixture.write("exercises/01_first/greet1/target/x", "built");
        fixture.write(".runner/progress", "recorded");
        fixture.write("README.md", "of the repository");
        let files = Pack::course_files(fixture.root()).unwrap();
        let paths: Vec<&str> = files.iter().map(|(path, _)| path).collect();
        assert!(
            paths.contains(&"info.toml") && paths.contains(&"exercises/01_first/README.md"),
            "{paths:?}"
        );
        assert!(
            paths.contains(&"solutions/01_first/greet1/src/lib.rs"),
            "{paths:?}"
        );
        assert!(!paths.iter().any(|path| path.contains("target")
            || path.contains(".runner")
            || *path == "README.md"));
    }

    #[test]
    fn the_embedded_course_is_valid() {
        let pack = Pack::embedded().unwrap();
        assert!(pack.file("info.toml").unwrap().is_some());
    }
}
