//! `runner lesson`: shows the lesson of a topic, or those of the current exercise's topics.

use std::fs;

use super::selection;
use crate::cli::CourseAt;
use crate::course::{Course, Exercise, Format, Lesson, Pristine, lessons, nearest, opening};
use crate::error::{Error, Exit, Problem, Result};
use crate::ui;
use crate::ui::Terminal;

pub(super) fn run(course: &CourseAt, topic: Option<&str>, terminal: Terminal) -> Result<Exit> {
    let course = selection::learners_course(course)?;
    let pristine = Pristine::for_learner(&course)?;
    let text = match topic {
        Some(topic) => about(&course, &pristine, topic)?,
        None => of_exercise(
            &course,
            &pristine,
            selection::exercise(&course, &selection::progress(&course)?, None)?,
        )?,
    };
    ui::print(&ui::text_of(&ui::markdown(
        &text,
        terminal.paper().width,
        terminal.style,
    )))?;
    Ok(Exit::Success)
}

/// The lessons of an exercise's topics, in Markdown.
pub(super) fn of_exercise(
    course: &Course,
    pristine: &Pristine,
    exercise: &Exercise,
) -> Result<String> {
    if !exercise.docs.is_empty() {
        return read_docs(course, exercise);
    }
    let wanted = |lesson: &Lesson| exercise.topics.contains(&lesson.topic);
    let readme = readme(pristine, course, &exercise.level)?;
    let found: Vec<String> = lessons(course.level_of(exercise), &readme)
        .into_iter()
        .filter(wanted)
        .map(|lesson| lesson.markdown)
        .collect();
    if found.is_empty() {
        return Ok(format!(
            "There is no lesson for `{}`. The comment at the top of its file describes the task, and its hints can help you.",
            exercise.name
        ));
    }
    Ok(found.join("\n\n"))
}

/// The texts that come with an exercise in a foreign format, one after the other.
fn read_docs(course: &Course, exercise: &Exercise) -> Result<String> {
    let mut texts = Vec::new();
    for doc in &exercise.docs {
        let path = course.root.join(doc);
        let text = fs::read(&path).map_err(|cause| Error::io("read", doc, &cause))?;
        texts.push(String::from_utf8_lossy(&text).trim().to_owned());
    }
    Ok(texts.join("\n\n"))
}

/// The lesson of a topic, by its id or title, or the introduction of a level.
fn about(course: &Course, pristine: &Pristine, topic: &str) -> Result<String> {
    if course.format != Format::Native {
        let of_exercise = course
            .exercise(topic)
            .or_else(|| course.level(topic)?.exercises.first())
            .filter(|exercise| !exercise.docs.is_empty());
        if let Some(exercise) = of_exercise {
            return read_docs(course, exercise);
        }
    }
    for level in &course.levels {
        let readme = readme(pristine, course, &level.id)?;
        let is_meant =
            |lesson: &Lesson| lesson.topic == topic || lesson.title.eq_ignore_ascii_case(topic);
        if let Some(lesson) = lessons(level, &readme).into_iter().find(is_meant) {
            return Ok(lesson.markdown);
        }
    }
    if let Some(level) = course.level(topic) {
        return Ok(opening(&readme(pristine, course, &level.id)?));
    }
    let ids = course
        .levels
        .iter()
        .flat_map(|level| &level.topics)
        .map(|topic| topic.id.as_str());
    let next = match nearest(topic, ids) {
        Some(close) => format!("did you mean `{close}`? `runner list` shows all topics"),
        None => "`runner list` shows all topics".to_owned(),
    };
    Err(Problem::new(format!("there is no lesson about `{topic}`"))
        .next(next)
        .into())
}

fn readme(pristine: &Pristine, course: &Course, level: &str) -> Result<String> {
    let Some(level) = course.level(level) else {
        return Ok(String::new());
    };
    Ok(pristine
        .level(level)?
        .text("README.md")
        .unwrap_or_default()
        .to_owned())
}
