//! `Document` and `Table`: a TOML manifest that is read key by key, while all its problems are collected.
//!
//! Deserialising into types would stop at the first mistake, but authors want to see all of them. Knows TOML, lines and spelling, and
//! nothing about courses.

use std::cell::RefCell;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeFloat, DeInteger, DeTable, DeValue};

use super::line::LineIndex;
use super::nearest::nearest;
use crate::error::{Place, Problem};

/// One manifest: its path, its lines, and the problems found so far.
pub struct Document<'t> {
    path: &'t str,
    text: &'t str,
    lines: LineIndex,
    problems: RefCell<Vec<Problem>>,
}

/// A value and its line (from 1).
#[derive(Clone, Copy, Debug)]
pub struct At<T> {
    pub value: T,
    pub line: usize,
}

impl<'t> Document<'t> {
    /// A manifest at `path`, relative to the course's root.
    pub fn new(path: &'t str, text: &'t str) -> Self {
        Self {
            path,
            text,
            lines: LineIndex::of(text),
            problems: RefCell::default(),
        }
    }

    /// The root table; `None` if the manifest isn't valid TOML. Checking only the part that could be parsed would report problems that the
    /// manifest doesn't have.
    pub fn parse(&self) -> Option<Spanned<DeTable<'t>>> {
        let (table, errors) = DeTable::parse_recoverable(self.text);
        let mut last = None;
        for error in &errors {
            let line = error.span().map(|span| self.line(&span));
            // The parser can report one mistake several times.
            if line.is_none() || line != last {
                let problem = Problem::new(format!("this is not valid TOML: {}", error.message()));
                self.complain(
                    line,
                    problem.next("correct this line; toml.io describes the syntax"),
                );
            }
            last = line;
        }
        errors.is_empty().then_some(table)
    }

    /// The place of a line in this manifest.
    pub fn place(&self, line: usize) -> Place {
        Place {
            path: self.path.into(),
            line: Some(line),
        }
    }

    /// Records a problem on a line.
    pub fn complain(&self, line: impl Into<Option<usize>>, problem: Problem) {
        self.problems.borrow_mut().push(problem.at(self.path, line));
    }

    /// Records a problem in another file.
    pub fn complain_elsewhere(&self, problem: Problem) {
        self.problems.borrow_mut().push(problem);
    }

    /// All problems, from top to bottom, each once.
    pub fn into_problems(self) -> Vec<Problem> {
        let mut problems = self.problems.into_inner();
        problems.sort_by_key(|problem| problem.place.as_ref().and_then(|place| place.line));
        // A key that is read twice is still one mistake.
        problems.dedup();
        problems
    }

    fn line(&self, span: &Range<usize>) -> usize {
        self.lines.line(span.start)
    }
}

/// A table of a manifest.
#[derive(Clone)]
pub struct Table<'d> {
    document: &'d Document<'d>,
    entries: &'d DeTable<'d>,
    /// What it describes, for messages: "exercise `moves1`".
    name: String,
    /// The exercise that it belongs to.
    exercise: Option<&'d str>,
    /// Its first line.
    pub line: usize,
}

impl<'d> Table<'d> {
    /// The root table of a document.
    pub fn top(document: &'d Document<'d>, table: &'d Spanned<DeTable<'d>>, name: &str) -> Self {
        Self {
            document,
            entries: table.get_ref(),
            name: name.to_owned(),
            exercise: None,
            line: 1,
        }
    }

    /// Sets what the table describes.
    pub fn named(mut self, name: String) -> Self {
        self.name = name;
        self
    }

    /// Sets the exercise that the table belongs to.
    pub fn about(mut self, exercise: &'d str) -> Self {
        self.exercise = Some(exercise);
        self
    }

    /// What the table describes, for messages.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Reports every missing and every unknown key.
    pub fn expect(&self, required: &[&str], optional: &[&str]) {
        for key in required
            .iter()
            .filter(|key| !self.entries.contains_key(**key))
        {
            let what = format!("{} is missing the key `{key}`", self.name);
            self.complain(self.line, what, format!("add `{key} = …`"));
        }
        for key in self.entries.keys() {
            let known = || required.iter().chain(optional).copied();
            let name: &str = key.get_ref();
            if known().any(|known| known == name) {
                continue;
            }
            let next = match nearest(name, known()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("remove it; the known keys are {}", list(known())),
            };
            let what = format!("{} has an unknown key `{name}`", self.name);
            self.complain(self.document.line(&key.span()), what, next);
        }
    }

    /// Records a problem of this table.
    pub fn complain(&self, line: usize, what: impl Into<String>, next: impl Into<String>) {
        let problem = Problem::new(what).next(next);
        let problem = match self.exercise {
            Some(exercise) => problem.about(exercise),
            None => problem,
        };
        self.document.complain(line, problem);
    }

