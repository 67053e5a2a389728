//! `Records`: the lines of one or more logs as a set, to carry them from machine to machine.
//!
//! Because it's a set, merging is idempotent and doesn't depend on the order. Lines of later versions are kept as they are. It knows no
//! exercises, and no file but the log.

use std::collections::BTreeSet;
use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::error::{Problem, Result};
use crate::learn::event::{AnyLine, Line, is_in_the_future};

/// What the first line of an export says. Older programs skip it, because it's no event.
#[derive(Deserialize, Serialize)]
struct ExportHead {
    schema: String,
    course: String,
}

const SCHEMA: &str = "runner/progress/v1";

/// Lines of logs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Records {
    /// The title of the course, if an export says it.
    course: Option<String>,
    lines: BTreeSet<AnyLine>,
    /// How many lines of the file aren't lines of a log.
    pub unreadable: usize,
}

impl Records {
    /// Reads a file. `None` if nothing in it is from a log.
    pub fn parse(bytes: &[u8]) -> Option<Self> {
        let mut records = Self::default();
        for line in bytes.split(|byte| *byte == b'\n') {
            let line = line.trim_ascii();
            if let Some(record) = AnyLine::parse(line) {
                records.lines.insert(record);
            } else if let Some(head) = head(line) {
                records.course = Some(head.course);
            } else if !line.is_empty() {
                records.unreadable += 1;
            }
        }
        (records.course.is_some() || !records.lines.is_empty()).then_some(records)
    }

    /// The log of a course, which may be empty.
    pub(super) fn of_log(course: &str, log: &[u8]) -> Self {
        Self {
            course: Some(course.to_owned()),
            unreadable: 0,
            ..Self::parse(log).unwrap_or_default()
        }
    }

    /// How many events there are.
    pub fn count(&self) -> usize {
        self.lines.len()
    }

    /// Moves another file's lines in. `path` is where they come from.
    ///
    /// # Errors
    /// If both say which course they are about, and it's not the same.
    pub fn merge(&mut self, other: &mut Self, path: &Path) -> Result<()> {
        match (&self.course, &other.course) {
            (Some(one), Some(another)) if one != another => {
                return Err(Problem::new(format!(
                    "this is the progress in “{another}”, and the files before it are about “{one}”"
                ))
                .at(path, None)
                .next("merge only files of one course; nothing was changed")
                .into());
            }
            (None, _) => self.course = other.course.take(),
            _ => {}
        }
        self.lines.append(&mut other.lines);
        Ok(())
    }

    /// An error if this is about another course. Without an export's first line, at least one event must be about an exercise of the course.
    pub(super) fn must_be_about(
        &self,
        course: &str,
        known: &dyn Fn(&[u8]) -> bool,
        path: &Path,
    ) -> Result<()> {
        let problem = match &self.course {
            Some(title) if title != course => Problem::new(format!(
                "this is the progress in “{title}”, and this course is “{course}”"
            ))
            .next(
                "go to the folder of that course, or choose it with `--course DIR`; nothing was changed",
            ),
            None if !self.lines.iter().any(|line| known(line.text.as_bytes())) => {
                Problem::new("none of these events is about an exercise of this course").next(
                    "go to the folder of the right course, or choose it with `--course DIR`; nothing was changed",
                )
            }
            _ => return Ok(()),
        };
        Err(problem.at(path, None).into())
    }

    /// Leaves out events that can't have happened yet, and returns how many: with a wrong time, they'd outweigh everything that follows.
    pub(super) fn leave_out_future(&mut self, now: u64) -> usize {
        let all = self.lines.len();
        self.lines.retain(|line| {
            let line = Line::parse(line.text.as_bytes());
            line.is_none_or(|line| !is_in_the_future(line.at, now))
        });
        all - self.lines.len()
    }

    /// The lines that another log doesn't have, with newlines.
    pub(super) fn beyond(&self, other: &Self) -> Vec<String> {
        let missing = self.lines.difference(&other.lines);
        missing.map(|line| format!("{}\n", line.text)).collect()
    }

    /// The lines in the order of their time.
    pub fn to_text(&self) -> String {
        let head = self.course.as_ref().map(|course| ExportHead {
            schema: SCHEMA.to_owned(),
            course: course.clone(),
        });
        let head = head.map(|head| serde_json::to_string(&head).expect("it has only text"));
        let lines = self.lines.iter().map(|line| line.text.as_str());
        let mut text = String::new();
        for line in head.as_deref().into_iter().chain(lines) {
            text.push_str(line);
            text.push('\n');
        }
        text
    }
}

