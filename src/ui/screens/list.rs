//! The list of levels, topics and exercises: as text, as JSON (`runner/list/v1`), and as a screen with a cursor.

use std::collections::BTreeMap;

use serde::Serialize;

use super::legend::{KeyHint, legend, stack};
use super::level_needs::needs_of;
use crate::course::{Course, Exercise, Format, Level, LevelNeeds};
use crate::judge::Skip;
use crate::ui::report::words;
use crate::ui::terminal::{Size, Style, cut, wrap};

/// The list of levels, topics and exercises.
#[derive(Clone, Copy)]
pub struct List<'a> {
    /// The course.
    pub course: &'a Course,
    /// Whether the exercise of this name is done.
    pub done: &'a dyn Fn(&str) -> bool,
    /// Why an exercise can't be judged on this machine, if it can't.
    pub skip: &'a dyn Fn(&Exercise) -> Option<Skip>,
    /// How many stages of the exercise of this name are done.
    pub stages: &'a dyn Fn(&str) -> usize,
    /// Name of the current exercise.
    pub current: Option<&'a str>,
}

impl List<'_> {
    fn done_in(&self, level: &Level) -> usize {
        level
            .exercises
            .iter()
            .filter(|exercise| (self.done)(&exercise.name))
            .count()
    }

    /// The list as `list` prints it, with what the levels of these names need.
    pub fn lines(
        &self,
        needs: &BTreeMap<&str, LevelNeeds>,
        width: usize,
        style: Style,
    ) -> Vec<String> {
        let done: usize = self
            .course
            .levels
            .iter()
            .map(|level| self.done_in(level))
            .sum();
        let sum = format!(
            "{}  {done}/{} done",
            style.strong(&self.course.title),
            self.course.exercises().count()
        );
        let mut lines = wrap(&sum, width);
        for level in &self.course.levels {
            lines.push(String::new());
            lines.push(self.heading(level, width, style));
            let topics: Vec<&str> = level.topics.iter().map(|topic| topic.id.as_str()).collect();
            // An Exercism track has hundreds, and no lessons about them.
            if !topics.is_empty() && self.course.format != Format::Track {
                // The ids, because that's what `lesson` takes, and titles can contain commas.
                lines.extend(wrap(
                    &style.dim(&format!("Topics: {}", topics.join(", "))),
                    width,
                ));
            }
            if let Some(needs) = needs.get(level.id.as_str()).and_then(needs_of) {
                lines.extend(wrap(&style.dim(&needs), width));
            }
            let names = name_column(level);
            lines.extend(
                level
                    .exercises
                    .iter()
                    .map(|exercise| self.row(exercise, names, false, width, style)),
            );
        }
        lines
    }

    /// How many stages a project has, and how many of them are done.
    fn stages_of(&self, exercise: &Exercise) -> Option<JsonStages> {
        let all = exercise.stages.len();
        (all > 0).then(|| JsonStages {
            done: (self.stages)(&exercise.name).min(all),
            all,
        })
    }

    fn heading(&self, level: &Level, width: usize, style: Style) -> String {
        let (done, all) = (self.done_in(level), level.exercises.len());
        // A row of signs says nothing that the numbers don't say, and screen readers read it out.
        let bar = if style.unicode {
            style.bar(done, all, 10) + "  "
        } else {
            String::new()
        };
        let text = format!("{}  {bar}{done}/{all}", style.strong(&words::level(level)));
        cut(&text, width, style.ellipsis())
    }

    fn row(
        &self,
        exercise: &Exercise,
        names: usize,
        chosen: bool,
        width: usize,
        style: Style,
    ) -> String {
        let current = self.current == Some(exercise.name.as_str());
        let skipped = self.course.is_skipped(exercise, self.done);
        let pointer = if current { style.pointer() } else { " " };
        let mark = if (self.done)(&exercise.name) {
            style.pass_mark()
        } else if skipped {
            style.skip_mark()
        } else {
            " ".to_owned()
        };
        let mark = format!(
            "{mark}{}",
            " ".repeat(2usize.saturating_sub(crate::ui::terminal::width(&mark)))
        );
        let gap = " ".repeat(names.saturating_sub(crate::ui::terminal::width(&exercise.name)));
        let name = if current {
            style.strong(&exercise.name)
        } else {
            exercise.name.clone()
        };
        let mut remarks = Vec::new();
        if current {
            remarks.push("current".to_owned());
        }
        if skipped {
            remarks.push("skipped by checkpoint".to_owned());
        }
        remarks.extend((self.skip)(exercise).map(|why| match why {
            Skip::Elsewhere(names) => format!("only on {}", names.join(" or ")),
            other => other.to_string(),
        }));
        if let Some(stages) = self.stages_of(exercise) {
            remarks.push(format!("{}/{} stages", stages.done, stages.all));
        }
        let now = if remarks.is_empty() {
            String::new()
        } else {
            style.dim(&format!("  ({})", remarks.join(", ")))
        };
        let text = if exercise.title == exercise.name {
            format!("{pointer} {mark} {name}{gap}{now}")
        } else {
            format!("{pointer} {mark} {name}{gap}  {}{now}", exercise.title)
        };
        if chosen {
            // One colour for the whole row. Without colours, the row still begins with an asterisk.
            let plain = crate::ui::terminal::strip(&text);
            return style.chosen(&cut(
                &format!("*{}", &plain[pointer.len()..]),
                width,
                style.ellipsis(),
            ));
        }
        cut(&text, width, style.ellipsis())
    }

    /// The list as a screen, with the `cursor`th exercise marked and visible. Exactly `size.height` lines, none wider than `size.width`.
    pub fn screen(
        &self,
        cursor: usize,
        keys: &[KeyHint<'_>],
        size: Size,
        style: Style,
    ) -> Vec<String> {
        let mut rows = Vec::new();
        let mut at = 0;
        let mut index = 0;
        for level in &self.course.levels {
            rows.push(self.heading(level, size.width, style));
            let names = name_column(level);
            for exercise in &level.exercises {
                if index == cursor {
                    at = rows.len();
                }
                rows.push(self.row(exercise, names, index == cursor, size.width, style));
                index += 1;
            }
        }
        let mut foot = legend(keys, size.width, style);
        foot.truncate(size.height / 4);
        let room = size.height.saturating_sub(foot.len());
        // The cursor stays in the middle, so that you see what comes before and after.
        let first = at
            .saturating_sub(room / 2)
            .min(rows.len().saturating_sub(room));
        stack(
            rows.into_iter().skip(first).take(room).collect(),
            foot,
            size,
        )
    }

    /// The list as one JSON object, schema `runner/list/v1`.
    pub fn json(&self) -> String {
        let levels: Vec<JsonLevel<'_>> = self
            .course
            .levels
            .iter()
            .map(|level| self.json_level(level))
            .collect();
        let list = JsonList {
            schema: "runner/list/v1",
            course: &self.course.title,
            current: self.current,
            exercises: self.course.exercises().count(),
            done: levels.iter().map(|level| level.done).sum(),
            levels,
        };
        crate::ui::terminal::to_json(&list)
    }

    fn json_level<'s>(&'s self, level: &'s Level) -> JsonLevel<'s> {
        JsonLevel {
            id: &level.id,
            title: &level.title,
            done: self.done_in(level),
            topics: level
                .topics
                .iter()
                .map(|topic| JsonTopic {
                    id: &topic.id,
                    title: &topic.title,
                })
                .collect(),
            exercises: level
                .exercises
                .iter()
                .map(|exercise| JsonExercise {
                    name: &exercise.name,
                    title: &exercise.title,
                    path: &exercise.dir,
                    topics: &exercise.topics,
                    points: exercise.points,
                    done: (self.done)(&exercise.name),
                    skipped: self.course.is_skipped(exercise, self.done),
                    stages: self.stages_of(exercise),
                    current: self.current == Some(exercise.name.as_str()),
                })
                .collect(),
        }
    }
}