    /// A string.
    pub fn text(&self, key: &str) -> Option<At<&'d str>> {
        self.get(key, "a string", DeValue::as_str)
    }

    /// A string that must be a single line and not blank, such as a title or a name.
    pub fn line_of_text(&self, key: &str) -> Option<At<&'d str>> {
        let text = self.text(key)?;
        if text.value.trim().is_empty() {
            self.complain(
                text.line,
                format!("`{key}` of {} is empty", self.name),
                format!("write a `{key}`"),
            );
        } else if text.value.contains(char::is_control) {
            self.complain(
                text.line,
                format!(
                    "`{key}` of {} contains a line break or another control character",
                    self.name
                ),
                "write it on one line without control characters",
            );
        } else {
            return Some(text);
        }
        None
    }

    /// `true` or `false`.
    pub fn boolean(&self, key: &str) -> Option<At<bool>> {
        self.get(key, "`true` or `false`", DeValue::as_bool)
    }

    /// A whole number.
    pub fn integer(&self, key: &str) -> Option<At<i64>> {
        self.get(key, "a whole number", |value| {
            let integer = value.as_integer()?;
            i64::from_str_radix(integer.as_str(), integer.radix()).ok()
        })
    }

    /// A number, with or without a fraction.
    pub fn number(&self, key: &str) -> Option<At<f64>> {
        self.get(key, "a number", |value| {
            let integer = value.as_integer().map(DeInteger::as_str);
            let float = value.as_float().map(DeFloat::as_str);
            integer.or(float)?.parse().ok()
        })
    }

    /// A list of strings.
    pub fn texts(&self, key: &str) -> Option<Vec<At<&'d str>>> {
        let array = self.get(key, "a list of strings", DeValue::as_array)?.value;
        let text = |item: &'d Spanned<DeValue<'d>>| {
            self.read(item, key, "a list of strings", DeValue::as_str)
        };
        array
            .iter()
            .map(text)
            .collect::<Vec<_>>()
            .into_iter()
            .collect()
    }

    /// A point in time as it's written, in quotes or without.
    pub fn time(&self, key: &str) -> Option<At<String>> {
        self.get(key, "a date and a time", |value| {
            let written = value.as_datetime().map(ToString::to_string);
            written.or_else(|| value.as_str().map(str::to_owned))
        })
    }

    /// Whether it has this key.
    pub fn has(&self, key: &str) -> bool {
        self.entries.contains_key(key)
    }

    /// Its keys with their lines, in alphabetical order.
    pub fn keys(&self) -> impl Iterator<Item = At<&'d str>> {
        self.entries.keys().map(|key| At {
            value: key.get_ref().as_ref(),
            line: self.document.line(&key.span()),
        })
    }

    /// A nested table.
    pub fn table(&self, key: &str) -> Option<Self> {
        let entries = self.get(key, "a table", DeValue::as_table)?;
        let name = format!("`{key}` of {}", self.name);
        Some(Self {
            document: self.document,
            entries: entries.value,
            name,
            exercise: self.exercise,
            line: entries.line,
        })
    }

    /// The tables of a list, `[[key]]`. Items of another type are reported and left out. Empty if the key doesn't exist.
    pub fn tables(&self, key: &str) -> Vec<Self> {
        let expected = format!("a list of tables, such as `{key} = [{{ … }}]`");
        let Some(array) = self.get(key, &expected, DeValue::as_array) else {
            return Vec::new();
        };
        let table = |item: &'d Spanned<DeValue<'d>>| {
            let entries = self.read(item, key, &expected, DeValue::as_table)?;
            Some(Self {
                document: self.document,
                entries: entries.value,
                name: format!("`[[{key}]]`"),
                exercise: self.exercise,
                line: entries.line,
            })
        };
        array.value.iter().filter_map(table).collect()
    }

    /// The tables of a list, or the only one, `[key]`. Empty if the key doesn't exist.
    pub fn table_or_tables(&self, key: &str) -> Vec<Self> {
        match self.entries.get(key).map(Spanned::get_ref) {
            Some(DeValue::Array(_)) => self.tables(key),
            _ => self.table(key).into_iter().collect(),
        }
    }

    fn get<T>(
        &self,
        key: &str,
        expected: &str,
        read: impl FnOnce(&'d DeValue<'d>) -> Option<T>,
    ) -> Option<At<T>> {
        self.read(self.entries.get(key)?, key, expected, read)
    }

    fn read<T>(
        &self,
        value: &'d Spanned<DeValue<'d>>,
        key: &str,
        expected: &str,
        read: impl FnOnce(&'d DeValue<'d>) -> Option<T>,
    ) -> Option<At<T>> {
        let line = self.document.line(&value.span());
        let found = read(value.get_ref()).map(|value| At { value, line });
        if found.is_none() {
            self.complain(
                line,
                format!("`{key}` of {} must be {expected}", self.name),
                "correct the value",
            );
        }
        found
    }
}

/// "`a`, `b` and `c`".
pub fn list<'w>(words: impl Iterator<Item = &'w str>) -> String {
    let mut words: Vec<String> = words.map(|word| format!("`{word}`")).collect();
    match (words.pop(), words.is_empty()) {
        (None, _) => String::new(),
        (Some(only), true) => only,
        (Some(last), false) => format!("{} and {last}", words.join(", ")),
    }
}
