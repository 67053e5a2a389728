//! `runner lesson`: the lesson of a topic, or of the current exercise's topics.

use std::path::Path;

use super::selection;
use crate::course::{Course, Exercise, Lesson, Pristine, lessons, nearest, opening};
use crate::error::{Exit, Problem, Result};
use crate::learn::Progress;
use crate::ui::{self, Terminal};

pub(super) fn run(course: Option<&Path>, topic: Option<&str>, terminal: Terminal) -> Result<Exit> {
    let course = selection::learners_course(course)?;
    let pristine = Pristine::for_learner(&course)?;
    let text = match topic {
        Some(topic) => about(&course, &pristine, topic)?,
        None => of_exercise(
            &course,
            &pristine,
            selection::exercise(&course, &Progress::open(&course)?, None)?,
        )?,
    };
    ui::say(&ui::text_of(&ui::markdown(
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
    let wanted = |lesson: &Lesson| exercise.topics.contains(&lesson.topic);
    let readme = readme(pristine, course, &exercise.level)?;
    let found: Vec<String> = lessons(course.level_of(exercise), &readme)
        .into_iter()
        .filter(wanted)
        .map(|lesson| lesson.markdown)
        .collect();
    if found.is_empty() {
        return Ok(format!(
            "There is no lesson for `{}`. Its head and its hints tell what to do.",
            exercise.name
        ));
    }
    Ok(found.join("\n\n"))
}

/// The lesson of a topic, by its id or title, or the opening of a level.
fn about(course: &Course, pristine: &Pristine, topic: &str) -> Result<String> {
    for level in &course.levels {
        let readme = readme(pristine, course, &level.id)?;
        let is_meant =
            |lesson: &Lesson| lesson.topic == topic || lesson.title.eq_ignore_ascii_case(topic);
        if let Some(lesson) = lessons(level, &readme).into_iter().find(is_meant) {
            return Ok(lesson.markdown);
        }
    }
    if let Some(level) = course.level(topic) {
        return Ok(opening(&readme(pristine, course, &level.id)?).to_owned());
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
