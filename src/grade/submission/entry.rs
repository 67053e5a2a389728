//! `Entry`: what one student handed in, before it's read: one or several files, folders or archives.

use std::path::{Path, PathBuf};

/// What one student handed in, before it's read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Unique among the submissions.
    pub id: String,
    /// Other names under which a roster may know the student, such as the LMS's number or the student's name.
    pub aliases: Vec<String>,
    /// Whether the LMS marked it as late.
    pub marked_late: bool,
    /// One part, unless an LMS put several files of the student next to those of others.
    pub(super) parts: Vec<SubmittedPart>,
}

/// One file, folder or archive of a submission.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct SubmittedPart {
    /// The name that the student gave it.
    pub name: String,
    pub path: PathBuf,
    pub form: PartForm,
}

/// How a part is stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PartForm {
    /// It may be a repository.
    Folder,
    Zip,
    Tar,
    GzippedTar,
    File,
    /// Nothing that can be read, and why.
    Unreadable(&'static str),
}

impl Entry {
    /// The file or folder, or the first of several.
    pub fn source(&self) -> &Path {
        self.parts.first().map_or(Path::new(""), |part| &part.path)
    }
}

impl PartForm {
    /// The form of something that the student named like this.
    pub(super) fn of(path: &Path, name: &str) -> Self {
        let Ok(kind) = path.symlink_metadata() else {
            return Self::Unreadable("it can't be opened");
        };
        if kind.is_symlink() {
            return Self::Unreadable("it's a symbolic link");
        }
        if kind.is_dir() {
            return Self::Folder;
        }
        if !kind.is_file() {
            return Self::Unreadable("it's neither a file nor a folder");
        }
        match archive_ending(name) {
            Some(".zip") => Self::Zip,
            Some(".tar") => Self::Tar,
            Some(_) => Self::GzippedTar,
            None => Self::File,
        }
    }
}

/// The ending of an archive's name, as far as such archives can be read.
pub(super) fn archive_ending(name: &str) -> Option<&'static str> {
    let name = name.to_ascii_lowercase();
    [".zip", ".tar", ".tar.gz", ".tgz"]
        .into_iter()
        .find(|ending| name.ends_with(ending) && name.len() > ending.len())
}
