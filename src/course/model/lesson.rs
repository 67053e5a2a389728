//! `Lesson`: a level's README.md, cut into one section a topic.

use std::ops::Range;

use super::level::Level;

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
pub fn lessons(level: &Level, readme: &str) -> Vec<Lesson> {
    let sections = sections(readme);
    let lesson = |topic: &super::level::Topic| {
        let section = sections
            .iter()
            .find(|section| section.title == topic.title)?;
        let markdown = readme[section.text.clone()].trim_end().to_owned();
        Some(Lesson {
            topic: topic.id.clone(),
            title: topic.title.clone(),
            markdown,
        })
    };
    level.topics.iter().filter_map(lesson).collect()
}

/// What stands before the first section: what the level is about.
pub fn opening(readme: &str) -> &str {
    let end = sections(readme)
        .first()
        .map_or(readme.len(), |section| section.text.start);
    readme[..end].trim_end()
}

/// A part of a README.md that a heading of the second rank opens.
#[derive(Debug, PartialEq, Eq)]
pub struct Section<'r> {
    /// The heading's text.
    pub title: &'r str,
    /// The heading's line, from 1.
    pub line: usize,
    /// Where in the README it stands, heading included.
    pub text: Range<usize>,
}

/// Every section, in order. A `## ` inside a fenced block of code is code.
pub fn sections(readme: &str) -> Vec<Section<'_>> {
    let mut sections: Vec<Section> = Vec::new();
    let mut fence: Option<&str> = None;
    let mut start = 0;
    for (index, line) in readme.split_inclusive('\n').enumerate() {
        match (fence, fence_of(line)) {
            (None, Some(opened)) => fence = Some(opened),
            (Some(opened), Some(marks)) if closes(line, opened, marks) => fence = None,
            (None, None) => {
                if let Some(title) = line.strip_prefix("## ") {
                    if let Some(last) = sections.last_mut() {
                        last.text.end = start;
                    }
                    sections.push(Section {
                        title: title.trim(),
                        line: index + 1,
                        text: start..readme.len(),
                    });
                }
            }
            _ => {}
        }
        start += line.len();
    }
    sections
}

/// The marks with which a line opens or closes a fenced block.
fn fence_of(line: &str) -> Option<&str> {
    let text = line.trim_start_matches(' ');
    let mark = text
        .chars()
        .next()
        .filter(|mark| matches!(mark, '`' | '~'))?;
    let marks = &text[..text.len() - text.trim_start_matches(mark).len()];
    (line.len() - text.len() <= 3 && marks.len() >= 3).then_some(marks)
}

/// A block ends at a line of nothing but its own marks, at least as many as opened it.
fn closes(line: &str, opened: &str, marks: &str) -> bool {
    marks.starts_with(opened) && line.trim() == marks
}

#[cfg(test)]
mod tests {
    use super::super::level::{Level, Topic};
    use super::{lessons, opening, sections};

    fn level(topics: &[(&str, &str)]) -> Level {
        let topic = |(id, title): &(&str, &str)| Topic {
            id: (*id).to_owned(),
            title: (*title).to_owned(),
        };
        Level {
            topics: topics.iter().map(topic).collect(),
            ..Level::default()
        }
    }

    const README: &str = "# Ownership\n\nWhat it is about.\n\n## Moves\n\nA move.\n\n```text\n## no heading\n```\n\n## Borrows\n\nA borrow.\n";

    #[test]
    fn a_lesson_is_the_section_of_its_topic() {
        let lessons = lessons(
            &level(&[
                ("borrows", "Borrows"),
                ("moves", "Moves"),
                ("slices", "Slices"),
            ]),
            README,
        );
        let got: Vec<_> = lessons
            .iter()
            .map(|lesson| (lesson.topic.as_str(), lesson.markdown.as_str()))
            .collect();
        assert_eq!(
            got,
            [
                ("borrows", "## Borrows\n\nA borrow."),
                (
                    "moves",
                    "## Moves\n\nA move.\n\n```text\n## no heading\n```"
                ),
            ]
        );
    }

    #[test]
    fn a_title_has_to_match_exactly() {
        assert_eq!(
            lessons(&level(&[("moves", "moves"), ("m", "Move")]), README),
            []
        );
    }

    #[test]
    fn the_opening_ends_before_the_first_section() {
        assert_eq!(opening(README), "# Ownership\n\nWhat it is about.");
        assert_eq!(opening("# Only an opening\n"), "# Only an opening");
        assert_eq!(opening(""), "");
    }

    #[test]
    fn only_a_matching_fence_ends_a_block_of_code() {
        let readme = "````\n```\n## a\n````\n## b\n~~~\n```\n## c\n~~~\n## d\n```rust\n## e\n``` rust\n## f\n";
        let titles: Vec<_> = sections(readme)
            .iter()
            .map(|section| (section.title, section.line))
            .collect();
        assert_eq!(titles, [("b", 5), ("d", 10)]);
    }

    #[test]
    fn lines_that_end_as_on_windows_are_read_alike() {
        let windows = README.replace('\n', "\r\n");
        let titles: Vec<_> = sections(&windows)
            .iter()
            .map(|section| section.title.to_owned())
            .collect();
        assert_eq!(titles, ["Moves", "Borrows"]);
    }
}
