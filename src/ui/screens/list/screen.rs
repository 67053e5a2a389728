//! `ListScreen`: the list as a tree on a screen, with a cursor. Formats only the rows that are visible.

use std::collections::HashSet;

use super::{List, name_column};
use crate::course::{Exercise, Format, Level};
use crate::ui::report::count;
use crate::ui::screens::legend::{KeyHint, legend, legend_row, stack};
use crate::ui::screens::window::{Frame, rule};
use crate::ui::terminal::{Size, Style, cut, strip, width, wrap};

/// The list as a screen.
#[derive(Clone, Copy)]
pub struct ListScreen<'a> {
    /// The course, and what is known about its exercises.
    pub list: List<'a>,
    /// Which exercises are shown: indices in the course.
    pub listed: &'a [usize],
    /// The one under the cursor: an index in the course.
    pub cursor: usize,
    /// Which exercises are left out, in words.
    pub filter: Option<&'a str>,
    /// How many exercises passed and how many were judged, if all of them are being checked or have just been.
    pub check: Option<(usize, usize)>,
    /// A remark, such as what a key just did.
    pub message: Option<&'a str>,
    /// The keys that work now.
    pub keys: &'a [KeyHint<'a>],
    /// What is typed in the last row in place of the keys.
    pub prompt: Option<&'a str>,
}