/// An export's first line, of any version.
fn head(line: &[u8]) -> Option<ExportHead> {
    let line = line.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(line);
    let head: ExportHead = serde_json::from_slice(line).ok()?;
    head.schema.starts_with("runner/progress/").then_some(head)
}

#[cfg(test)]
mod tests {
    use indoc::indoc;

    use super::*;

    const ONE: &str = indoc! {r#"
        {"v":1,"id":"a-1","at":5,"event":"passed","exercise":"moves1"}
        {"v":1,"id":"a-2","at":9,"event":"praised","exercise":"moves1","by":{"who":1}}
        {"v":7,"what":"else"}
    "#};
    const OTHER: &str = indoc! {r#"
        {"v":1,"id":"b-1","at":7,"event":"reset","exercise":"moves1"}
        {"v":1,"id":"a-1","at":5,"event":"passed","exercise":"moves1"}
    "#};

    fn parse(text: &str) -> Records {
        Records::parse(text.as_bytes()).expect("it has lines")
    }

    fn merged(texts: &[&str]) -> Records {
        let mut all = Records::default();
        for text in texts {
            let merged = all.merge(&mut parse(text), Path::new("x"));
            merged.expect("one course");
        }
        all
    }

    #[test]
    fn merging_is_idempotent_and_does_not_depend_on_the_order() {
        let both = merged(&[ONE, OTHER]);
        let text = both.to_text();
        for again in [
            merged(&[OTHER, ONE]),
            merged(&[ONE, ONE, OTHER, ONE]),
            merged(&[&text, OTHER]),
            merged(&[&ONE.replace('\n', "\r\n"), &format!("\u{feff}{OTHER}")]),
        ] {
            assert_eq!(again.to_text(), text);
        }
        assert_eq!(
            text,
            indoc! {r#"
                {"v":1,"id":"a-1","at":5,"event":"passed","exercise":"moves1"}
                {"v":1,"id":"b-1","at":7,"event":"reset","exercise":"moves1"}
                {"v":1,"id":"a-2","at":9,"event":"praised","exercise":"moves1","by":{"who":1}}
                {"v":7,"what":"else"}
            "#}
        );
    }

    #[test]
    fn what_is_not_a_line_is_counted_and_a_file_without_lines_is_not_a_log() {
        let torn = format!("<<<<<<< HEAD\n{ONE}{{\"v\":1,\"id\":\"x\n");
        let records = parse(&torn);
        assert_eq!((records.count(), records.unreadable), (3, 2));
        for no_log in ["", "\n\n", "a,b\n1,2\n", "{\"course\":\"x\"}", "[1]"] {
            assert_eq!(Records::parse(no_log.as_bytes()), None, "{no_log:?}");
        }
        assert_eq!(Records::parse(&[0xff, 0xfe, 0, 159]), None);
    }

    #[test]
    fn events_from_the_future_are_left_out_and_lines_without_a_time_stay() {
        const DAY: u64 = 86_400_000;
        let now = 9;
        let line = |at: u64| {
            format!(
                "{{\"v\":1,\"id\":\"c-1\",\"at\":{at},\"event\":\"passed\",\"exercise\":\"moves1\"}}\n"
            )
        };
        let late = [line(now + DAY + 1), line(u64::MAX)].concat();
        let mut records = parse(&format!("{ONE}{}{late}", line(now + DAY)));
        assert_eq!(records.leave_out_future(now), 2);
        assert_eq!(records, parse(&format!("{ONE}{}", line(now + DAY))));
        assert_eq!(records.leave_out_future(now), 0);
    }

    #[test]
    fn another_course_is_refused() {
        let export = Records::of_log("Knots", ONE.as_bytes());
        let mut other = Records::of_log("Sails", OTHER.as_bytes());
        let fits = |records: &Records, course: &str, known: bool| {
            let checked = records.must_be_about(course, &|_| known, Path::new("x"));
            checked.is_ok()
        };
        assert!(fits(&export, "Knots", false));
        assert!(!fits(&export, "Sails", true));
        assert!(fits(&parse(ONE), "Sails", true));
        assert!(!fits(&parse(ONE), "Sails", false));
        let before = export.clone();
        let mut export = export;
        assert!(export.merge(&mut other, Path::new("x")).is_err());
        assert_eq!(export, before);
    }
}
