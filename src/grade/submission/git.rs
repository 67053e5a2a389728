//! `Git`: asks git about the objects of a repository that isn't trusted.
//!
//! Git never opens the student's repository. It gets an empty one of ours, whose objects are the student's: so no configuration, hook,
//! filter or attribute of theirs is ever read, nothing is checked out, and nothing is fetched.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use tempfile::TempDir;

use super::container::ReadFault;
use crate::error::{Error, Problem};
use crate::process::{Cancel, Ending, Program, Stream};

/// The limits of one run of git.
const TIME: Duration = Duration::from_secs(60);
const MEMORY: u64 = 2 << 30;
const OUTPUT: u64 = 96 << 20;

/// How many hashes fit into standard input.
const BATCH: usize = 60;

/// A commit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Commit {
    pub hash: String,
    /// The committer's time, in seconds since 1970.
    pub seconds: i64,
}

/// A way to ask git about a repository's objects.
pub(super) struct Git {
    /// Our own empty repository.
    own: TempDir,
    program: PathBuf,
    objects: PathBuf,
    /// Where a shallow clone says what it lacks.
    shallow: Option<PathBuf>,
    cancel: Cancel,
}

impl Git {
    /// For the repository in this folder. `length` is that of its hashes.
    pub(super) fn of(git_dir: &Path, length: usize, cancel: &Cancel) -> Result<Self, ReadFault> {
        // Git runs in another folder.
        let git_dir =
            std::path::absolute(git_dir).map_err(|cause| Error::io("find", git_dir, &cause))?;
        if fs::symlink_metadata(git_dir.join("objects/info/alternates")).is_ok() {
            return Err(ReadFault::of_submission(
                "the repository takes objects from elsewhere on this machine",
            ));
        }
        let program = which::which("git").map_err(|_| {
            Error::machine(
                Problem::new("git isn't installed").next("install git to grade repositories"),
            )
        })?;
        let own = tempfile::tempdir()
            .map_err(|cause| Error::io("create", std::env::temp_dir(), &cause))?;
        let format = if length == 64 {
            "\tobjectformat = sha256\n"
        } else {
            ""
        };
        let version = i32::from(length == 64);
        let config = format!(
            "[core]\n\trepositoryformatversion = {version}\n\tbare = true\n[extensions]\n{format}"
        );
        let write = |name: &str, text: &str| {
            let path = own.path().join(name);
            fs::write(&path, text).map_err(|cause| Error::io("write", &path, &cause))
        };
        write("HEAD", "ref: refs/heads/none\n")?;
        write("config", &config)?;
        for name in ["objects", "refs"] {
            let path = own.path().join(name);
            fs::create_dir(&path).map_err(|cause| Error::io("create", &path, &cause))?;
        }
        let shallow = git_dir.join("shallow");
        let has_shallow = shallow.symlink_metadata().is_ok_and(|kind| kind.is_file());
        Ok(Self {
            own,
            program,
            objects: git_dir.join("objects"),
            shallow: has_shallow.then_some(shallow),
            cancel: cancel.clone(),
        })
    }

    /// The commits that these hashes of commits and tags lead to, in the same order; `None` where there's none.
    pub(super) fn commits(&self, hashes: &[&str]) -> Result<Vec<Option<Commit>>, ReadFault> {
        let names: Vec<String> = hashes
            .iter()
            .map(|hash| format!("{hash}^{{commit}}"))
            .collect();
        let objects = self.objects_of(&names)?;
        let commit = |object: Option<Object>| {
            let object = object.filter(|object| object.kind == "commit")?;
            let text = String::from_utf8_lossy(&object.content);
            let head = text.split("\n\n").next()?;
            let committer = head
                .lines()
                .find_map(|line| line.strip_prefix("committer "))?;
            let seconds = committer.rsplit(' ').nth(1)?.parse().ok()?;
            Some(Commit {
                hash: object.hash,
                seconds,
            })
        };
        Ok(objects.into_iter().map(commit).collect())
    }

    /// The last commit before this time, in seconds since 1970, among the first parents of a commit.
    pub(super) fn last_before(
        &self,
        hash: &str,
        seconds: i64,
    ) -> Result<Option<Commit>, ReadFault> {
        // Git includes commits of the very second.
        let before = format!("--min-age={seconds}");
        let found = self.run(
            &["rev-list", "-1", "--first-parent", &before, hash, "--"],
            Vec::new(),
        )?;
        let found = String::from_utf8_lossy(&found).trim().to_owned();
        if found.is_empty() {
            return Ok(None);
        }
        Ok(self.commits(&[&found])?.into_iter().flatten().next())
    }

