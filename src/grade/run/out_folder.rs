//! `OutFolder`: where the grades are written, and where the grader keeps what it builds. One grader uses it at a time.

use std::fs::{self, File, TryLockError};
use std::io::{self, BufReader, Write};
use std::path::{Path, PathBuf};

use crate::course::{Files, StateFolder};
use crate::error::{Error, Problem, Result};
use crate::fingerprint::Fingerprint;
use crate::grade::export::{OF_CLASS, of_students, page};
use crate::grade::gradebook::Gradebook;
use crate::grade::record::{Results, replace};
use crate::grade::similar::SimilarityReport;

const RESULTS: &str = "results.jsonl";
const GRADEBOOK: &str = "gradebook.json";
const PAGE: &str = "report.html";
const SIMILAR: &str = "similar.json";
const STATE: &str = ".state";
const TRIALS: &str = ".trials";

/// What to do with results of an earlier run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Start {
    /// Use those that still hold.
    GoOn,
    /// The same, and there have to be some.
    Resume,
    /// Delete them.
    Fresh,
}

/// Where the grades are written.
pub struct OutFolder {
    dir: PathBuf,
    /// Held as long as we live. The system releases it however we end.
    _lock: File,
}

impl OutFolder {
    /// Takes the folder, and creates it if it's missing.
    pub fn take(dir: &Path) -> Result<Self> {
        let state = dir.join(STATE);
        let failed = |cause: &io::Error| Error::io("make the folder", &state, cause);
        StateFolder::check_folder(&state)?;
        fs::create_dir_all(dir).map_err(|cause| failed(&cause))?;
        StateFolder::make_private(&state).map_err(|cause| failed(&cause))?;
        let path = state.join("lock");
        StateFolder::check_file(&path)?;
        let lock =
            StateFolder::append_to(&path).map_err(|cause| Error::io("write", &path, &cause))?;
        match lock.try_lock() {
            Ok(()) => Ok(Self {
                dir: dir.to_path_buf(),
                _lock: lock,
            }),
            Err(TryLockError::WouldBlock) => {
                let what = "another grader is using this folder";
                let next = "wait until it's done, or choose another folder with `--out DIR`";
                Err(Problem::new(what).at(dir, None).next(next).into())
            }
            Err(TryLockError::Error(cause)) => Err(Error::io("lock", &path, &cause)),
        }
    }

    /// The folder itself.
    pub fn dir(&self) -> &Path {
        &self.dir
    }

    /// Where the judge keeps what it builds.
    pub fn state(&self) -> PathBuf {
        self.dir.join(STATE).join("runner")
    }

    /// What only this grader knows. It stays the same for this folder.
    pub fn secret(&self) -> Result<Fingerprint> {
        let path = self.dir.join(STATE).join("secret");
        StateFolder::check_file(&path)?;
        let known = fs::read_to_string(&path).ok();
        if let Some(secret) = known.and_then(|text| text.trim().to_owned().try_into().ok()) {
            return Ok(secret);
        }
        let secret = Fingerprint::random();
        let name = format!("{STATE}/secret");
        self.replace(&name, |out| writeln!(out, "{secret}"))?;
        Ok(secret)
    }

    /// Tries something in a folder that is empty before and gone afterwards, even if an earlier grader was killed in between.
    pub fn with_trials<T>(&self, tried: impl FnOnce(&Path) -> Result<T>) -> Result<T> {
        // Not in the state folder, which other users can't enter: trying to become one of them would fail.
        let dir = self.dir.join(TRIALS);
        StateFolder::check_folder(&dir)?;
        let failed = |cause: &io::Error| Error::io("empty the folder", &dir, cause);
        let emptied = match fs::remove_dir_all(&dir) {
            Err(cause) if cause.kind() != io::ErrorKind::NotFound => Err(cause),
            _ => fs::create_dir(&dir),
        };
        emptied.map_err(|cause| failed(&cause))?;
        let result = tried(&dir);
        fs::remove_dir_all(&dir).map_err(|cause| failed(&cause))?;
        result
    }

