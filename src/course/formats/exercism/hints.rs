//! The hints of an Exercism exercise: a Markdown file with one heading per task and one list item per hint.

use pulldown_cmark::{Event, Tag};

use crate::course::syntax::markdown;

/// One hint per list item, preceded by its task. A file without a list is one hint.
pub(super) fn of(text: &str) -> Vec<String> {
    let headings = markdown::headings(text);
    let mut hints: Vec<String> = Vec::new();
    let mut depth = 0_usize;
    let mut events = markdown::events(text).peekable();
    while let Some((event, range)) = events.next() {
        match event {
            // A nested item is part of the outer item's hint.
            Event::Start(Tag::Item) if depth == 1 => {
                let is_sentence = events
                    .peek()
                    .is_some_and(|(first, _)| can_begin_sentence(first));
                let hint = content(&text[range.clone()], column(text, range.start));
                let before = headings.iter().filter(|heading| heading.rank == 2);
                let task = before.take_while(|heading| heading.range.start < range.start);
                hints.push(match task.last() {
                    _ if hint.is_empty() => hint,
                    Some(task) if is_sentence => format!("{}: {hint}", task.source),
                    Some(task) => format!("{}:\n\n{hint}", task.source),
                    None => hint,
                });
                depth += 1;
            }
            Event::Start(_) => depth += 1,
            Event::End(_) => depth -= 1,
            _ => {}
        }
    }
    hints.retain(|hint| !hint.is_empty());
    let body = text.trim();
    if hints.is_empty() && !body.is_empty() {
        hints.push(body.to_owned());
    }
    hints
        .iter()
        .map(|hint| markdown::detached(hint, text))
        .collect()
}

/// Whether a sentence can begin with this, so that it can continue a line.
fn can_begin_sentence(event: &Event<'_>) -> bool {
    matches!(
        event,
        Event::Text(_)
            | Event::Code(_)
            | Event::InlineHtml(_)
            | Event::Start(
                Tag::Paragraph | Tag::Emphasis | Tag::Strong | Tag::Link { .. } | Tag::Image { .. }
            )
    )
}

/// The number of characters before this position in its line.
fn column(text: &str, at: usize) -> usize {
    let start = text[..at].rfind('\n').map_or(0, |end| end + 1);
    text[start..at].chars().count()
}

/// The text of a list item that starts at a column, without its marker and the corresponding indentation.
fn content(item: &str, column: usize) -> String {
    let text = item.trim_start();
    let indent = item.len() - text.len();
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let rest = &text[digits + 1..];
    let spaces = rest.bytes().take_while(|byte| *byte == b' ').count();
    // With more spaces, the item begins with indented code.
    let gap = if (1..=4).contains(&spaces) { spaces } else { 1 };
    let depth = column + indent + digits + 1 + gap;
    let mut lines = rest.lines();
    let first = lines.next().unwrap_or_default();
    let mut content = first.get(gap..).unwrap_or_default().to_owned();
    for line in lines {
        let own = line.bytes().take_while(|byte| *byte == b' ').count();
        content.push('\n');
        content.push_str(&line[own.min(depth)..]);
    }
    content.trim_matches('\n').trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use indoc::indoc;

    use super::of;

    #[test]
    fn every_list_item_is_a_hint_preceded_by_its_task() {
        let text = indoc! {"
            # Hints

            ## General

            - Read [the book][book].

            ## 1. Count the boats

            - A `for` loop
              will do.
            - So will `len`.

            [book]: https://example.org
        "};
        assert_eq!(
            of(text),
            [
                indoc! {"
                    General: Read [the book][book].

                    [book]: https://example.org"},
                "1. Count the boats: A `for` loop\nwill do.",
                "1. Count the boats: So will `len`."
            ]
        );
    }

    #[test]
    fn a_file_without_a_list_is_one_hint() {
        assert_eq!(of("Look twice.\n"), ["Look twice."]);
        assert!(of(" \n").is_empty());
    }

    #[test]
    fn the_contents_of_an_item_are_kept() {
        let text = indoc! {"
            Tasks
            -----

            1. Write a loop:

               ```rust
               for boat in boats {
                   count(boat);
               }
               ```

               Or two:
               - one that counts
                 - from zero
               - one that prints
            2. Then
            stop.
        "};
        assert_eq!(
            of(text),
            [
                indoc! {"
                    Tasks: Write a loop:

                    ```rust
                    for boat in boats {
                        count(boat);
                    }
                    ```

                    Or two:
                    - one that counts
                      - from zero
                    - one that prints"},
                "Tasks: Then\nstop.",
            ]
        );
    }

    #[test]
    fn code_starts_on_its_own_line() {
        let text = indoc! {"
                ## Loop

                * ```
                  loop {}
                  ```
                +     for {}

                  ends
                -
                  late
                -
                - *Last*
            "};
        assert_eq!(
            of(text),
            [
                "Loop:\n\n```\nloop {}\n```",
                "Loop:\n\n    for {}\n\nends",
                "Loop: late",
                "Loop: *Last*"
            ]
        );
    }

    #[test]
    fn list_markers_in_code_and_comments_are_not_items() {
        let text = "- Look:\n\n  ```text\n- no\n  ```\n\n<!--\n- hidden\n-->\n";
        assert_eq!(of(text).len(), 2, "{:?}", of(text));
        let text = "- Look.\n\n```text\n- code\n```\n\n<!--\n- hidden\n-->\n";
        assert_eq!(of(text), ["Look."]);
    }
}
