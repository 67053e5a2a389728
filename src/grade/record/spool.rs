//! `Spool`: the files of attempts that wait to be judged, in one file on disk. They're read once from the submissions, so what is fingerprinted is
//! what is judged, and a class of any size takes little memory.

use std::fs::File;
use std::io::{self, BufWriter, Read, Seek, SeekFrom, Write};
use std::path::Path;

use crate::course::Files;
use crate::error::{Error, Result};

/// The files of attempts that wait to be judged. The file has no name, so it vanishes with the process.
pub struct Spool {
    file: BufWriter<File>,
    end: u64,
}

/// Where an attempt's files are.
#[derive(Clone, Copy, Debug)]
pub struct Spooled {
    start: u64,
    files: usize,
}

impl Spool {
    /// An empty one on the disk of this folder.
    pub fn new(dir: &Path) -> Result<Self> {
        let file = tempfile::tempfile_in(dir);
        let file = file.map_err(|cause| Error::io("create a file in", dir, &cause))?;
        Ok(Self {
            file: BufWriter::new(file),
            end: 0,
        })
    }

    /// Stores files.
    pub fn put(&mut self, files: &Files) -> Result<Spooled> {
        let spooled = Spooled {
            start: self.end,
            files: files.iter().count(),
        };
        for (path, content) in files.iter() {
            self.write(path.as_bytes())
                .and_then(|()| self.write(content))
                .map_err(|cause| unusable(&cause))?;
        }
        Ok(spooled)
    }

    /// The files that were stored.
    pub fn get(&mut self, spooled: Spooled) -> Result<Files> {
        self.read(spooled).map_err(|cause| unusable(&cause))
    }

    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        let length = bytes.len() as u64;
        self.file.write_all(&length.to_le_bytes())?;
        self.file.write_all(bytes)?;
        self.end += 8 + length;
        Ok(())
    }

    fn read(&mut self, spooled: Spooled) -> io::Result<Files> {
        self.file.flush()?;
        let file = self.file.get_mut();
        file.seek(SeekFrom::Start(spooled.start))?;
        let mut files = Files::default();
        for _ in 0..spooled.files {
            let path = String::from_utf8(part(file)?).map_err(io::Error::other)?;
            files.insert(path, part(file)?);
        }
        file.seek(SeekFrom::End(0))?;
        Ok(files)
    }
}

fn part(file: &mut File) -> io::Result<Vec<u8>> {
    let mut length = [0; 8];
    file.read_exact(&mut length)?;
    let length = u64::from_le_bytes(length);
    let mut bytes = Vec::new();
    file.take(length).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn unusable(cause: &io::Error) -> Error {
    Error::io("keep what was handed in", "", cause)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_come_back_as_they_were_in_any_order() {
        let dir = tempfile::tempdir().expect("a scratch folder");
        let mut spool = Spool::new(dir.path()).expect("a spool");
        let files = |parts: &[(&str, &[u8])]| -> Files {
            parts
                .iter()
                .map(|(path, content)| ((*path).to_owned(), content.to_vec()))
                .collect()
        };
        let all = [
            files(&[("src/lib.rs", b"fn a() {}"), ("src/b.rs", b"")]),
            files(&[]),
            files(&[("data/ä.bin", &[0, 255, 10, 13])]),
        ];
        let first = spool.put(&all[0]).expect("stored");
        assert_eq!(spool.get(first).expect("read"), all[0]);
        let others = [&all[1], &all[2]].map(|files| spool.put(files).expect("stored"));
        for (place, files) in [(others[1], &all[2]), (first, &all[0]), (others[0], &all[1])] {
            assert_eq!(spool.get(place).expect("read"), *files);
        }
    }
}
