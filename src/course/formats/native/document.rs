//! `Document` and `Table`: a TOML manifest that is walked key by key, while everything that is wrong with it is collected.
//!
//! Deserialising into types stops at the first mistake; an author wants all of them. Knows TOML, lines and spelling, and nothing
//! about courses.

use std::cell::RefCell;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::course::source::{LineIndex, nearest};
use crate::error::{Place, Problem};

/// One manifest: its path, its lines, and what is wrong with it so far.
pub(super) struct Document<'t> {
    path: &'t str,
    text: &'t str,
    lines: LineIndex,
    problems: RefCell<Vec<Problem>>,
}

/// A value and the line on which it is, from 1.
#[derive(Clone, Copy, Debug)]
pub(super) struct At<T> {
    pub(super) value: T,
    pub(super) line: usize,
}

impl<'t> Document<'t> {
    /// A manifest at `path`, relative to the course's root.
    pub(super) fn new(path: &'t str, text: &'t str) -> Self {
        Self {
            path,
            text,
            lines: LineIndex::of(text),
            problems: RefCell::default(),
        }
    }

    /// The whole as one table; `None` if it is not valid TOML, because what could be recovered of it would be accused of faults that
    /// it does not have.
    pub(super) fn parse(&self) -> Option<Spanned<DeTable<'t>>> {
        let (table, errors) = DeTable::parse_recoverable(self.text);
        let mut last = None;
        for error in &errors {
            let line = error.span().map(|span| self.line(&span));
            // The parser stumbles several times over one mistake.
            if line.is_none() || line != last {
                let problem = Problem::new(format!("this is not valid TOML: {}", error.message()));
                self.complain(
                    line,
                    problem.next("mend this line; toml.io shows how TOML is written"),
                );
            }
            last = line;
        }
        errors.is_empty().then_some(table)
    }

    /// The place of a line in this manifest.
    pub(super) fn place(&self, line: usize) -> Place {
        Place {
            path: self.path.into(),
            line: Some(line),
        }
    }

    /// Notes that something is wrong on a line.
    pub(super) fn complain(&self, line: impl Into<Option<usize>>, problem: Problem) {
        self.problems.borrow_mut().push(problem.at(self.path, line));
    }

    /// Everything that is wrong, from top to bottom.
    pub(super) fn into_problems(self) -> Vec<Problem> {
        let mut problems = self.problems.into_inner();
        problems.sort_by_key(|problem| problem.place.as_ref().and_then(|place| place.line));
        problems
    }

    fn line(&self, span: &Range<usize>) -> usize {
        self.lines.line(span.start)
    }
}

/// A table of a manifest.
#[derive(Clone)]
pub(super) struct Table<'d> {
    document: &'d Document<'d>,
    entries: &'d DeTable<'d>,
    /// What it describes, for messages: "exercise `moves1`".
    name: String,
    /// The exercise that it is about.
    exercise: Option<&'d str>,
    /// Where it begins.
    pub(super) line: usize,
}

impl<'d> Table<'d> {
    /// The table at the top of a document.
    pub(super) fn top(
        document: &'d Document<'d>,
        table: &'d Spanned<DeTable<'d>>,
        name: &str,
    ) -> Self {
        Self {
            document,
            entries: table.get_ref(),
            name: name.to_owned(),
            exercise: None,
            line: 1,
        }
    }

    /// Says what the table describes, now that this is known.
    pub(super) fn named(mut self, name: String) -> Self {
        self.name = name;
        self
    }

    /// Says which exercise the table is about.
    pub(super) fn about(mut self, exercise: &'d str) -> Self {
        self.exercise = Some(exercise);
        self
    }

    /// What the table describes.
    pub(super) fn name(&self) -> &str {
        &self.name
    }

    /// Complains about every key that is missing, and about every key that nobody reads.
    pub(super) fn expect(&self, required: &[&str], optional: &[&str]) {
        for key in required
            .iter()
            .filter(|key| !self.entries.contains_key(**key))
        {
            let what = format!("{} lacks the key `{key}`", self.name);
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
                None => format!("take it out; known here: {}", list(known())),
            };
            let what = format!("{} has an unknown key `{name}`", self.name);
            self.complain(self.document.line(&key.span()), what, next);
        }
    }

    /// Notes that something is wrong with this table on a line of it.
    pub(super) fn complain(&self, line: usize, what: impl Into<String>, next: impl Into<String>) {
        let problem = Problem::new(what).next(next);
        let problem = match self.exercise {
            Some(exercise) => problem.about(exercise),
            None => problem,
        };
        self.document.complain(line, problem);
    }

    /// A text.
    pub(super) fn text(&self, key: &str) -> Option<At<&'d str>> {
        self.get(key, "a text in quotes", DeValue::as_str)
    }

    /// A text that has to be one line and not blank: a title, a name.
    pub(super) fn line_of_text(&self, key: &str) -> Option<At<&'d str>> {
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
                    "`{key}` of {} holds a line break or another control character",
                    self.name
                ),
                "write it as one plain line",
            );
        } else {
            return Some(text);
        }
        None
    }

    /// `true` or `false`.
    pub(super) fn boolean(&self, key: &str) -> Option<At<bool>> {
        self.get(key, "`true` or `false`", DeValue::as_bool)
    }

    /// A whole number.
    pub(super) fn integer(&self, key: &str) -> Option<At<i64>> {
        self.get(key, "a whole number", |value| {
            let integer = value.as_integer()?;
            i64::from_str_radix(integer.as_str(), integer.radix()).ok()
        })
    }

    /// A list of texts.
    pub(super) fn texts(&self, key: &str) -> Option<Vec<At<&'d str>>> {
        let array = self
            .get(key, "a list of texts in quotes", DeValue::as_array)?
            .value;
        let text = |item: &'d Spanned<DeValue<'d>>| {
            self.read(item, key, "a list of texts in quotes", DeValue::as_str)
        };
        array
            .iter()
            .map(text)
            .collect::<Vec<_>>()
            .into_iter()
            .collect()
    }

    /// A table inside this one.
    pub(super) fn table(&self, key: &str) -> Option<Self> {
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

    /// The tables of a list, `[[key]]`. Those that are none are complained about and left out; empty where there is no such key.
    pub(super) fn tables(&self, key: &str) -> Vec<Self> {
        let expected = format!("a list of tables, each headed `[[{key}]]`");
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
                format!("`{key}` of {} has to be {expected}", self.name),
                "correct the value",
            );
        }
        found
    }
}

/// "`a`, `b` and `c`".
pub(super) fn list<'w>(words: impl Iterator<Item = &'w str>) -> String {
    let mut words: Vec<String> = words.map(|word| format!("`{word}`")).collect();
    match (words.pop(), words.is_empty()) {
        (None, _) => String::new(),
        (Some(only), true) => only,
        (Some(last), false) => format!("{} and {last}", words.join(", ")),
    }
}