/// A row of the tree.
#[derive(Clone, Copy)]
enum TreeRow<'a> {
    Level(&'a Level),
    Topic(&'a str),
    Exercise {
        exercise: &'a Exercise,
        level: &'a Level,
        is_in_topic: bool,
        is_chosen: bool,
    },
}

impl ListScreen<'_> {
    /// The screen: exactly `size.height` lines, none wider than `size.width`.
    pub fn frame(&self, size: Size, style: Style) -> Frame {
        let mut top = self.head(size, style);
        let mut under = self.foot(size, style);
        let tree = self.tree();
        let mut rows = size.height.saturating_sub(top.len() + under.len());
        let has_rule = size.height >= 9;
        rows = rows.saturating_sub(has_rule.into());
        let at = tree
            .iter()
            .position(|row| matches!(row, TreeRow::Exercise { is_chosen, .. } if *is_chosen));
        let last = tree.len().saturating_sub(rows);
        // The cursor stays in the middle, so that you see what comes before and after.
        let first = at.unwrap_or(0).saturating_sub(rows / 2).min(last);
        let end = (first + rows).min(tree.len());
        let shown = &tree[first..end];
        top.extend(self.rows(shown, size.width, style));
        if tree.is_empty() && rows > 0 {
            let text = "no exercise matches";
            top.push(cut(&style.dim(text), size.width, style.ellipsis()));
        }
        if has_rule {
            let seen = format!("{}-{end} of {}", first + 1, tree.len());
            let seen = (tree.len() > rows).then_some(seen);
            under.insert(0, rule(seen.as_deref(), size.width, style));
        }
        let is_exercise = |row: &TreeRow<'_>| matches!(row, TreeRow::Exercise { .. });
        let stops = tree.iter().enumerate();
        let stops = stops.filter(|(_, row)| is_exercise(row));
        Frame {
            stops: stops.map(|(row, _)| row).collect(),
            screen: stack(top, under, size),
            rows,
            ..Frame::default()
        }
    }

    /// The rows of the whole tree: each level and each topic that has an exercise in it, and those exercises.
    fn tree(&self) -> Vec<TreeRow<'_>> {
        let course = self.list.course;
        // An Exercism track has hundreds of topics, and no lessons about them.
        let has_topics = course.format != Format::Track;
        let mut rows = Vec::new();
        let mut listed = self.listed.iter().copied().peekable();
        let mut index = 0;
        for level in &course.levels {
            let mut begun = HashSet::new();
            let mut topic = None;
            let (mut shown_level, mut shown_topic) = (false, None);
            for exercise in &level.exercises {
                // An exercise that comes back to an earlier topic, such as a checkpoint, is in none.
                let first = exercise.topics.first().filter(|_| has_topics);
                if first != topic {
                    topic = first.filter(|topic| begun.insert(*topic));
                }
                if listed.next_if_eq(&index).is_some() {
                    if !shown_level {
                        rows.push(TreeRow::Level(level));
                        shown_level = true;
                    }
                    if topic != shown_topic {
                        shown_topic = topic;
                        rows.extend(topic.map(|topic| TreeRow::Topic(title_of(level, topic))));
                    }
                    rows.push(TreeRow::Exercise {
                        exercise,
                        level,
                        is_in_topic: topic.is_some(),
                        is_chosen: index == self.cursor,
                    });
                }
                index += 1;
            }
        }
        rows
    }

    fn rows(&self, shown: &[TreeRow<'_>], columns: usize, style: Style) -> Vec<String> {
        let mut names: Option<(&str, usize)> = None;
        let mut lines = Vec::with_capacity(shown.len());
        for row in shown {
            lines.push(match row {
                TreeRow::Level(level) => self.list.heading(level, columns, style),
                TreeRow::Topic(title) => cut(&format!("  {title}"), columns, style.ellipsis()),
                TreeRow::Exercise {
                    exercise,
                    level,
                    is_in_topic,
                    is_chosen,
                } => {
                    let known = names.filter(|(known, _)| *known == level.id);
                    let column = known.map_or_else(|| name_column(level), |(_, column)| column);
                    names = Some((&level.id, column));
                    let indent = if *is_in_topic { "  " } else { "" };
                    let room = columns.saturating_sub(indent.len());
                    let text = self.list.row(exercise, column, room, style);
                    let text = cut(&format!("{indent}{text}"), columns, style.ellipsis());
                    if *is_chosen {
                        chosen(&text, style)
                    } else {
                        text
                    }
                }
            });
        }
        lines
    }

    /// How much is done, or how far a check is, and which exercises are left out.
    fn head(&self, size: Size, style: Style) -> Vec<String> {
        if size.height < 6 {
            return Vec::new();
        }
        let all = self.list.course.exercises().count();
        let title = style.strong(&self.list.course.title);
        let left = match self.check {
            Some((passed, judged)) if judged < all => {
                let bar = style.bar(judged, all, 10);
                format!("{title}  {bar}  checking all: {judged} of {all}, {passed} pass")
            }
            Some((passed, _)) => format!("{title}  {passed} of {} pass", count(all, "exercise")),
            None => {
                let share = self.list.done_in(self.list.course.exercises());
                format!(
                    "{title}  {}/{all} done, {}/{} points",
                    share.done, share.points, share.all_points
                )
            }
        };
        let right = self.filter.map(|filter| style.warn(filter));
        let right = right.unwrap_or_default();
        let mut lines = Vec::new();
        if width(&left) + 2 + width(&right) <= size.width {
            let gap = size.width - width(&left) - width(&right);
            let gap = if right.is_empty() { 0 } else { gap };
            lines.push(format!("{left}{}{right}", " ".repeat(gap)));
        } else {
            // What is left out matters more than how much is done.
            let line = if right.is_empty() { left } else { right };
            lines.push(cut(&line, size.width, style.ellipsis()));
        }
        if size.height >= 10 {
            lines.push(rule(None, size.width, style));
        }
        lines
    }

    /// The remark, and the keys or what is typed.
    fn foot(&self, size: Size, style: Style) -> Vec<String> {
        if size.height < 4 {
            return Vec::new();
        }
        let message = self.message.filter(|_| size.height >= 7);
        let message = message.map(|text| wrap(&style.warn(text), size.width));
        let mut lines = message.unwrap_or_default();
        lines.truncate(size.height / 5);
        match self.prompt {
            Some(prompt) => lines.push(cut(prompt, size.width, style.ellipsis())),
            None if size.height >= 16 => {
                let mut keys = legend(self.keys, size.width, style);
                keys.truncate(3);
                lines.extend(keys);
            }
            None => lines.push(legend_row(self.keys, size.width, style)),
        }
        lines
    }
}

/// One color for the whole row. Without colors, the row still begins with an asterisk.
fn chosen(row: &str, style: Style) -> String {
    let plain = strip(row);
    let mut chars = plain.chars();
    chars.next();
    style.chosen(&format!("*{}", chars.as_str()))
}

fn title_of<'a>(level: &'a Level, id: &'a str) -> &'a str {
    let topic = level.topics.iter().find(|topic| topic.id == id);
    topic.map_or(id, |topic| &topic.title)
}
