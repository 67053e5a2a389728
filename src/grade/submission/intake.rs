//! `Intake`: what is taken from a submission. Only files that an exercise lists as editable, as bytes, and never those that decide how
//! they are built.

use std::collections::{BTreeMap, BTreeSet};

use super::container::{self, Container, ReadFault};
use super::entry::{Entry, PartForm, SubmittedPart};
use super::layout::{Belonging, Layout, WantedExercise};
use super::listed_file::{ListedFile, folded};
use super::manifest::KnownPackages;
use super::plain_folder::PlainFolder;
use super::repository::{CommitChoice, Repository};
use super::spellings;
use super::submission::{Submission, SubmittedCommit};
use super::taken::Taken;
use super::tar::Tar;
use super::zip::Zip;
use crate::course::{Course, Exercise, Pristine};
use crate::error::Result;
use crate::process::Cancel;

/// The most bytes in one file. What people write by hand is far smaller.
const FILE: u64 = 1 << 20;

/// The most bytes that are taken from one submission.
const ALL: usize = 64 << 20;

/// The rules by which submissions are read, for the exercises of one assignment.
pub struct Intake<'c> {
    wanted: Vec<WantedExercise<'c>>,
    known: Vec<KnownPackages>,
    /// The names of the folders of all the course's exercises, also of those that aren't graded.
    folders: BTreeSet<String>,
    cancel: Cancel,
}

impl<'c> Intake<'c> {
    /// Takes what belongs to these exercises. Their files as shipped come from the grader's own course.
    pub fn new(
        course: &'c Course,
        pristine: &Pristine,
        exercises: &[&'c Exercise],
        cancel: &Cancel,
    ) -> Result<Self> {
        let mut wanted = Vec::new();
        let mut known = Vec::new();
        for exercise in exercises {
            let shipped = pristine.exercise(exercise)?;
            let workspace = pristine.workspace(&exercise.workspace_dir)?;
            known.push(KnownPackages::of(
                &shipped,
                &pristine.solution(exercise)?,
                &workspace,
            ));
            wanted.push(WantedExercise { exercise, shipped });
        }
        let folders = course.exercises().filter_map(|exercise| {
            let last = exercise.dir.rsplit('/').next();
            last.filter(|name| !name.is_empty()).map(str::to_owned)
        });
        Ok(Self {
            wanted,
            known,
            folders: folders.collect(),
            cancel: cancel.clone(),
        })
    }

    /// Reads one submission.
    ///
    /// # Errors
    /// If this machine can't read it. What is wrong with a submission is in its refusals.
    pub fn read(&self, entry: &Entry, choice: &CommitChoice) -> Result<Submission> {
        let mut taken = Taken::default();
        for part in &entry.parts {
            match self.read_part(part, choice, &mut taken) {
                Ok(()) => {}
                Err(ReadFault::Submission(why)) => taken.refuse(part_name(entry, part), why),
                Err(ReadFault::Machine(error)) => return Err(error),
            }
        }
        Ok(taken.finish(entry, &self.wanted))
    }

    /// The commits that were handed in with `submit/…` tags, the earliest first; empty if it isn't a repository.
    pub fn tags(&self, entry: &Entry) -> Result<Vec<SubmittedCommit>> {
        let [part] = &entry.parts[..] else {
            return Ok(Vec::new());
        };
        if part.form != PartForm::Folder {
            return Ok(Vec::new());
        }
        let repository = Repository::open(&part.path, &self.cancel);
        match repository
            .and_then(|found| found.map_or(Ok(Vec::new()), |repository| repository.submitted()))
        {
            Ok(tags) => Ok(tags),
            // Reading the submission reports it.
            Err(ReadFault::Submission(_)) => Ok(Vec::new()),
            Err(ReadFault::Machine(error)) => Err(error),
        }
    }

    fn read_part(
        &self,
        part: &SubmittedPart,
        choice: &CommitChoice,
        taken: &mut Taken,
    ) -> Result<(), ReadFault> {
        if part.form == PartForm::Folder
            && let Some(repository) = Repository::open(&part.path, &self.cancel)?
            && let Some(commit) = repository.choose(choice)?
        {
            let mut files = repository.files_of(&commit.hash)?;
            taken.commit = Some(commit);
            return self.take(&mut files, taken);
        }
        if *choice == CommitChoice::Tagged {
            return Err(ReadFault::of_submission("it isn't a git repository"));
        }
        self.take(opened(part)?.as_mut(), taken)
    }

    fn take(&self, container: &mut dyn Container, taken: &mut Taken) -> Result<(), ReadFault> {
        let listed = container.list()?;
        let candidates = self.candidates(&listed, taken);
        let layout = Layout::find(
            &self.wanted,
            &self.folders,
            &candidates.keys().map(String::as_str).collect(),
        );
        for (path, why) in layout.unclear {
            taken.refuse(path, why);
        }
        let chosen = spellings::usable(&self.wanted, layout.files, |path, why| {
            taken.refuse(path, why);
        });
        let mut indexes: BTreeMap<usize, Belonging> = BTreeMap::new();
        for (path, belonging) in chosen {
            let index = candidates[&path];
            if listed[index].size > FILE {
                taken.refuse(&listed[index].name, container::too_large(FILE));
            } else {
                indexes.insert(index, belonging);
            }
        }
        for (index, content) in container.read(&indexes.keys().copied().collect(), FILE)? {
            let name = &listed[index].name;
            match content {
                Ok(content) => self.add(&indexes[&index], name, content, taken),
                Err(why) => taken.refuse(name, why),
            }
        }
        Ok(())
    }

    /// The files that may be taken: clean path → index. The others are refused, or left by programs.
    fn candidates(&self, listed: &[ListedFile], taken: &mut Taken) -> BTreeMap<String, usize> {
        let mut candidates = BTreeMap::new();
        let mut twice = BTreeSet::new();
        for (index, file) in listed.iter().enumerate() {
            let path = match &file.path {
                Err(why) => {
                    taken.refuse(&file.name, *why);
                    continue;
                }
                Ok(_) if file.is_foreign() => continue,
                Ok(path) => path,
            };
            let refusal = file.kind.refusal().or_else(|| self.never_taken(path));
            if let Some(why) = refusal {
                taken.refuse(&file.name, why);
            } else if candidates.insert(path.clone(), index).is_some() {
                twice.insert(path.clone());
            }
        }
        for path in twice {
            candidates.remove(&path);
            taken.refuse(path, "there are two files with this path");
        }
        candidates
    }

    /// Why a file isn't taken whatever an exercise lists: it decides how others are built.
    fn never_taken(&self, path: &str) -> Option<&'static str> {
        let (folders, name) = path.rsplit_once('/').unwrap_or(("", path));
        let name = folded(name);
        let mut parts = folders.split('/');
        if parts.clone().any(|part| folded(part) == ".cargo") {
            return Some("settings of cargo aren't taken");
        }
        if name == "build.rs" && !parts.any(|part| part == "src") {
            return Some("build scripts aren't taken");
        }
        if ["rust-toolchain", "rust-toolchain.toml"].contains(&name.as_str())
            && !self.lists_deep(path)
        {
            return Some("the toolchain is the grader's");
        }
        None
    }