    /// All files of a commit, as git lists them.
    pub(super) fn tree(&self, commit: &str) -> Result<Vec<TreeFile>, ReadFault> {
        let list = self.run(
            &["ls-tree", "-r", "-z", "-l", "--full-tree", commit],
            Vec::new(),
        )?;
        let lines = list
            .split(|byte| *byte == 0)
            .filter(|line| !line.is_empty());
        Ok(lines.filter_map(TreeFile::parse).collect())
    }

    /// The content of these objects, in the same order; `None` where there's none.
    pub(super) fn objects_of(&self, names: &[String]) -> Result<Vec<Option<Object>>, ReadFault> {
        let mut found = Vec::with_capacity(names.len());
        for batch in names.chunks(BATCH) {
            let input = batch.join("\n") + "\n";
            let output = self.run(&["cat-file", "--batch"], input.into_bytes())?;
            let mut rest = output.as_slice();
            for _ in batch {
                let (object, after) = Object::parse(rest).ok_or_else(damaged)?;
                found.push(object);
                rest = after;
            }
        }
        Ok(found)
    }

    fn run(&self, args: &[&str], input: Vec<u8>) -> Result<Vec<u8>, ReadFault> {
        let mut program = Program::new(&self.program).clear_env().dir(self.own.path());
        for name in ["PATH", "SystemRoot", "TMPDIR", "TEMP", "TMP"] {
            if let Some(value) = std::env::var_os(name) {
                program = program.env(name, value);
            }
        }
        if let Some(shallow) = &self.shallow {
            program = program.arg("--shallow-file").arg(shallow);
        }
        let mut output = Vec::new();
        let ended = program
            .args([
                "--no-replace-objects",
                "-c",
                "core.hooksPath=",
                "-c",
                "gc.auto=0",
            ])
            .args(args)
            .env("GIT_DIR", self.own.path())
            .env("GIT_OBJECT_DIRECTORY", &self.objects)
            .env("GIT_CONFIG_NOSYSTEM", "1")
            .env(
                "GIT_CONFIG_GLOBAL",
                if cfg!(windows) { "NUL" } else { "/dev/null" },
            )
            .env("GIT_ATTR_NOSYSTEM", "1")
            .env("GIT_NO_LAZY_FETCH", "1")
            .env("GIT_OPTIONAL_LOCKS", "0")
            .env("GIT_TERMINAL_PROMPT", "0")
            .env("HOME", self.own.path())
            .env("LC_ALL", "C")
            .stdin(input)
            .time(TIME)
            .memory(MEMORY)
            .output(OUTPUT)
            .writes_only(self.own.path())
            .run(&self.cancel, |stream, bytes| {
                if stream == Stream::Stdout {
                    output.extend_from_slice(bytes);
                }
            })?;
        match ended.ending {
            Ending::Code(0) => Ok(output),
            Ending::TimedOut
            | Ending::OutOfMemory
            | Ending::TooMuchOutput
            | Ending::TooManyProcesses => Err(ReadFault::of_submission(
                "git needs too much time or memory to read the repository",
            )),
            Ending::Code(_) | Ending::Signal(_) => Err(damaged()),
        }
    }
}

fn damaged() -> ReadFault {
    ReadFault::of_submission("the repository is damaged or incomplete")
}

/// One object of a repository.
pub(super) struct Object {
    pub hash: String,
    pub kind: String,
    pub content: Vec<u8>,
}

impl Object {
    /// Parses the next object of `cat-file --batch`, and returns the rest.
    fn parse(output: &[u8]) -> Option<(Option<Self>, &[u8])> {
        let end = output.iter().position(|byte| *byte == b'\n')?;
        let head = std::str::from_utf8(&output[..end]).ok()?;
        let rest = &output[end + 1..];
        let mut words = head.split(' ');
        let (hash, kind, size) = (words.next()?, words.next()?, words.next());
        let Some(size) = size.and_then(|size| size.parse::<usize>().ok()) else {
            return Some((None, rest));
        };
        let content = rest.get(..size)?.to_vec();
        let object = Self {
            hash: hash.to_owned(),
            kind: kind.to_owned(),
            content,
        };
        Some((Some(object), rest.get(size + 1..)?))
    }
}

/// One file of a commit.
pub(super) struct TreeFile {
    pub mode: String,
    pub hash: String,
    pub size: u64,
    pub name: Vec<u8>,
}

impl TreeFile {
    /// Parses `100644 blob 3b18e51… 12\tsrc/lib.rs`.
    fn parse(line: &[u8]) -> Option<Self> {
        let tab = line.iter().position(|byte| *byte == b'\t')?;
        let head = std::str::from_utf8(&line[..tab]).ok()?;
        let mut words = head.split_ascii_whitespace();
        let (mode, _, hash, size) = (words.next()?, words.next()?, words.next()?, words.next()?);
        Some(Self {
            mode: mode.to_owned(),
            hash: hash.to_owned(),
            size: size.parse().unwrap_or(0),
            name: line[tab + 1..].to_vec(),
        })
    }
}
