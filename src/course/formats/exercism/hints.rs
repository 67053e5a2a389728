//! Hints of an exercise of Exercism: a Markdown file with a heading a task and a list item a hint.

use pulldown_cmark::{Event, Tag};

use crate::course::syntax::markdown;

/// One hint a list item, with its task before it; a file of another form is one hint.
pub(super) fn of(text: &str) -> Vec<String> {
    let headings = markdown::headings(text);
    let mut hints: Vec<String> = Vec::new();
    let mut depth = 0_usize;
    let mut events = markdown::events(text).peekable();
    while let Some((event, range)) = events.next() {
        match event {
            // An item inside of another one is a part of its hint.
            Event::Start(Tag::Item) if depth == 1 => {
                let is_sentence = events
                    .peek()
                    .is_some_and(|(first, _)| is_of_sentence(first));
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

/// Whether a sentence can begin with this, and so go on behind other words.
fn is_of_sentence(event: &Event<'_>) -> bool {
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

/// How many characters stand before this place in its line.
fn column(text: &str, at: usize) -> usize {
    let start = text[..at].rfind('\n').map_or(0, |end| end + 1);
    text[start..at].chars().count()
}

/// The text of a list item that begins at a column, without its mark and the indentation that comes with it.
fn content(item: &str, column: usize) -> String {
    let text = item.trim_start();
    let indent = item.len() - text.len();
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let rest = &text[digits + 1..];
    let spaces = rest.bytes().take_while(|byte| *byte == b' ').count();
    // More than that, and the item begins with indented code.
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
    fn every_list_item_is_a_hint_that_names_its_task() {
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
    fn what_is_inside_an_item_stays_as_it_is() {
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
    fn code_begins_a_line_of_its_own() {
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
    fn what_looks_like_an_item_in_code_or_a_comment_is_none() {
        let text = "- Look:\n\n  ```text\n- no\n  ```\n\n<!--\n- hidden\n-->\n";
        assert_eq!(of(text).len(), 2, "{:?}", of(text));
        let text = "- Look.\n\n```text\n- code\n```\n\n<!--\n- hidden\n-->\n";
        assert_eq!(of(text), ["Look."]);
    }
}
