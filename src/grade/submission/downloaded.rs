//! `Downloaded`: what `gh teacher download` puts into a clone beside the student's files: the results that the workflow in the student's
//! repository published.

use std::collections::BTreeSet;

use super::container::{Container as _, ReadFault};
use super::entry::Entry;
use super::plain_folder::PlainFolder;
use super::repository::Repository;
use crate::error::Result;
use crate::process::Cancel;

/// All results of a repository, and the one of its latest release.
const FILES: [&str; 2] = ["results.json", "result.json"];

/// The most bytes that are read.
const MOST: u64 = 32 << 20;

/// A file with published results.
#[derive(Debug)]
pub struct Downloaded {
    /// What it has, or why it can't be read.
    pub content: Result<Vec<u8>, String>,
    /// Whether the student committed this very file, so that it wasn't downloaded.
    pub is_committed: bool,
}

impl Downloaded {
    /// The first of the files that a submission has. `commit` is the one that counts.
    ///
    /// # Errors
    /// If this machine can't read it.
    pub fn find(entry: &Entry, commit: Option<&str>, cancel: &Cancel) -> Result<Option<Self>> {
        let folder = entry.source();
        let mut names = FILES.iter();
        let Some(name) = names.find(|name| folder.join(name).symlink_metadata().is_ok()) else {
            return Ok(None);
        };
        let content = match read(&mut PlainFolder::only(&folder.join(name), name)) {
            Ok(content) => content,
            Err(ReadFault::Submission(why)) => Err(why),
            Err(ReadFault::Machine(error)) => return Err(error),
        };
        let committed = match commit {
            Some(commit) => committed(entry, commit, name, cancel)?,
            None => None,
        };
        let is_committed = committed.is_some() && content.as_ref().ok() == committed.as_ref();
        Ok(Some(Self {
            content,
            is_committed,
        }))
    }
}

fn read(file: &mut PlainFolder) -> Result<Result<Vec<u8>, String>, ReadFault> {
    let listed = file.list()?;
    if let Some(why) = listed.iter().find_map(|file| file.kind.refusal()) {
        return Ok(Err(why.to_owned()));
    }
    let found = file.read(&BTreeSet::from([0]), MOST)?;
    let content = found.into_iter().next().map(|(_, content)| content);
    Ok(content.unwrap_or_else(|| Ok(Vec::new())))
}

/// A file as it is in a commit.
fn committed(entry: &Entry, commit: &str, name: &str, cancel: &Cancel) -> Result<Option<Vec<u8>>> {
    let repository = Repository::open(entry.source(), cancel);
    let found = repository.and_then(|found| {
        let committed = found.map(|repository| repository.committed(commit, name));
        committed.unwrap_or(Ok(None))
    });
    match found {
        Ok(content) => Ok(content),
        // Reading the submission reports it.
        Err(ReadFault::Submission(_)) => Ok(None),
        Err(ReadFault::Machine(error)) => Err(error),
    }
}
