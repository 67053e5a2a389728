//! `Results`: the file `results.jsonl`. Verdicts are appended and synced as they come, so that nothing is lost whenever the grader is killed.

use std::collections::{HashMap, HashSet};
use std::fs::File;
use std::io::{BufRead, BufReader, BufWriter, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use super::judged::JudgedAttempt;
use super::result_line::{ResultLine, identity};
use crate::course::{StateFolder, persist};
use crate::error::{Error, Result};
use crate::fingerprint::Fingerprint;
use crate::grade::assignment::SpentTime;

/// The file with all verdicts.
pub struct Results {
    path: PathBuf,
    file: File,
    end: u64,
    /// Where the verdict on an attempt is; in this run, also what prevented one.
    places: HashMap<Fingerprint, Extent>,
    /// Which lines there are.
    lines: HashSet<Fingerprint>,
}

#[derive(Clone, Copy, Debug)]
struct Extent {
    start: u64,
    length: usize,
    /// What judging took.
    usage: SpentTime,
}

impl Results {
    /// Opens the file, and reads which verdicts are in it. What was being written when the grader was killed is cut off.
    pub fn open(path: &Path) -> Result<Self> {
        StateFolder::check_file(path)?;
        let failed = |cause: std::io::Error| Error::io("read", path, &cause);
        let file = StateFolder::append_to(path).map_err(failed)?;
        let mut results = Self {
            file,
            end: 0,
            places: HashMap::new(),
            lines: HashSet::new(),
            path: path.to_path_buf(),
        };
        let length = results.file.metadata().map_err(failed)?.len();
        let reader = BufReader::new(File::open(path).map_err(failed)?);
        for line in CompleteLines(reader) {
            let line = line.map_err(failed)?;
            if let Ok(found) = serde_json::from_slice(&line) {
                results.note(&found, line.len(), false);
            }
            results.end += line.len() as u64 + 1;
        }
        if results.end < length {
            let cut = File::options().write(true).open(path);
            cut.and_then(|file| file.set_len(results.end))
                .map_err(failed)?;
        }
        Ok(results)
    }

    /// Whether nothing was written in earlier runs.
    pub fn is_empty(&self) -> bool {
        self.end == 0
    }

    /// Whether there's a line for this attempt of a student's submission.
    pub fn has_line(&self, owner: (&str, &str), exercise: &str, attempt: Fingerprint) -> bool {
        self.lines.contains(&identity(owner, exercise, attempt))
    }

    /// What became of an attempt.
    pub fn verdict(&mut self, attempt: Fingerprint) -> Result<Option<JudgedAttempt>> {
        let Some(place) = self.places.get(&attempt).copied() else {
            return Ok(None);
        };
        let mut bytes = vec![0; place.length];
        let read = self
            .file
            .seek(SeekFrom::Start(place.start))
            .and_then(|_| self.file.read_exact(&mut bytes));
        read.map_err(|cause| Error::io("read", &self.path, &cause))?;
        let line: Option<ResultLine> = serde_json::from_slice(&bytes).ok();
        Ok(line.map(|line| line.judged))
    }

    /// What it took to judge an attempt; `None` if it hasn't been judged.
    pub fn usage(&self, attempt: Fingerprint) -> Option<SpentTime> {
        self.places.get(&attempt).map(|place| place.usage)
    }

    /// Appends lines. They are on the disk when this returns.
    pub fn append(&mut self, lines: &[ResultLine]) -> Result<()> {
        if lines.is_empty() {
            return Ok(());
        }
        let mut text = Vec::new();
        let mut lengths = Vec::new();
        for line in lines {
            let start = text.len();
            text.extend(line.to_bytes()?);
            lengths.push(text.len() - start - 1);
        }
        let written = self
            .file
            .write_all(&text)
            .and_then(|()| self.file.sync_data());
        written.map_err(|cause| Error::io("write", &self.path, &cause))?;
        for (line, length) in lines.iter().zip(lengths) {
            self.note(line, length, true);
            self.end += length as u64 + 1;
        }
        Ok(())
    }

    /// The file itself.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// What couldn't be judged in an earlier run is tried again.
    fn note(&mut self, line: &ResultLine, length: usize, is_new: bool) {
        if (is_new || line.judged.is_judged()) && !line.judged.out_of_time {
            let extent = Extent {
                start: self.end,
                length,
                usage: line.judged.usage(),
            };
            self.places.entry(line.attempt).or_insert(extent);
            self.lines.insert(line.identity());
        }
    }
}

/// Replaces a file as a whole by what `write` writes.
pub fn replace(path: &Path, write: impl FnOnce(&mut dyn Write) -> Result<()>) -> Result<()> {
    let failed = |cause: &std::io::Error| Error::io("write", path, cause);
    let dir = path.parent().unwrap_or(Path::new("."));
    let file = tempfile::Builder::new()
        .prefix(".~")
        .make_in(dir, |temporary| File::create_new(temporary))
        .map_err(|cause| failed(&cause))?;
    let mut out = BufWriter::new(file);
    write(&mut out)?;
    let file = out.into_inner().map_err(|cause| failed(cause.error()))?;
    file.as_file().sync_all().map_err(|cause| failed(&cause))?;
    persist(file, path).map_err(|cause| failed(&cause))
}

/// The complete lines of a file, without their ends.
pub struct CompleteLines<R>(pub R);

impl<R: BufRead> Iterator for CompleteLines<R> {
    type Item = std::io::Result<Vec<u8>>;

    fn next(&mut self) -> Option<Self::Item> {
        let mut line = Vec::new();
        match self.0.read_until(b'\n', &mut line) {
            Ok(_) if line.pop() == Some(b'\n') => Some(Ok(line)),
            Ok(_) => None,
            Err(cause) => Some(Err(cause)),
        }
    }
}
