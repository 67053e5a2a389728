//! `Lesson`: a section of a level's README.md, one per topic.

use std::ops::Range;

use super::level::Level;
use crate::course::source::LineIndex;
use crate::course::syntax::markdown;

/// One section of a level's README.md.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lesson {
    /// The id of the topic that it teaches.
    pub topic: String,
    /// Its heading.
    pub title: String,
    /// Its Markdown, including the heading.
    pub markdown: String,
}

/// The lessons of a level, in the order of its topics. A topic without a section has no lesson.
pub fn lessons(level: &Level, readme: &str) -> Vec<Lesson> {
    let sections = sections(readme);
    let lesson = |topic: &super::level::Topic| {
        let section = sections
            .iter()
            .find(|section| section.title == topic.title)?;
        let text = readme[section.text.clone()].trim_end();
        Some(Lesson {
            topic: topic.id.clone(),
            title: topic.title.clone(),
            markdown: markdown::detached(text, readme),
        })
    };
    level.topics.iter().filter_map(lesson).collect()
}

/// What comes before the first section: the introduction of the level.
pub fn opening(readme: &str) -> String {
    let end = sections(readme)
        .first()
        .map_or(readme.len(), |section| section.text.start);
    markdown::detached(readme[..end].trim_end(), readme)
}

/// The part of a README.md below a second-level heading.
#[derive(Debug, PartialEq, Eq)]
pub struct Section<'r> {
    /// The heading's text as written.
    pub title: &'r str,
    /// The heading's line (from 1).
    pub line: usize,
    /// Its range in the README, including the heading.
    pub text: Range<usize>,
    /// Whether there is nothing below the heading.
    pub is_empty: bool,
}

/// Every section, in order. A heading inside a list or a quote doesn't start one.
pub fn sections(readme: &str) -> Vec<Section<'_>> {
    let mut headings = markdown::headings(readme);
    headings.retain(|heading| heading.rank == 2 && !heading.nested);
    let lines = LineIndex::of(readme);
    let ends = headings.iter().skip(1).map(|next| next.range.start);
    let ends: Vec<usize> = ends.chain([readme.len()]).collect();
    headings
        .iter()
        .zip(ends)
        .map(|(heading, end)| Section {
            title: heading.source,
            line: lines.line(heading.range.start),
            text: heading.range.start..end,
            is_empty: readme[heading.range.end..end].trim().is_empty(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use indoc::indoc;

    use super::super::level::{Level, Topic};
    use super::{lessons, opening, sections};

    fn level(topics: &[(&str, &str)]) -> Level {
        let topic = |(id, title): &(&str, &str)| Topic {
            id: (*id).to_owned(),
            title: (*title).to_owned(),
            ..Topic::default()
        };
        Level {
            topics: topics.iter().map(topic).collect(),
            ..Level::default()
        }
    }

    const README: &str = indoc! {"
        # Ownership

        What it is about.

        ## Moves

        A move.

        ```text
        ## not a heading
        ```
        
        ## Borrows

        A borrow.
    "};

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
                (
                    "borrows",
                    indoc! {"
                    ## Borrows

                    A borrow."}
                ),
                (
                    "moves",
                    indoc! {"
                        ## Moves

                        A move.

                        ```text
                        ## not a heading
                        ```"}
                ),
            ]
        );
    }

    #[test]
    fn a_title_must_match_exactly() {
        assert_eq!(
            lessons(&level(&[("moves", "moves"), ("m", "Move")]), README),
            []
        );
    }

    #[test]
    fn the_opening_ends_before_the_first_section() {
        assert_eq!(
            opening(README),
            indoc! {"
            # Ownership

            What it is about."}
        );
        assert_eq!(opening("# Only an opening\n"), "# Only an opening");
        assert_eq!(opening(""), "");
    }

    fn titles(readme: &str) -> Vec<(&str, usize)> {
        sections(readme)
            .iter()
            .map(|section| (section.title, section.line))
            .collect()
    }

    #[test]
    fn only_a_matching_fence_ends_a_code_block() {
        let readme = indoc! {"
            ````
            ```
            ## a
            ````
            ## b
            ~~~
            ```
            ## c
            ~~~
            ## d
            ```rust
            ## e
            ``` rust
            ## f
        "};
        assert_eq!(titles(readme), [("b", 5), ("d", 10)]);
    }

    #[test]
    fn sections_start_at_second_level_markdown_headings() {
        let readme = indoc! {"
            Underlined
            ----------

            ## Closed ##

            <!--
            ## Commented out
            -->

            - ## In a list

            > ## In a quote

            ### Deeper

                ## Indented code

            ##Glued

              ## The `if` *word*
        "};
        assert_eq!(
            titles(readme),
            [("Underlined", 1), ("Closed", 4), ("The `if` *word*", 20)]
        );
    }

    #[test]
    fn a_section_with_only_a_heading_is_empty() {
        let empty: Vec<bool> = sections(indoc! {"
            A
            ---

            ## B
            words
            ## C"})
        .iter()
        .map(|section| section.is_empty)
        .collect();
        assert_eq!(empty, [true, false, true]);
    }

    #[test]
    fn a_lesson_includes_the_definitions_of_its_links() {
        let readme = indoc! {"
            # All

            [One][a]

            ## Moves

            [Two][b]

            [b]: two.md

            ## Borrows

            [Two][b]

            [a]: one.md
        "};
        let level = level(&[("moves", "Moves"), ("borrows", "Borrows")]);
        let lessons: Vec<String> = lessons(&level, readme)
            .into_iter()
            .map(|lesson| lesson.markdown)
            .collect();
        assert_eq!(
            lessons,
            [
                indoc! {"
                    ## Moves

                    [Two][b]

                    [b]: two.md"},
                indoc! {"
                    ## Borrows

                    [Two][b]

                    [a]: one.md

                    [b]: two.md"}
            ]
        );
        assert_eq!(
            opening(readme),
            indoc! {"
            # All

            [One][a]

            [a]: one.md"}
        );
    }

    #[test]
    fn windows_line_endings_make_no_difference() {
        let windows = README.replace('\n', "\r\n");
        let titles: Vec<_> = sections(&windows)
            .iter()
            .map(|section| section.title.to_owned())
            .collect();
        assert_eq!(titles, ["Moves", "Borrows"]);
    }
}
