//! Reads an assignment's file, and reports all its mistakes at once.

use std::collections::BTreeMap;
use std::path::Path;

use jiff::tz::TimeZone;

use super::assignment::{Assigned, Assignment, Counts};
use super::due::Due;
use super::hidden;
use super::late::LateRule;
use super::quota::Quota;
use super::time_limit::TimeLimit;
use crate::course::document::{At, Document, Table, list};
use crate::course::{Course, Exercise, Files, Pristine, nearest, read_file};
use crate::error::{Error, Result};
use crate::fingerprint::Fingerprint;
use crate::grade::gradebook::{Details, Points};

const KEYS: [&str; 14] = [
    "title",
    "levels",
    "exercises",
    "partial",
    "hidden",
    "deadline",
    "time_zone",
    "late",
    "extensions",
    "counts",
    "details",
    "time_limit",
    "processor_limit",
    "secret",
];

/// The most points that an exercise can be worth.
const MOST_POINTS: f64 = 1_000_000.0;

impl Assignment {
    /// Reads the file of an assignment in this course.
    pub fn read(path: &Path, course: &Course, pristine: &Pristine) -> Result<Self> {
        let bytes = read_file(path).map_err(|cause| Error::io("read", path, &cause))?;
        let text = String::from_utf8_lossy(&bytes);
        let shown = path.display().to_string();
        let document = Document::new(&shown, &text);
        let Some(table) = document.parse() else {
            return Err(Error::of(document.into_problems()).unwrap_or_else(Error::cancelled));
        };
        let top = Table::top(&document, &table, "the assignment");
        let reader = AssignmentReader { course, top };
        let mut assignment = reader.read();
        assignment.fingerprint = Fingerprint::of(&bytes);
        if let Some(dir) = reader.top.line_of_text("hidden") {
            let folder = path.parent().unwrap_or(Path::new("")).join(dir.value);
            match hidden::read(&folder, course, pristine, &mut assignment.exercises) {
                Ok(hidden) => {
                    let parts = (assignment.fingerprint, hidden);
                    assignment.fingerprint =
                        Fingerprint::builder("assignment").value(&parts).finish();
                }
                Err(error) => {
                    let problems = error.problems().iter().cloned();
                    problems.for_each(|problem| document.complain_elsewhere(problem));
                }
            }
        }
        Error::of(document.into_problems()).map_or(Ok(assignment), Err)
    }
}

struct AssignmentReader<'d> {
    course: &'d Course,
    top: Table<'d>,
}

impl<'d> AssignmentReader<'d> {
    fn read(&self) -> Assignment {
        let top = &self.top;
        top.expect(&[], &KEYS);
        let title = top
            .line_of_text("title")
            .map(|title| title.value.to_owned());
        let deadline = self.deadline();
        let exercises = self.exercises();
        Assignment {
            title: title.unwrap_or_else(|| self.course.title.clone()),
            quota: self.quota(exercises.len()),
            exercises,
            late: self.late(),
            extensions: self.extensions(deadline.as_ref()),
            counts: self
                .choice(
                    "counts",
                    &[("latest", Counts::Latest), ("best", Counts::Best)],
                )
                .unwrap_or_default(),
            details: self
                .choice(
                    "details",
                    &[
                        ("full", Details::Full),
                        ("actual-only", Details::ActualOnly),
                        ("none", Details::None),
                    ],
                )
                .unwrap_or_default(),
            deadline,
            secret: top
                .line_of_text("secret")
                .map(|secret| Fingerprint::of(secret.value)),
            fingerprint: Fingerprint::of(""),
        }
    }

    /// One of a few words.
    fn choice<T: Copy>(&self, key: &str, known: &[(&str, T)]) -> Option<T> {
        let word = self.top.text(key)?;
        let found = known.iter().find(|(name, _)| *name == word.value);
        if found.is_none() {
            let what = format!("`{}` isn't a value of `{key}`", word.value);
            let names = list(known.iter().map(|(name, _)| *name));
            let next = format!("the values are {names}");
            self.top.complain(word.line, what, next);
        }
        found.map(|(_, value)| *value)
    }

    /// Those of the listed levels and the listed ones, in the order of the course. If neither are listed, all.
    fn exercises(&self) -> Vec<Assigned> {
        let partial = self
            .top
            .boolean("partial")
            .is_some_and(|partial| partial.value);
        let mut details: BTreeMap<&str, Table<'d>> = BTreeMap::new();
        for table in self.top.tables("exercises") {
            table.expect(&["name"], &["points", "weight", "partial", "tests"]);
            let Some(name) = table.line_of_text("name") else {
                continue;
            };
            let Some(exercise) = self.course.exercise(name.value) else {
                let known = self
                    .course
                    .exercises()
                    .map(|exercise| exercise.name.as_str());
                complain_of_name(&table, "exercise", name, known);
                continue;
            };
            let twice = format!("exercise `{}` appears twice", exercise.name);
            let line = table.line;
            let table = table.named(format!("exercise `{}`", exercise.name));
            if let Some(first) = details.insert(&exercise.name, table) {
                first.complain(line, twice, "remove one of them");
            }
        }
        let mut levels = Vec::new();
        for name in self.top.texts("levels").unwrap_or_default() {
            if let Some(level) = self.course.level(name.value) {
                levels.push(level.id.as_str());
            } else {
                let known = self.course.levels.iter().map(|level| level.id.as_str());
                complain_of_name(&self.top, "level", name, known);
            }
        }
        let all = details.is_empty() && levels.is_empty();
        let is_assigned = |exercise: &&Exercise| {
            all || levels.contains(&exercise.level.as_str())
                || details.contains_key(exercise.name.as_str())
        };
        let assigned = self.course.exercises().filter(is_assigned);
        assigned
            .map(|exercise| {
                assigned_exercise(exercise, details.get(exercise.name.as_str()), partial)
            })
            .collect()
    }

