//! The list as JSON, schema `runner/list/v1`.

use serde::Serialize;

use super::List;
use crate::course::Level;

impl List<'_> {
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
            done: self.done_in(&level.exercises).done,
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
                    skipped: self.is_skipped(exercise),
                    stages: self.stages_of(exercise),
                    current: self.current == Some(exercise.name.as_str()),
                })
                .collect(),
        }
    }
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
pub(super) struct JsonStages {
    pub(super) done: usize,
    pub(super) all: usize,
}
