//! `Submissions`: what a class handed in, one entry per student. Only names are read here.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use super::entry::{Entry, PartForm, SubmittedPart, archive_ending};
use super::lms_name::LmsName;
use super::refs::git_dir;
use crate::error::{Error, Problem, Result};
use crate::fingerprint::Fingerprint;

/// What `gh teacher download` writes beside the repositories.
const SUMMARY: &str = "scores.csv";

/// What a class handed in.
#[derive(Clone, Debug)]
pub struct Submissions(Vec<Entry>);

impl Submissions {
    /// One entry per student in this folder, sorted by id.
    pub fn in_folder(dir: &Path) -> Result<Self> {
        if dir.is_file() {
            let what = "this is a file, not a folder with one entry per student";
            let next = "unpack it first, or add `--single` if it's the work of one student";
            return Err(Problem::new(what).at(dir, None).next(next).into());
        }
        let failed = |cause| Error::io("read the folder", dir, &cause);
        let mut names = Vec::new();
        for entry in fs::read_dir(dir).map_err(failed)? {
            names.push(entry.map_err(failed)?.file_name());
        }
        names.sort();
        let mut entries: Vec<Entry> = Vec::new();
        for name in names {
            if is_junk(&name.to_string_lossy()) {
                continue;
            }
            let entry = entry(dir.join(&name), &name);
            let is_from_lms = !entry.aliases.is_empty();
            match entries
                .iter_mut()
                .find(|known| is_from_lms && known.id == entry.id)
            {
                Some(known) => {
                    known.marked_late |= entry.marked_late;
                    known.parts.extend(entry.parts);
                }
                None => entries.push(entry),
            }
        }
        make_unique(&mut entries);
        entries.sort_by(|one, other| one.id.cmp(&other.id));
        Ok(Self(entries))
    }

    /// The work of one student: a folder, a repository, an archive or a file.
    pub fn single(path: &Path) -> Result<Self> {
        let whole = dunce::canonicalize(path).map_err(|cause| Error::io("open", path, &cause))?;
        let name = whole
            .file_name()
            .unwrap_or(OsStr::new("submission"))
            .to_owned();
        Ok(Self(vec![entry(whole, &name)]))
    }

    /// The repositories that `gh teacher download` collected into this folder.
    pub fn collected(dir: &Path) -> Result<Self> {
        let mut entries = Self::in_folder(dir)?.0;
        entries.retain(|entry| entry.id != SUMMARY);
        Ok(Self(entries))
    }

    /// Adds what students are called to repositories that are named after the assignment and the student, as GitHub Classroom and Classroom 50
    /// name them. `is_student` knows the class.
    #[must_use]
    pub fn named_after(mut self, is_student: &dyn Fn(&str) -> bool) -> Self {
        let mut prefixes: BTreeMap<&str, usize> = BTreeMap::new();
        let repositories = self
            .0
            .iter()
            .filter(|entry| git_dir(entry.source()).is_some());
        for entry in repositories {
            let ends = entry
                .id
                .match_indices('-')
                .map(|(end, dash)| end + dash.len());
            for end in ends.filter(|end| is_student(&entry.id[*end..])) {
                *prefixes.entry(&entry.id[..end]).or_default() += 1;
            }
        }
        // A shorter prefix means a longer name of a student: `ada-b`, not `b`.
        let best = prefixes
            .into_iter()
            .max_by_key(|(prefix, count)| (*count, Reverse(prefix.len())));
        if let Some(prefix) = best.map(|(prefix, _)| prefix.to_owned()) {
            for entry in &mut self.0 {
                let student = entry.id.strip_prefix(&prefix).map(str::to_owned);
                entry.aliases.extend(student);
            }
        }
        self
    }

    pub fn iter(&self) -> impl ExactSizeIterator<Item = &Entry> {
        self.0.iter()
    }
}

/// What operating systems and editors leave in folders.
fn is_junk(name: &str) -> bool {
    name.starts_with('.') || ["__MACOSX", "Thumbs.db", "desktop.ini"].contains(&name)
}

fn entry(path: PathBuf, name: &OsStr) -> Entry {
    let text = name.to_string_lossy();
    let lms = LmsName::parse(&text, path.is_dir());
    let handed_in = lms.as_ref().and_then(|lms| lms.file.clone());
    let handed_in = handed_in.unwrap_or_else(|| text.clone().into_owned());
    let form = PartForm::of(&path, &handed_in);
    let ending = archive_ending(&text).filter(|_| form != PartForm::Folder);
    let stem = &text[..text.len() - ending.map_or(0, str::len)];
    Entry {
        id: lms.as_ref().map_or_else(|| stem.to_owned(), LmsName::id),
        aliases: lms
            .iter()
            .flat_map(|lms| [lms.number.clone(), lms.student.clone()])
            .collect(),
        marked_late: lms.is_some_and(|lms| lms.is_late),
        parts: vec![SubmittedPart {
            name: handed_in,
            path,
            form,
        }],
    }
}