fn name_column(level: &Level) -> usize {
    level
        .exercises
        .iter()
        .map(|exercise| crate::ui::terminal::width(&exercise.name))
        .max()
        .unwrap_or(0)
}

#[derive(Serialize)]
struct JsonList<'a> {
    schema: &'a str,
    course: &'a str,
    current: Option<&'a str>,
    exercises: usize,
    done: usize,
    levels: Vec<JsonLevel<'a>>,
}

#[derive(Serialize)]
struct JsonLevel<'a> {
    id: &'a str,
    title: &'a str,
    done: usize,
    topics: Vec<JsonTopic<'a>>,
    exercises: Vec<JsonExercise<'a>>,
}

#[derive(Serialize)]
struct JsonTopic<'a> {
    id: &'a str,
    title: &'a str,
}

#[derive(Serialize)]
struct JsonExercise<'a> {
    name: &'a str,
    title: &'a str,
    path: &'a str,
    topics: &'a [String],
    points: u32,
    done: bool,
    skipped: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    stages: Option<JsonStages>,
    current: bool,
}

#[derive(Serialize)]
struct JsonStages {
    done: usize,
    all: usize,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::fixtures;

    fn with_list<T>(test: impl FnOnce(List<'_>) -> T) -> T {
        let course = fixtures::course();
        test(List {
            course: &course,
            stages: &|_| 0,
            done: &|name| name == "vars1",
            skip: &|exercise| (exercise.name == "moves2").then(|| Skip::Program("cc".to_owned())),
            current: Some("moves1"),
        })
    }

    #[test]
    fn the_list_shows_what_is_done_what_is_current_and_what_is_needed() {
        let needs = LevelNeeds {
            crates: 53,
            ..LevelNeeds::default()
        };
        let needs = BTreeMap::from([("03_ownership", needs)]);
        assert_eq!(
            with_list(|list| list.lines(
                &needs,
                60,
                Style {
                    unicode: true,
                    ..Style::PLAIN
                }
            ))
            .join("\n"),
            "\
Rust roadmap  1/4 done

Level 01 Foundations  ██████████  1/1
Topics: variables
  ✓  vars1  Name it

Level 03 Ownership  ░░░░░░░░░░  0/3
Topics: move-semantics, borrowing
Needs: 53 crates
▸    moves1    Who owns the parcel?  (current)
     moves2    Twice  (`cc` is not installed)
     borrows1  Lend it"
        );
    }

    #[test]
    fn the_cursor_is_visible_without_colour() {
        let screen = |cursor| {
            with_list(|list| {
                list.screen(
                    cursor,
                    &[("q", "back")],
                    Size {
                        width: 40,
                        height: 4,
                    },
                    Style::PLAIN,
                )
            })
        };
        assert_eq!(screen(0)[1], "* ok vars1  Name it");
        assert_eq!(
            screen(3),
            [
                ">    moves1    Who owns the parcel?  ...",
                "     moves2    Twice  (`cc` is not in...",
                "*    borrows1  Lend it",
                "q back"
            ]
        );
    }

    #[test]
    fn the_list_is_available_as_json() {
        let json: serde_json::Value =
            serde_json::from_str(&with_list(|list| list.json())).expect("valid JSON");
        assert_eq!(json["schema"], "runner/list/v1");
        assert_eq!(
            (&json["done"], &json["exercises"], &json["current"]),
            (&1.into(), &4.into(), &"moves1".into())
        );
        assert_eq!(
            json["levels"][1]["exercises"][0],
            serde_json::json!({"name": "moves1", "title": "Who owns the parcel?", "path": "exercises/03_ownership/moves1",
                "topics": ["move-semantics"], "points": 1, "done": false, "skipped": false, "current": true})
        );
    }
}
