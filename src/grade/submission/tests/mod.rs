//! Tests of intake: an attack for every refusal, and honest submissions that look odd.

mod archives;
mod bombs;
#[cfg(target_os = "linux")]
mod folders;
mod honest;
mod lies;

use indoc::formatdoc;

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use flate2::write::GzEncoder;
use tempfile::TempDir;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, System, ZipWriter};

use super::{CommitChoice, Intake, Submission, Submissions};
use crate::course::fixture::Fixture;
use crate::course::{Course, Exercise, Pristine};
use crate::process::Cancel;

/// A course whose exercise `greet1` has some editable files, and a place for submissions.
pub(super) struct IntakeCase {
    #[cfg_attr(
        not(target_os = "linux"),
        expect(dead_code, reason = "the folder is deleted with it")
    )]
    fixture: Fixture,
    course: Course,
    pub dir: TempDir,
}

/// The exercise's folder in the course.
pub(super) const GREET: &str = "exercises/01_first/greet1";

impl IntakeCase {
    /// The fixture's course, where students edit `src/**` of `greet1`.
    pub fn new() -> Self {
        Self::editing("src/**")
    }

    /// The same, where they edit these files.
    pub fn editing(pattern: &str) -> Self {
        let fixture = Fixture::new();
        let edit = formatdoc! {"
            points = 2
            edit = [{pattern:?}]
        "};
        fixture.edit("exercises/01_first/info.toml", "points = 2\n", &edit);
        let course = fixture.open().expect("a course");
        Self {
            fixture,
            course,
            dir: tempfile::tempdir().expect("a scratch folder"),
        }
    }

    /// A place for a submission.
    pub fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    /// What is taken from a submission, if all exercises are graded.
    pub fn read(&self, path: &Path) -> Submission {
        self.read_for(path, &self.course.exercises().collect::<Vec<_>>(), &usual())
    }

    /// The same, if only `greet1` is.
    pub fn read_greet(&self, path: &Path) -> Submission {
        let greet = self.course.exercise("greet1").expect("the exercise");
        self.read_for(path, &[greet], &usual())
    }

    pub fn read_for(
        &self,
        path: &Path,
        exercises: &[&Exercise],
        choice: &CommitChoice,
    ) -> Submission {
        let pristine = Pristine::on_disk(&self.course);
        let cancel = Cancel::new().expect("a token");
        let intake = Intake::new(&self.course, &pristine, exercises, &cancel).expect("an intake");
        let submissions = Submissions::single(path).expect("one submission");
        let entry = submissions.iter().next().expect("one submission");
        intake
            .read(entry, choice)
            .expect("a submission that can be read")
    }

    #[cfg(target_os = "linux")]
    pub fn root(&self) -> &Path {
        self.fixture.root()
    }
}

pub(super) fn usual() -> CommitChoice {
    CommitChoice::Usual { deadline: None }
}

/// One member of an archive.
#[derive(Clone, Debug)]
pub(super) struct Member {
    pub name: Vec<u8>,
    pub kind: u8,
    pub content: Vec<u8>,
}

/// A plain file.
pub(super) fn file(name: impl AsRef<[u8]>, content: &str) -> Member {
    Member {
        name: name.as_ref().to_vec(),
        kind: b'0',
        content: content.as_bytes().to_vec(),
    }
}

/// Something else, by the letter that tar has for it.
pub(super) fn special(name: &str, kind: u8) -> Member {
    Member {
        kind,
        ..file(name, "")
    }
}

/// Writes a tar archive. Nothing about the names is checked.
pub(super) fn tar(members: &[Member]) -> Vec<u8> {
    let mut writer = tar::Builder::new(Vec::new());
    for member in members {
        let mut header = tar::Header::new_gnu();
        header.set_entry_type(tar::EntryType::new(member.kind));
        header.set_size(member.content.len() as u64);
        header.set_mode(0o644);
        if [b'1', b'2'].contains(&member.kind) {
            header
                .set_link_name_literal("/etc/passwd")
                .expect("a short name");
        }
        let name = &member.name;
        let field = &mut header.as_old_mut().name;
        field[..name.len()].copy_from_slice(name);
        header.set_cksum();
        writer
            .append(&header, member.content.as_slice())
            .expect("a member");
    }
    writer.into_inner().expect("an archive")
}

pub(super) fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut writer = GzEncoder::new(Vec::new(), flate2::Compression::fast());
    writer.write_all(bytes).expect("packed");
    writer.finish().expect("packed")
}

/// Writes a zip archive. Nothing about the names is checked: they're put in place afterwards.
pub(super) fn zip(members: &[Member]) -> Vec<u8> {
    let mut writer = ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let mut names = Vec::new();
    for (number, member) in members.iter().enumerate() {
        let mode = match member.kind {
            b'2' => 0o120_777,
            b'3' => 0o020_644,
            b'6' => 0o010_644,
            _ => 0o100_644,
        };
        let stand_in = format!(
            "{:~<width$}",
            format!("<{number}>"),
            width = member.name.len()
        );
        assert_eq!(
            stand_in.len(),
            member.name.len(),
            "a name that is too short"
        );
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .system(System::Unix)
            .unix_permissions(0o644);
        writer
            .start_file(stand_in.as_str(), options)
            .expect("a member");
        writer.write_all(&member.content).expect("a member");
        names.push((stand_in, member.name.clone(), mode));
    }
    let mut bytes = writer.finish().expect("an archive").into_inner();
    for (stand_in, name, mode) in names {
        let places: Vec<usize> = bytes
            .windows(stand_in.len())
            .enumerate()
            .filter_map(|(at, window)| (window == stand_in.as_bytes()).then_some(at))
            .collect();
        for at in places {
            bytes[at..at + name.len()].copy_from_slice(&name);
            let central = at
                .checked_sub(46)
                .filter(|start| bytes[*start..].starts_with(b"PK\x01\x02"));
            if let Some(start) = central {
                bytes[start + 38..start + 42].copy_from_slice(&(u32::to_le_bytes(mode << 16)));
            }
        }
    }
    bytes
}

/// Writes the same members as each kind of archive, and returns the paths.
pub(super) fn archives(class: &IntakeCase, members: &[Member]) -> [PathBuf; 3] {
    let write = |name: &str, bytes: Vec<u8>| {
        let path = class.path(name);
        fs::write(&path, bytes).expect("written");
        path
    };
    [
        write("work.zip", zip(members)),
        write("work.tar.gz", gzip(&tar(members))),
        write("work.tar", tar(members)),
    ]
}

/// Writes files below a folder.
pub(super) fn write_below(root: &Path, files: &[(&str, &str)]) {
    for (path, content) in files {
        let path = root.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("created");
        fs::write(path, content).expect("written");
    }
}

/// The paths taken for `greet1`.
pub(super) fn taken(submission: &Submission) -> Vec<&str> {
    let files = submission.overlay("greet1").into_iter();
    files
        .flat_map(|files| files.iter().map(|(path, _)| path))
        .collect()
}

/// Expects that exactly this was refused, with this word.
#[track_caller]
pub(super) fn expect_refusal(submission: &Submission, word: &str) {
    let refused = &submission.refused;
    assert!(
        refused.iter().any(|refusal| refusal.reason.contains(word)),
        "{word}: {refused:#?}"
    );
}
