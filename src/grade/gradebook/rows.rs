//! `Rows`: the rows of a gradebook. They're on disk, and read one at a time, so a class of any size takes little memory.

use std::fmt;
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::Path;

use serde::de::{SeqAccess, Visitor};
use serde::ser::SerializeSeq;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de, ser};

use super::graded::GradedSubmission;

/// The rows of a gradebook. Their file has no name, so it vanishes with the process.
#[derive(Debug)]
pub struct Rows {
    file: File,
    /// Where each row ends.
    ends: Vec<u64>,
}

impl Rows {
    /// None yet. The file is on the disk of this folder.
    pub fn in_folder(dir: &Path) -> io::Result<Self> {
        Ok(Self {
            file: tempfile::tempfile_in(dir)?,
            ends: Vec::new(),
        })
    }

    /// Adds a row.
    pub fn push(&mut self, row: &GradedSubmission) -> io::Result<()> {
        let bytes = serde_json::to_vec(row)?;
        let start = self.start(self.ends.len());
        self.file.seek(SeekFrom::Start(start))?;
        self.file.write_all(&bytes)?;
        self.ends.push(start + bytes.len() as u64);
        Ok(())
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// One of them.
    pub fn get(&self, place: usize) -> io::Result<GradedSubmission> {
        let start = self.start(place);
        let mut bytes = Vec::new();
        let mut file = &self.file;
        file.seek(SeekFrom::Start(start))?;
        file.take(self.ends[place] - start)
            .read_to_end(&mut bytes)?;
        Ok(serde_json::from_slice(&bytes)?)
    }

    /// All of them, in the order in which they were added.
    pub fn iter(&self) -> impl Iterator<Item = io::Result<GradedSubmission>> {
        (0..self.len()).map(|place| self.get(place))
    }

    fn start(&self, place: usize) -> u64 {
        place.checked_sub(1).map_or(0, |before| self.ends[before])
    }
}

impl Serialize for Rows {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut rows = serializer.serialize_seq(Some(self.len()))?;
        for row in self.iter() {
            rows.serialize_element(&row.map_err(ser::Error::custom)?)?;
        }
        rows.end()
    }
}

impl<'de> Deserialize<'de> for Rows {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(RowsVisitor)
    }
}

/// Puts rows on disk as they're read.
struct RowsVisitor;

impl<'de> Visitor<'de> for RowsVisitor {
    type Value = Rows;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of students")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Rows, A::Error> {
        let mut rows = Rows::in_folder(&std::env::temp_dir()).map_err(de::Error::custom)?;
        while let Some(row) = seq.next_element()? {
            rows.push(&row).map_err(de::Error::custom)?;
        }
        Ok(rows)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(id: &str) -> GradedSubmission {
        let row = serde_json::json!({
            "student": { "id": id, "entry": "", "name": "ä", "section": "", "columns": {} },
            "standing": "missing", "score": 0, "max": 1, "verdicts": [], "refused": [],
        });
        serde_json::from_value(row).expect("a row")
    }

    #[test]
    fn rows_come_back_in_any_order_while_others_are_added() {
        let mut rows = Rows::in_folder(&std::env::temp_dir()).expect("a file");
        assert_eq!(rows.iter().count(), 0);
        for id in ["a", "a much longer id", "c"] {
            rows.push(&row(id)).expect("written");
            assert_eq!(rows.get(0).expect("a row"), row("a"));
        }
        assert_eq!(rows.get(2).expect("a row"), row("c"));
        for (one, other) in rows.iter().zip(rows.iter().skip(1)) {
            assert_ne!(one.expect("a row"), other.expect("a row"));
        }
    }

    #[test]
    fn rows_are_a_list_in_json() {
        let mut rows = Rows::in_folder(&std::env::temp_dir()).expect("a file");
        rows.push(&row("a")).expect("written");
        rows.push(&row("b")).expect("written");
        let json = serde_json::to_string(&rows).expect("JSON");
        let listed = serde_json::to_string(&[row("a"), row("b")]).expect("JSON");
        assert_eq!(json, listed);
        let read: Rows = serde_json::from_str(&json).expect("rows");
        assert_eq!((read.len(), read.get(1).expect("a row")), (2, row("b")));
        assert!(serde_json::from_str::<Rows>("[{}]").is_err());
    }
}