/// Gives entries with the same id different ones: their whole names, with a hash where those look the same too.
fn make_unique(entries: &mut [Entry]) {
    let name = |entry: &Entry| entry.source().file_name().unwrap_or_default().to_owned();
    rename_doubles(entries, |entry| name(entry).to_string_lossy().into_owned());
    rename_doubles(entries, |entry| {
        let hash = Fingerprint::of(name(entry).as_encoded_bytes());
        format!("{}-{hash}", entry.id)
    });
}

fn rename_doubles(entries: &mut [Entry], name: impl Fn(&Entry) -> String) {
    let mut count: BTreeMap<String, usize> = BTreeMap::new();
    for entry in entries.iter() {
        *count.entry(entry.id.clone()).or_default() += 1;
    }
    for entry in entries.iter_mut().filter(|entry| count[&entry.id] > 1) {
        entry.id = name(entry);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(names: &[&str]) -> Vec<String> {
        let dir = tempfile::tempdir().expect("a scratch folder");
        for name in names {
            let path = dir.path().join(name);
            let created = if name.ends_with('/') {
                fs::create_dir(path)
            } else {
                fs::write(path, "")
            };
            created.expect("created");
        }
        let found = Submissions::in_folder(dir.path()).expect("a folder");
        found.iter().map(|entry| entry.id.clone()).collect()
    }

    #[test]
    fn each_student_is_one_entry() {
        let names = [
            "bo.tar.gz",
            "al/",
            "cy.ZIP",
            ".DS_Store",
            "__MACOSX/",
            "notes.txt",
        ];
        assert_eq!(
            ids(&names),
            ["al", "bo", "cy", "notes.txt"],
            "and nothing is dropped"
        );
    }

    #[test]
    fn files_of_one_student_are_one_entry() {
        let canvas = [
            "doe_1_2_lib.rs",
            "doe_LATE_1_3_work.zip",
            "roe_4_5_work.zip",
        ];
        assert_eq!(ids(&canvas), ["doe_1", "roe_4"]);
        let moodle = [
            "A B_7_assignsubmission_file_lib.rs",
            "C D_8_assignsubmission_file_/",
        ];
        assert_eq!(ids(&moodle), ["A B_7", "C D_8"]);
    }

    #[test]
    fn no_two_entries_have_the_same_id() {
        let names = ["al/", "al.zip", "bo.tar", "bo.tgz"];
        assert_eq!(ids(&names), ["al", "al.zip", "bo.tar", "bo.tgz"]);
    }

    /// Makes an empty repository.
    fn repository(dir: &Path) {
        for name in ["objects", "refs"] {
            fs::create_dir_all(dir.join(".git").join(name)).expect("created");
        }
        fs::write(dir.join(".git/HEAD"), "ref: refs/heads/main").expect("written");
    }

    #[test]
    fn a_collected_repository_is_named_after_its_student() {
        let dir = tempfile::tempdir().expect("a scratch folder");
        for name in ["cs-1-hw-b", "cs-1-hw-ada-b", "cs-1-hw-eve", "cs-2-hw-b"] {
            repository(&dir.path().join(name));
        }
        fs::create_dir(dir.path().join("smith-zoe")).expect("created");
        fs::write(dir.path().join("scores.csv"), "").expect("written");
        let roster = ["b", "ada-b", "zoe"];
        let found = Submissions::collected(dir.path()).expect("a folder");
        let found = found.named_after(&|name| roster.contains(&name));
        let aliases: Vec<_> = found
            .iter()
            .map(|entry| (entry.id.as_str(), entry.aliases.join(" ")))
            .collect();
        let expected = [
            ("cs-1-hw-ada-b", "ada-b".to_owned()),
            ("cs-1-hw-b", "b".to_owned()),
            ("cs-1-hw-eve", "eve".to_owned()),
            ("cs-2-hw-b", String::new()),
            ("smith-zoe", String::new()),
        ];
        assert_eq!(
            aliases, expected,
            "and no one gets the work of another class"
        );
    }

    #[test]
    fn a_file_is_not_a_folder_of_submissions() {
        let dir = tempfile::tempdir().expect("a scratch folder");
        let zip = dir.path().join("work.zip");
        fs::write(&zip, "").expect("written");
        let error = Submissions::in_folder(&zip).expect_err("a file");
        assert!(error.to_string().contains("--single"), "{error}");
        let single = Submissions::single(&zip).expect("one submission");
        let ids: Vec<_> = single.iter().map(|entry| entry.id.as_str()).collect();
        assert_eq!(ids, ["work"]);
    }
}