    /// Whether an exercise lists exactly this file, in a folder where no tool looks for it.
    fn lists_deep(&self, path: &str) -> bool {
        let is_listed = |wanted: &WantedExercise<'_>| {
            let mut edit = wanted.exercise.edit.iter();
            edit.any(|file| {
                file.contains('/') && (path == file || path.ends_with(&format!("/{file}")))
            })
        };
        self.wanted.iter().any(is_listed)
    }

    fn add(&self, belonging: &Belonging, name: &str, content: Vec<u8>, taken: &mut Taken) {
        let mut content = content;
        if belonging.path.rsplit('/').next() == Some("Cargo.toml") {
            let merged = self.known[belonging.wanted].merge(&belonging.path, content);
            for why in merged.refused {
                taken.refuse(name, why);
            }
            content = merged.content;
        }
        taken.bytes += content.len();
        if taken.bytes > ALL {
            taken.refuse(
                name,
                format!("the submission is larger than {} MiB", ALL >> 20),
            );
            return;
        }
        let files = taken.files.entry(belonging.wanted).or_default();
        files.insert(belonging.path.as_str(), content);
    }
}

/// How a part is named in a refusal: not at all if it's the whole submission.
fn part_name(entry: &Entry, part: &SubmittedPart) -> String {
    if entry.parts.len() == 1 {
        String::new()
    } else {
        part.name.clone()
    }
}

/// Opens a part that isn't a repository.
fn opened(part: &SubmittedPart) -> Result<Box<dyn Container>, ReadFault> {
    Ok(match part.form {
        PartForm::Folder => Box::new(PlainFolder::below(&part.path)),
        PartForm::File => Box::new(PlainFolder::only(&part.path, &part.name)),
        PartForm::Zip => Box::new(Zip::open(&part.path)?),
        PartForm::Tar => Box::new(Tar::open(&part.path, false)),
        PartForm::GzippedTar => Box::new(Tar::open(&part.path, true)),
        PartForm::Unreadable(why) => return Err(ReadFault::of_submission(why)),
    })
}
