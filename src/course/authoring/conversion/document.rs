//! The texts of a converted course: its manifests, lessons and hints.

use super::texts::{demoted, paragraphs};
use super::{Conversion, Planned, PlannedLevel};
use crate::course::model::{Course, Exercise};
use crate::error::{Error, Result};

/// Hints for exercises with fewer than two.
const GENERAL: [&str; 2] = [
    "What does the first compiler error, or the first failing test, say?",
    "Which line does it point at, and what should be there instead?",
];

/// The course's manifest.
pub(super) fn of_course(conversion: &Conversion) -> String {
    let mut text = format!(
        "format_version = 2\ntitle = {}\n",
        quoted(&conversion.title)
    );
    for (key, value) in [
        ("welcome", &conversion.welcome),
        ("farewell", &conversion.farewell),
    ] {
        if let Some(value) = value {
            text.push_str(&format!("{key} = {}\n", quoted(value)));
        }
    }
    text.push_str("levels = [\n");
    for level in &conversion.levels {
        text.push_str(&format!("    {},\n", quoted(&level.id)));
    }
    text.push_str("]\n");
    text
}

/// A level's manifest.
pub(super) fn of_level(level: &PlannedLevel) -> String {
    let mut text = format!("title = {}\n", quoted(&level.title));
    for (id, title, _) in &level.topics {
        text.push_str(&format!(
            "\n[[topics]]\nid = {}\ntitle = {}\n",
            quoted(id),
            quoted(title)
        ));
    }
    for exercise in &level.exercises {
        text.push_str(&entry(exercise));
    }
    text
}

fn entry(exercise: &Planned) -> String {
    let starts = exercise
        .starts
        .as_ref()
        .map_or_else(|| "test not_judged_yet".to_owned(), ToString::to_string);
    let mut text = format!(
        "\n[[exercises]]\nname = {}\ntitle = {}\ntopics = [{}]\nstarts = {}\n",
        quoted(&exercise.name),
        quoted(&exercise.title),
        quoted(&exercise.topic),
        quoted(&starts)
    );
    text.push_str("hints = [\n");
    for hint in &exercise.hints {
        text.push_str(&format!("    {},\n", quoted(hint)));
    }
    text.push_str("]\n");
    if exercise.edit != ["src/**"] {
        let edit: Vec<String> = exercise.edit.iter().map(|path| quoted(path)).collect();
        text.push_str(&format!("edit = [{}]\n", edit.join(", ")));
    }
    if let Some(time) = exercise.time {
        text.push_str(&format!("limits = {{ time = {} }}\n", quoted(time)));
    }
    if exercise.unsafe_code {
        text.push_str("unsafe_code = true\n");
    }
    if !exercise.deny.is_empty() {
        let deny: Vec<String> = exercise.deny.iter().map(|lint| quoted(lint)).collect();
        text.push_str(&format!("checks = {{ deny = [{}] }}\n", deny.join(", ")));
    }
    text
}

fn quoted(text: &str) -> String {
    toml::Value::from(text).to_string()
}

/// A level's lessons, one section per topic.
pub(super) fn lessons(level: &PlannedLevel) -> String {
    let mut text = format!("# {}\n", level.title);
    for (_, title, lesson) in &level.topics {
        text.push_str(&format!("\n## {title}\n\n{}\n", lesson.trim()));
    }
    text
}

/// The text that comes with an exercise, in a form that fits below a second-level heading.
pub(super) fn lesson(course: &Course, exercise: &Exercise) -> Result<String> {
    let mut texts = Vec::new();
    for doc in &exercise.docs {
        let content =
            std::fs::read(course.root.join(doc)).map_err(|cause| Error::io("read", doc, &cause))?;
        texts.push(demoted(String::from_utf8_lossy(&content).trim()));
    }
    if texts.is_empty() {
        return Ok(
            "The comment at the top of each exercise and its tests say what to do.".to_owned(),
        );
    }
    Ok(texts.join("\n\n"))
}

/// At least two hints. A single hint is split into paragraphs, and general hints are added as needed.
pub(super) fn hints(hints: &[String]) -> Vec<String> {
    let mut all: Vec<String> = match hints {
        [only] => paragraphs(only),
        several => several.to_vec(),
    };
    let missing = 2_usize.saturating_sub(all.len());
    all.splice(
        0..0,
        GENERAL.iter().take(missing).map(|&hint| hint.to_owned()),
    )
    .for_each(drop);
    all
}

#[cfg(test)]
mod tests {
    use super::hints;

    #[test]
    fn there_are_at_least_two_hints() {
        let own = |texts: &[&str]| {
            hints(
                &texts
                    .iter()
                    .map(|&text| text.to_owned())
                    .collect::<Vec<_>>(),
            )
        };
        assert_eq!(own(&[]).len(), 2);
        assert_eq!(own(&["Look."]).last().map(String::as_str), Some("Look."));
        assert_eq!(own(&["Look.\n\nAnd think."]), ["Look.", "And think."]);
        assert_eq!(own(&["a", "b", "c"]), ["a", "b", "c"]);
    }
}
