//! Which column of a class list means what. Every LMS names them differently.

/// Names that identify a student, best first. In lower case.
const IDS: [&str; 13] = [
    "id",
    "student id",
    "student_id",
    "sis login id",
    "login",
    "username",
    "github_username",
    "identifier",
    "sis user id",
    "id number",
    "email",
    "email address",
    "student",
];
/// What an LMS or a host of repositories calls a submission after.
const KEYS: [&str; 15] = [
    "id",
    "student id",
    "student_id",
    "sis login id",
    "login",
    "username",
    "github_username",
    "github_id",
    "identifier",
    "sis user id",
    "id number",
    "email",
    "email address",
    "student",
    "full name",
];
/// What names the submission. Students with the same one are a group.
const ENTRIES: [&str; 6] = [
    "entry",
    "submission",
    "folder",
    "repository",
    "team",
    "group_name",
];
const NAMES: [&str; 5] = ["name", "student", "student name", "full name", "fullname"];
const SECTIONS: [&str; 4] = ["section", "sections", "group", "class"];

/// Where to find what in a row.
#[derive(Debug)]
pub(super) struct Columns {
    pub(super) id: usize,
    pub(super) entry: Option<usize>,
    pub(super) name: Option<usize>,
    /// First and last name, if they're apart.
    pub(super) name_parts: Option<(usize, usize)>,
    pub(super) section: Option<usize>,
    /// Everything that a submission may be named after.
    pub(super) keys: Vec<usize>,
}

impl Columns {
    /// Finds the columns; `None` if nothing identifies a student.
    pub(super) fn of(head: &[String]) -> Option<Self> {
        let titles: Vec<String> = head
            .iter()
            .map(|title| title.trim().to_lowercase())
            .collect();
        let one = |name: &str| titles.iter().position(|title| title == name);
        let first = |names: &[&str]| names.iter().find_map(|name| one(name));
        let given = one("first name").or_else(|| one("first_name"));
        let family = ["last name", "last_name", "surname"];
        Some(Self {
            id: first(&IDS)?,
            entry: first(&ENTRIES),
            name: first(&NAMES),
            name_parts: given.zip(first(&family)),
            section: first(&SECTIONS),
            keys: KEYS.iter().filter_map(|name| one(name)).collect(),
        })
    }
}

/// The names of the columns that can identify a student, for a message.
pub(super) fn identifying() -> &'static [&'static str] {
    &IDS
}
