//! `Repository`: a submission in a git repository, and the commit of it that counts.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::container::{Container, ReadFault, ReadFile, check_count, too_large};
use super::git::{Commit, Git, TreeFile};
use super::listed_file::{FileKind, ListedFile};
use super::refs::{Refs, git_dir, is_hash};
use super::submission::SubmittedCommit;
use crate::process::Cancel;

/// Tags with which students hand in begin like this.
pub const SUBMIT: &str = "submit/";

/// Which commit of a repository counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CommitChoice {
    /// The latest `submit/…` tag. Without one, the last commit before the deadline; without a deadline, the files as they are in the folder,
    /// or the last commit of a bare repository.
    Usual {
        /// The deadline for this student.
        deadline: Option<Timestamp>,
    },
    /// The latest `submit/…` tag. Without one, nothing was handed in.
    Tagged,
    /// This tag, branch or commit.
    Named(String),
    /// The last commit that isn't after this time.
    Before(Timestamp),
}

/// A repository.
pub(super) struct Repository {
    git_dir: PathBuf,
    refs: Refs,
    git: Git,
}

impl Repository {
    /// The repository in a folder, if there is one with a commit.
    pub(super) fn open(folder: &Path, cancel: &Cancel) -> Result<Option<Self>, ReadFault> {
        let Some(git_dir) = git_dir(folder) else {
            return Ok(None);
        };
        let refs = Refs::read(&git_dir)?;
        let any = refs
            .head()
            .or_else(|| refs.tags("").map(|(_, hash)| hash).next());
        let Some(length) = any.map(str::len) else {
            return Ok(None);
        };
        let git = Git::of(&git_dir, length, cancel)?;
        Ok(Some(Self { git_dir, refs, git }))
    }

    /// The `submit/…` tags with their commits, the earliest first.
    pub(super) fn submitted(&self) -> Result<Vec<SubmittedCommit>, ReadFault> {
        let tags: Vec<(&str, &str)> = self.refs.tags(SUBMIT).collect();
        let hashes: Vec<&str> = tags.iter().map(|(_, hash)| *hash).collect();
        let commits = self.git.commits(&hashes)?;
        let pairs = tags.iter().zip(commits);
        let submitted =
            pairs.filter_map(|((tag, _), commit)| submitted(commit?, Some((*tag).to_owned())));
        let mut submitted: Vec<SubmittedCommit> = submitted.collect();
        submitted.sort_by(|one, other| (one.at, &one.tag).cmp(&(other.at, &other.tag)));
        Ok(submitted)
    }

    /// The commit that counts; `None` if it's the folder's files.
    pub(super) fn choose(
        &self,
        choice: &CommitChoice,
    ) -> Result<Option<SubmittedCommit>, ReadFault> {
        let head = || {
            let none = || ReadFault::of_submission("the repository has no commit");
            self.refs.head().ok_or_else(none)
        };
        let before = |time: Timestamp| {
            let found = self.git.last_before(head()?, time.as_second())?;
            let none =
                || ReadFault::Submission(format!("the repository has no commit before {time}"));
            found.ok_or_else(none)
        };
        let commit = match choice {
            CommitChoice::Named(name) => return self.named(name).map(Some),
            CommitChoice::Before(time) => before(*time)?,
            CommitChoice::Tagged => {
                let none =
                    || ReadFault::Submission(format!("the repository has no `{SUBMIT}…` tag"));
                return self.submitted()?.pop().ok_or_else(none).map(Some);
            }
            CommitChoice::Usual { deadline } => {
                if let Some(latest) = self.submitted()?.pop() {
                    return Ok(Some(latest));
                }
                match deadline {
                    Some(deadline) => before(*deadline)?,
                    None if self.git_dir.ends_with(".git") => return Ok(None),
                    None => self.commit(head()?)?,
                }
            }
        };
        Ok(submitted(commit, None))
    }

    fn named(&self, name: &str) -> Result<SubmittedCommit, ReadFault> {
        let none =
            || ReadFault::Submission(format!("the repository has no tag or branch `{name}`"));
        if let Some((full, hash)) = self.refs.find(name) {
            let tag = full.strip_prefix("refs/tags/").map(str::to_owned);
            return submitted(self.commit(hash)?, tag).ok_or_else(none);
        }
        if is_hash(name) {
            return submitted(self.commit(name)?, None).ok_or_else(none);
        }
        Err(none())
    }

    /// The content of a file as it is in a commit.
    pub(super) fn committed(&self, commit: &str, path: &str) -> Result<Option<Vec<u8>>, ReadFault> {
        let objects = self.git.objects_of(&[format!("{commit}:{path}")])?;
        let content = objects.into_iter().flatten().next();
        Ok(content.map(|object| object.content))
    }

    fn commit(&self, hash: &str) -> Result<Commit, ReadFault> {
        let none = || ReadFault::Submission(format!("the repository has no commit `{hash}`"));
        self.git
            .commits(&[hash])?
            .into_iter()
            .flatten()
            .next()
            .ok_or_else(none)
    }

    /// The files of a commit.
    pub(super) fn files_of(self, commit: &str) -> Result<CommitFiles, ReadFault> {
        let files = self.git.tree(commit)?;
        check_count(files.len())?;
        Ok(CommitFiles {
            git: self.git,
            files,
        })
    }
}

fn submitted(commit: Commit, tag: Option<String>) -> Option<SubmittedCommit> {
    let at = Timestamp::from_second(commit.seconds).ok()?;
    Some(SubmittedCommit {
        hash: commit.hash,
        tag,
        at,
    })
}

/// The files of one commit.
pub(super) struct CommitFiles {
    git: Git,
    files: Vec<TreeFile>,
}

impl Container for CommitFiles {
    fn list(&mut self) -> Result<Vec<ListedFile>, ReadFault> {
        let listed = self.files.iter().map(|file| {
            let kind = match file.mode.as_str() {
                "120000" => FileKind::SymbolicLink,
                "160000" => FileKind::Submodule,
                _ => FileKind::File,
            };
            ListedFile::new(&file.name, kind, file.size)
        });
        Ok(listed.collect())
    }

    fn read(&mut self, wanted: &BTreeSet<usize>, most: u64) -> Result<Vec<ReadFile>, ReadFault> {
        let (small, large): (Vec<usize>, Vec<usize>) = wanted
            .iter()
            .partition(|index| self.files[**index].size <= most);
        let hashes: Vec<String> = small
            .iter()
            .map(|index| self.files[*index].hash.clone())
            .collect();
        let objects = self.git.objects_of(&hashes)?;
        let contents = objects.into_iter().map(|object| {
            let content = object.map(|object| object.content);
            content.ok_or_else(|| "the repository doesn't have its content".to_owned())
        });
        let large = large.into_iter().map(|index| (index, Err(too_large(most))));
        Ok(small.into_iter().zip(contents).chain(large).collect())
    }
}