    fn zone(&self) -> Option<TimeZone> {
        let name = self.top.line_of_text("time_zone")?;
        let zone = TimeZone::get(name.value).ok();
        if zone.is_none() {
            let what = format!("there is no time zone `{}`", name.value);
            let next =
                "write the name of a place in the time zone database, such as `Europe/Berlin`";
            self.top.complain(name.line, what, next);
        }
        zone
    }

    fn deadline(&self) -> Option<Due> {
        let zone = self.zone();
        let written = self.top.time("deadline")?;
        let due = Due::parse(&written.value, zone.as_ref());
        self.or_complain("deadline", written.line, due)
    }

    fn extensions(&self, deadline: Option<&Due>) -> BTreeMap<String, Due> {
        let mut extensions = BTreeMap::new();
        let Some(table) = self.top.table("extensions") else {
            return extensions;
        };
        let Some(deadline) = deadline else {
            if !self.top.has("deadline") {
                let what = "there are extensions, but there's no deadline";
                self.top.complain(table.line, what, "add `deadline = …`");
            }
            return extensions;
        };
        let zone = self.zone();
        for student in table.keys() {
            let Some(written) = table.time(student.value) else {
                continue;
            };
            let due = Due::parse(&written.value, zone.as_ref())
                .or_else(|wrong| deadline.extended(&written.value).map_err(|_| wrong));
            let due = self.or_complain("extensions", written.line, due);
            extensions.extend(due.map(|due| (student.value.to_owned(), due)));
        }
        extensions
    }

    fn quota(&self, exercises: usize) -> Quota {
        let usual = Quota::of_exercises(exercises);
        let limit = |key: &str| self.time_limit(key);
        Quota {
            time: limit("time_limit").unwrap_or(usual.time),
            processor_time: limit("processor_limit").unwrap_or(usual.processor_time),
        }
    }

    fn time_limit(&self, key: &str) -> Option<TimeLimit> {
        let written = self.top.line_of_text(key)?;
        let limit = TimeLimit::parse(written.value).map_err(|what| {
            let next = "write how long all programs of a submission may run, such as `30 minutes`";
            self.top.complain(written.line, what, next);
        });
        limit.ok()
    }

    fn or_complain(&self, key: &str, line: usize, due: Result<Due, String>) -> Option<Due> {
        due.map_err(|what| {
            let next = if key == "deadline" {
                "write `2026-11-30 23:59`, and the zone as `time_zone = \"Europe/Berlin\"`"
            } else {
                "write a date and a time, or how much later, such as `2 days`"
            };
            self.top.complain(line, what, next);
        })
        .ok()
    }

    fn late(&self) -> LateRule {
        let mut rule = LateRule::default();
        let Some(table) = self.top.table("late") else {
            return rule;
        };
        table.expect(
            &[],
            &["percent_per_day", "last_day", "tokens", "tokens_left"],
        );
        let days = |table: &Table<'_>, key: &str| whole(table, key, 1000);
        if let Some(percent) = whole(&table, "percent_per_day", 100) {
            rule.percent_per_day = percent;
        }
        rule.last_day = days(&table, "last_day");
        rule.tokens = days(&table, "tokens").unwrap_or_default();
        if let Some(left) = table.table("tokens_left") {
            for student in left.keys() {
                let tokens = days(&left, student.value);
                rule.left
                    .extend(tokens.map(|tokens| (student.value.to_owned(), tokens)));
            }
        }
        rule
    }
}

fn assigned_exercise(exercise: &Exercise, details: Option<&Table<'_>>, partial: bool) -> Assigned {
    let mut weights = BTreeMap::new();
    if let Some(table) = details.and_then(|details| details.table("tests")) {
        for test in table.keys() {
            let weight = whole(&table, test.value, 1000);
            weights.extend(weight.map(|weight| (test.value.to_owned(), weight)));
        }
    }
    let number = |key: &str| details.and_then(|details| points(details, key));
    let each = number("points").unwrap_or_else(|| f64::from(exercise.points));
    let weight = number("weight").unwrap_or(1.0);
    let own = details.and_then(|details| details.boolean("partial"));
    Assigned {
        exercise: exercise.name.clone(),
        points: Points::from(each * weight),
        partial: own.map_or(partial, |own| own.value),
        weights,
        hidden: Files::default(),
    }
}

/// A number of points.
fn points(table: &Table<'_>, key: &str) -> Option<f64> {
    let number = table.number(key)?;
    if (0.0..=MOST_POINTS).contains(&number.value) {
        return Some(number.value);
    }
    let what = format!("`{key}` of {} is out of range", table.name());
    table.complain(
        number.line,
        what,
        format!("write a number from 0 to {MOST_POINTS}"),
    );
    None
}

/// A whole number from 0.
fn whole(table: &Table<'_>, key: &str, most: u32) -> Option<u32> {
    let number = table.integer(key)?;
    let in_range = u32::try_from(number.value)
        .ok()
        .filter(|value| *value <= most);
    if in_range.is_none() {
        let what = format!("`{key}` of {} is out of range", table.name());
        table.complain(
            number.line,
            what,
            format!("write a whole number from 0 to {most}"),
        );
    }
    in_range
}

fn complain_of_name<'k>(
    table: &Table<'_>,
    kind: &str,
    name: At<&str>,
    known: impl Iterator<Item = &'k str>,
) {
    let what = format!("this course has no {kind} `{}`", name.value);
    let next = match nearest(name.value, known) {
        Some(near) => format!("did you mean `{near}`?"),
        None => "`runner list` shows all names".to_owned(),
    };
    table.complain(name.line, what, next);
}

#[cfg(test)]
mod tests;
