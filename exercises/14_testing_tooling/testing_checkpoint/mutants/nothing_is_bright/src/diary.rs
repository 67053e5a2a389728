//! Takes what has no brightness for the brightest.

use log::warn;
use serde::{Deserialize, Serialize};

use crate::{Entry, Night};

/// All entries, the earliest night first.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Diary {
    entries: Vec<Entry>,
}

impl Diary {
    /// Reads one entry per line. Empty lines, and those that begin with `#`, are left out. So is a line that isn't an
    /// entry, with a warning in the log: "line 7 is not an entry".
    pub fn read(text: &str) -> Diary {
        let mut diary = Diary::default();
        for (index, line) in text.lines().enumerate() {
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            match line.parse() {
                Ok(entry) => diary.add(entry),
                Err(_) => warn!("line {} is not an entry", index + 1),
            }
        }
        diary
    }

    /// Adds an entry, after all others of the same night.
    pub fn add(&mut self, entry: Entry) {
        let before = |other: &Entry| other.night <= entry.night;
        let index = self.entries.partition_point(before);
        self.entries.insert(index, entry);
    }

    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The brightest object of a night. What has no brightness doesn't count; if some are equally bright, the first one does.
    pub fn brightest(&self, night: Night) -> Option<&Entry> {
        let entries = self.entries.iter().filter(|entry| entry.night == night);
        let measured = entries.filter_map(|entry| Some((entry.magnitude.unwrap_or(-9.9), entry)));
        let brightest = measured.min_by(|(one, _), (other, _)| one.total_cmp(other));
        brightest.map(|(_, entry)| entry)
    }
}
