//! `Roster`: the students of a class, and their submissions.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::Path;

use super::columns::{Columns, identifying};
use crate::course::read_file;
use crate::error::{Error, Problem, Result};
use crate::grade::gradebook::Student;

/// The row that Canvas writes below the titles.
const POINTS_POSSIBLE: &str = "Points Possible";

/// The students of a class.
#[derive(Clone, Debug)]
pub struct Roster {
    /// Sorted by id.
    students: Vec<Student>,
    /// What submissions may be named after, in lower case → the student; `None` if several are meant.
    by_key: HashMap<String, Option<usize>>,
    /// Names of submissions that the roster itself assigns, with their students: several if they work as a group.
    by_entry: HashMap<String, Vec<usize>>,
}

impl Roster {
    /// Reads a CSV file whose first row has titles. Commas, semicolons and tabs can separate its columns.
    pub fn read(path: &Path) -> Result<Self> {
        let bytes = read_file(path).map_err(|cause| Error::io("read", path, &cause))?;
        Self::parse(&bytes, path)
    }

    fn parse(bytes: &[u8], path: &Path) -> Result<Self> {
        let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        let failed = |line: Option<usize>, what: String, next: &str| -> Error {
            Problem::new(what).at(path, line).next(next).into()
        };
        let unreadable = |cause: &csv::Error| {
            let line = cause
                .position()
                .and_then(|place| usize::try_from(place.line()).ok());
            failed(
                line,
                format!("this isn't valid CSV: {cause}"),
                "export it again as CSV in UTF-8",
            )
        };
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(delimiter(text))
            .flexible(true)
            .from_reader(text);
        let head = reader.headers().map_err(|cause| unreadable(&cause))?;
        let head: Vec<String> = head.iter().map(str::to_owned).collect();
        let Some(columns) = Columns::of(&head) else {
            let next = format!(
                "name a column after one of these: {}",
                identifying().join(", ")
            );
            return Err(failed(
                Some(1),
                "no column identifies a student".to_owned(),
                &next,
            ));
        };
        let mut rows: Vec<(Student, Vec<String>)> = Vec::new();
        let mut seen = HashSet::new();
        let mut problems = Vec::new();
        for row in reader.records() {
            let row = row.map_err(|cause| unreadable(&cause))?;
            let line = row
                .position()
                .and_then(|place| usize::try_from(place.line()).ok());
            let cell = |column: usize| row.get(column).unwrap_or_default().trim();
            if row.iter().all(|cell| cell.trim().is_empty()) || cell(0) == POINTS_POSSIBLE {
                continue;
            }
            let id = cell(columns.id).to_owned();
            if id.is_empty() {
                let what = format!(
                    "the column `{}` is empty in this row",
                    head[columns.id].trim()
                );
                problems.push(
                    Problem::new(what)
                        .at(path, line)
                        .next("add the student's id"),
                );
            } else if !seen.insert(id.clone()) {
                let what = format!("student `{id}` appears twice");
                problems.push(
                    Problem::new(what)
                        .at(path, line)
                        .next("remove one of the rows"),
                );
            }
            let keys = columns
                .keys
                .iter()
                .map(|&column| cell(column).to_lowercase());
            let keys = keys.filter(|key| !key.is_empty()).collect();
            rows.push((student(&columns, &head, id, &cell), keys));
        }
        Error::of(problems).map_or_else(|| Ok(Self::of(rows)), Err)
    }

    fn of(mut rows: Vec<(Student, Vec<String>)>) -> Self {
        rows.sort_by(|one, other| one.0.id.cmp(&other.0.id));
        let mut by_key: HashMap<String, Option<usize>> = HashMap::new();
        let mut by_entry: HashMap<String, Vec<usize>> = HashMap::new();
        for (index, (student, keys)) in rows.iter().enumerate() {
            for key in keys {
                let known = by_key.entry(key.clone()).or_insert(Some(index));
                if *known != Some(index) {
                    *known = None;
                }
            }
            if !student.entry.is_empty() {
                by_entry
                    .entry(student.entry.clone())
                    .or_default()
                    .push(index);
            }
        }
        Self {
            students: rows.into_iter().map(|(student, _)| student).collect(),
            by_key,
            by_entry,
        }
    }

    /// All students, sorted by id.
    pub fn students(&self) -> &[Student] {
        &self.students
    }

    /// Whether a submission with this name belongs to someone.
    pub fn knows(&self, name: &str) -> bool {
        !self.owners(name, &[]).is_empty()
    }

    /// The students that a submission belongs to, by its name and the other names that an LMS gives it. There are several if the roster assigns it
    /// to a group.
    pub fn owners(&self, entry: &str, aliases: &[String]) -> Vec<&Student> {
        let by_key = |key: &str| self.by_key.get(&key.to_lowercase()).copied().flatten();
        let by_id = |id: &str| {
            let ids = |student: &Student| student.id.as_str().cmp(id);
            self.students.binary_search_by(ids).ok()
        };
        let one = || {
            by_id(entry)
                .or_else(|| by_key(entry))
                .or_else(|| aliases.iter().find_map(|alias| by_key(alias)))
        };
        let assigned = self.by_entry.get(entry).cloned();
        let owners = assigned.unwrap_or_else(|| one().into_iter().collect());
        owners
            .iter()
            .filter_map(|&index| self.students.get(index))
            .collect()
    }
}

