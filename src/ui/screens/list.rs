//! The list of levels, topics and exercises: as text, as JSON (`runner/list/v1`), and as a screen with a cursor.

use std::collections::BTreeMap;

use self::json::JsonStages;
use super::level_needs::needs_of;
use crate::course::{Course, Exercise, Format, Level, LevelNeeds};
use crate::judge::Skip;
use crate::ui::report::words;
use crate::ui::terminal::{Style, cut, wrap};

mod json;
mod screen;

pub use screen::ListScreen;

/// From this many columns on, rows have a word for the state.
const WORDS: usize = 50;

/// The list of levels, topics and exercises.
#[derive(Clone, Copy)]
pub struct List<'a> {
    /// The course.
    pub course: &'a Course,
    /// Whether the exercise of this name is done.
    pub done: &'a dyn Fn(&str) -> bool,
    /// Whether the exercise of this name didn't pass when it was judged last.
    pub failed: &'a dyn Fn(&str) -> bool,
    /// Whether the exercise of this name is yet to be judged.
    pub waiting: &'a dyn Fn(&str) -> bool,
    /// Why an exercise can't be judged on this machine, if it can't.
    pub skip: &'a dyn Fn(&Exercise) -> Option<Skip>,
    /// How many stages of the exercise of this name are done.
    pub stages: &'a dyn Fn(&str) -> usize,
    /// Name of the current exercise.
    pub current: Option<&'a str>,
}

/// How many exercises are done, and the points of those and of all.
#[derive(Clone, Copy, Debug, Default)]
struct DoneShare {
    done: usize,
    all: usize,
    points: usize,
    all_points: usize,
}

impl List<'_> {
    /// How much of these exercises is done.
    fn done_in<'e>(&self, exercises: impl IntoIterator<Item = &'e Exercise>) -> DoneShare {
        let mut share = DoneShare::default();
        for exercise in exercises {
            let points = usize::try_from(exercise.points).unwrap_or(usize::MAX);
            share.all += 1;
            share.all_points += points;
            if (self.done)(&exercise.name) {
                share.done += 1;
                share.points += points;
            }
        }
        share
    }

    /// The list as `list` prints it, with what the levels of these names need.
    pub fn lines(
        &self,
        needs: &BTreeMap<&str, LevelNeeds>,
        width: usize,
        style: Style,
    ) -> Vec<String> {
        let DoneShare { done, all, .. } = self.done_in(self.course.exercises());
        let sum = format!("{}  {done}/{all} done", style.strong(&self.course.title));
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
                    .map(|exercise| self.row(exercise, names, width, style)),
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
        let DoneShare {
            done,
            all,
            points,
            all_points,
        } = self.done_in(&level.exercises);
        // A row of signs says nothing that the numbers don't say, and screen readers read it out.
        let bar = if style.unicode {
            style.bar(done, all, 10) + "  "
        } else {
            String::new()
        };
        // Where every exercise is worth a point, they say nothing more.
        let points = if (points, all_points) == (done, all) {
            String::new()
        } else {
            style.dim(&format!("  {points}/{all_points} points"))
        };
        let text = format!(
            "{}  {bar}{done}/{all}{points}",
            style.strong(&words::level(level))
        );
        cut(&text, width, style.ellipsis())
    }

    /// Whether an exercise needn't be done, because its level's checkpoint is.
    fn is_skipped(&self, exercise: &Exercise) -> bool {
        self.course.is_skipped(exercise, self.done)
    }

    /// The state of an exercise as a sign and a word. `is_skipped` says whether it's left out if it isn't done.
    fn state(&self, exercise: &Exercise, is_skipped: bool, style: Style) -> (String, &'static str) {
        let name = exercise.name.as_str();
        let dot = style.dim(if style.unicode { "·" } else { "." });
        if (self.waiting)(name) {
            (dot, "waiting")
        } else if (self.failed)(name) {
            (style.fail_mark(), "failed")
        } else if (self.done)(name) {
            (style.pass_mark(), "done")
        } else if is_skipped {
            (style.skip_mark(), "skipped")
        } else {
            (dot, "pending")
        }
    }

    fn row(&self, exercise: &Exercise, names: usize, width: usize, style: Style) -> String {
        let padded = |text: &str, columns: usize| {
            let gap = columns.saturating_sub(crate::ui::terminal::width(text));
            format!("{text}{}", " ".repeat(gap))
        };
        let current = self.current == Some(exercise.name.as_str());
        let pointer = if current { style.pointer() } else { " " };
        let is_skipped = self.is_skipped(exercise);
        let skip = (self.skip)(exercise);
        let (mark, word) = self.state(exercise, is_skipped || skip.is_some(), style);
        let mark = padded(&mark, 2);
        // Where there's no room for the word, the sign says it.
        let word = if width >= WORDS {
            style.dim(&padded(word, 9))
        } else {
            String::new()
        };
        let name = padded(&exercise.name, names);
        let name = if current { style.strong(&name) } else { name };
        let mut remarks = Vec::new();
        if current {
            remarks.push("current".to_owned());
        }
        if is_skipped {
            remarks.push("skipped by checkpoint".to_owned());
        }
        remarks.extend(skip.map(|why| match why {
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
        let title = if exercise.title == exercise.name {
            String::new()
        } else {
            format!("  {}", exercise.title)
        };
        let text = format!("{pointer} {mark} {word}{name}{title}{now}");
        cut(text.trim_end(), width, style.ellipsis())
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

#[cfg(test)]
mod tests;