    /// An empty folder, in which the course of this program seems to be.
    pub fn empty(&self) -> Result<PathBuf> {
        let dir = self.dir.join(STATE).join("course");
        let made = fs::create_dir_all(&dir).and_then(|()| dunce::canonicalize(&dir));
        made.map_err(|cause| Error::io("make the folder", &dir, &cause))
    }

    /// The verdicts of earlier runs.
    pub fn results(&self, start: Start) -> Result<Results> {
        let path = self.dir.join(RESULTS);
        if start == Start::Fresh {
            let state = self.state();
            StateFolder::check_folder(&state)?;
            for removed in [fs::remove_file(&path), fs::remove_dir_all(&state)] {
                match removed {
                    Err(cause) if cause.kind() != io::ErrorKind::NotFound => {
                        return Err(Error::io("remove earlier results from", &self.dir, &cause));
                    }
                    _ => {}
                }
            }
        }
        let results = Results::open(&path)?;
        if start == Start::Resume && results.is_empty() {
            let what = "there's nothing to resume: this folder has no results";
            let next =
                "name the folder of the earlier run with `--out DIR`, or start without `--resume`";
            return Err(Problem::new(what).at(&self.dir, None).next(next).into());
        }
        Ok(results)
    }

    /// Writes the gradebook as JSON, as a table, and in the formats of others.
    pub fn write(&self, gradebook: &Gradebook) -> Result<()> {
        self.replace(GRADEBOOK, |out| {
            Ok(serde_json::to_writer_pretty(out, gradebook)?)
        })?;
        self.replace("gradebook.csv", |out| gradebook.write_table(out))?;
        for (name, export) in OF_CLASS {
            self.replace(name, |out| export(gradebook, out))?;
        }
        let similar = self.similar()?;
        self.replace(PAGE, |out| page(gradebook, similar.as_ref(), out))?;
        let private: Vec<PathBuf> = [Some(self.dir.clone()), std::env::home_dir()]
            .into_iter()
            .flatten()
            .collect();
        // They can be derived again, so they needn't survive a power failure.
        of_students(gradebook, &private, &mut |path, content| {
            let file = (path.to_owned(), content.into_bytes());
            Files::from_iter([file]).write_below(&self.dir)
        })
    }

    /// Adds which students' code is alike, also to the page about the class if there are grades.
    pub fn add_similar(&self, similar: &SimilarityReport) -> Result<()> {
        self.replace(SIMILAR, |out| {
            Ok(serde_json::to_writer_pretty(out, similar)?)
        })?;
        if !self.dir.join(GRADEBOOK).exists() {
            return Ok(());
        }
        let (gradebook, _) = Self::read(&self.dir)?;
        self.replace(PAGE, |out| page(&gradebook, Some(similar), out))
    }

    /// Which students' code is alike, if that has been found out.
    fn similar(&self) -> Result<Option<SimilarityReport>> {
        let path = self.dir.join(SIMILAR);
        let text = match fs::read(&path) {
            Ok(text) => text,
            Err(cause) if cause.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(cause) => return Err(Error::io("read", &path, &cause)),
        };
        let similar = serde_json::from_slice(&text).map_err(|cause| {
            let next = "run `runner similar` again, or delete the file";
            Problem::new(format!("this isn't what `runner similar` writes: {cause}"))
                .at(&path, None)
                .next(next)
        })?;
        Ok(Some(similar))
    }

    /// Replaces one of our files as a whole.
    fn replace(
        &self,
        name: &str,
        write: impl FnOnce(&mut dyn Write) -> io::Result<()>,
    ) -> Result<()> {
        let path = self.dir.join(name);
        let failed = |cause: io::Error| Error::io("write", &path, &cause);
        replace(&path, |out| write(out).map_err(failed))
    }

    /// Reads the gradebook and the lines of a run that is complete.
    pub fn read(dir: &Path) -> Result<(Gradebook, PathBuf)> {
        let path = dir.join(GRADEBOOK);
        let file = File::open(&path).map_err(|cause| Error::io("read", &path, &cause))?;
        let gradebook = serde_json::from_reader(BufReader::new(file)).map_err(|cause| {
            let next = "run `runner grade` there again";
            Problem::new(format!("this isn't a gradebook: {cause}"))
                .at(&path, None)
                .next(next)
        })?;
        Ok((gradebook, dir.join(RESULTS)))
    }
}