fn student<'c>(
    columns: &Columns,
    head: &[String],
    id: String,
    cell: &impl Fn(usize) -> &'c str,
) -> Student {
    let text = |column: Option<usize>| column.map(cell).unwrap_or_default().to_owned();
    let whole = columns
        .name_parts
        .map(|(given, family)| format!("{} {}", cell(given), cell(family)));
    let cells = head.iter().enumerate();
    let columns_of_lms: BTreeMap<String, String> = cells
        .map(|(column, title)| (title.trim().to_owned(), cell(column).to_owned()))
        .collect();
    Student {
        id,
        entry: text(columns.entry),
        name: whole.unwrap_or_else(|| text(columns.name)),
        section: text(columns.section),
        columns: columns_of_lms,
    }
}

/// What separates the columns: whatever is most frequent among the titles.
fn delimiter(text: &[u8]) -> u8 {
    let head = text.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let head = String::from_utf8_lossy(head);
    let count = |wanted: char| head.matches(wanted).count();
    if count(';') > count(',') {
        b';'
    } else if count('\t') > count(',') {
        b'\t'
    } else {
        b','
    }
}

#[cfg(test)]
mod tests {
    use indoc::indoc;

    use super::*;

    fn read(text: &str) -> Roster {
        Roster::parse(text.as_bytes(), Path::new("class.csv")).expect("a roster")
    }

    fn owner<'r>(roster: &'r Roster, entry: &str, aliases: &[&str]) -> Option<&'r str> {
        let aliases: Vec<String> = aliases.iter().map(|alias| (*alias).to_owned()).collect();
        let owners = roster.owners(entry, &aliases);
        assert!(owners.len() < 2, "{entry} belongs to a group");
        Some(owners.first()?.id.as_str())
    }

    #[test]
    fn a_submission_that_several_rows_name_belongs_to_a_group() {
        let roster = read("id,team\nada,red\nbob,red\ncy,blue\n");
        let owners = |entry: &str| -> Vec<String> {
            let owners = roster.owners(entry, &[]).into_iter();
            owners.map(|student| student.id.clone()).collect()
        };
        assert_eq!(owners("red"), ["ada", "bob"]);
        assert_eq!(owners("blue"), ["cy"]);
        assert_eq!(owners("ada"), ["ada"]);
        assert!(roster.knows("red") && !roster.knows("green"));
    }

    #[test]
    fn canvas_moodle_and_plain_lists_are_read() {
        let canvas = read(indoc! {r#"
            Student,ID,SIS Login ID,Section,Homework 1 (123)
                Points Possible,,,,10
            "Doe, Jane",42,jd7,Section A,
            "Roe, Rick",43,rr9,Section B,
        "#});
        let ids: Vec<&str> = canvas
            .students()
            .iter()
            .map(|one| one.id.as_str())
            .collect();
        assert_eq!(ids, ["42", "43"]);
        let jane = &canvas.students()[0];
        assert_eq!(
            (jane.name.as_str(), jane.section.as_str()),
            ("Doe, Jane", "Section A")
        );
        assert_eq!(jane.columns["SIS Login ID"], "jd7");
        assert_eq!(owner(&canvas, "doejane_42", &["42", "doejane"]), Some("42"));
        assert_eq!(owner(&canvas, "rr9", &[]), Some("43"));
        let moodle =
            read("\u{feff}Identifier;Full name;Email address\nParticipant 7;Al Äh;al@x.org\n");
        assert_eq!(
            owner(&moodle, "Al Äh_7", &["7", "al äh"]),
            Some("Participant 7")
        );
        let plain = read("id\tfirst name\tlast name\nal\tAl\tAh\n");
        assert_eq!(plain.students()[0].name, "Al Ah");
        assert_eq!(owner(&plain, "AL", &[]), Some("al"));
        assert_eq!(owner(&plain, "bo", &[]), None);
    }

    #[test]
    fn the_rosters_own_assignment_of_submissions_counts_first() {
        let roster = read("id,entry\nal,bo\nbo,al\n");
        assert_eq!(owner(&roster, "al", &[]), Some("bo"));
    }

    #[test]
    fn a_name_that_several_students_have_belongs_to_none_of_them() {
        let roster = read("id,student\n1,Kim Lee\n2,Kim Lee\n");
        assert_eq!(owner(&roster, "kimlee_1", &["Kim Lee"]), None);
        assert_eq!(owner(&roster, "2", &["Kim Lee"]), Some("2"));
    }

    #[test]
    fn mistakes_are_reported_with_their_lines() {
        let wrong = |text: &str| {
            let error = Roster::parse(text.as_bytes(), Path::new("class.csv"));
            error.expect_err("a mistake").to_string()
        };
        let twice = wrong("id,name\nal,Al\n,Bo\nal,Al again\n");
        assert!(
            twice.contains("class.csv:3: the column `id` is empty"),
            "{twice}"
        );
        assert!(
            twice.contains("class.csv:4: student `al` appears twice"),
            "{twice}"
        );
        assert!(wrong("shoe size\n42\n").contains("no column identifies"));
        assert!(wrong("").contains("no column identifies"));
    }
}
