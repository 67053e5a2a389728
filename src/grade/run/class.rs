//! `ClassList`: the students that are graded, and their submissions. Nothing has been read yet besides names.

use std::collections::BTreeMap;

use super::partition::Partition;
use crate::fingerprint::Fingerprint;
use crate::grade::gradebook::{Standing, Student};
use crate::grade::roster::Roster;
use crate::grade::submission::{Entry, Submissions};

/// Who is graded.
#[derive(Debug)]
pub struct ClassList<'s> {
    /// Sorted by the student's id.
    pub rows: Vec<ClassRow<'s>>,
    /// The names of all submissions and students, including those that another machine grades.
    pub fingerprint: Fingerprint,
    /// How many students there are, including those that another machine grades.
    pub size: usize,
}

/// One student.
#[derive(Debug)]
pub struct ClassRow<'s> {
    pub student: Student,
    pub standing: Standing,
    /// What they handed in, by name.
    pub entries: Vec<&'s Entry>,
}

impl<'s> ClassList<'s> {
    /// All students on the roster and everyone who handed something in; without a roster, the latter. What a group handed in is in the row of each of
    /// its students.
    pub fn of(submissions: &'s Submissions, roster: Option<&Roster>) -> Self {
        let mut rows: BTreeMap<String, ClassRow<'s>> = BTreeMap::new();
        for student in roster.map(Roster::students).unwrap_or_default() {
            let row = ClassRow {
                student: student.clone(),
                standing: Standing::Missing,
                entries: Vec::new(),
            };
            rows.insert(student.id.clone(), row);
        }
        for entry in submissions.iter() {
            let owners = roster.map(|roster| roster.owners(&entry.id, &entry.aliases));
            let owners = owners.unwrap_or_default();
            let mut ids: Vec<&String> = owners.iter().map(|student| &student.id).collect();
            if ids.is_empty() {
                ids.push(&entry.id);
            }
            for id in ids {
                let row = rows.entry(id.clone()).or_insert_with(|| ClassRow {
                    student: Student {
                        id: entry.id.clone(),
                        ..Student::default()
                    },
                    standing: match roster {
                        Some(_) => Standing::Unknown,
                        None => Standing::Submitted,
                    },
                    entries: Vec::new(),
                });
                if row.standing == Standing::Missing {
                    row.standing = Standing::Submitted;
                }
                row.student.entry.clone_from(&entry.id);
                row.entries.push(entry);
            }
        }
        let mut fingerprint = Fingerprint::builder("class");
        for (id, row) in &rows {
            fingerprint.text(id);
            row.entries.iter().for_each(|entry| {
                fingerprint.text(&entry.id);
            });
        }
        Self {
            size: rows.len(),
            fingerprint: fingerprint.finish(),
            rows: rows.into_values().collect(),
        }
    }

    /// The part that this machine grades.
    #[must_use]
    pub fn part(mut self, partition: Option<Partition>) -> Self {
        if let Some(partition) = partition {
            let size = self.size;
            let mut place = 0..size;
            self.rows.retain(|row| {
                let place = place.next().unwrap_or_default();
                partition.includes(&row.student.id, place, size)
            });
        }
        self
    }

    /// Whether a student is in the class.
    pub fn knows(&self, student: &str) -> bool {
        let ids = |row: &ClassRow<'_>| row.student.id.as_str().cmp(student);
        self.rows.binary_search_by(ids).is_ok()
    }
}
