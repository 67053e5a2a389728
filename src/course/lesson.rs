//! `Lesson`: a level's README.md, cut into one section a topic.

use super::Level;

/// One section of a level's README.md.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lesson {
    /// Id of the topic that it teaches.
    pub topic: String,
    /// Its heading.
    pub title: String,
    /// Its text in Markdown, heading included.
    pub markdown: String,
}

/// The lessons of a level, in the order of its topics. A topic without a section has no lesson.
pub fn lessons(_level: &Level, _readme: &str) -> Vec<Lesson> {
    Vec::new()
}
