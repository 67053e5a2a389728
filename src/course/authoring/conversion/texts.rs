//! Adapts the Markdown of a foreign course.

use std::ops::Range;

use pulldown_cmark::{Event, Tag};

use crate::course::syntax::markdown;
use crate::course::syntax::markdown::CodeBlock;

/// Removes first-level headings, turns all others into third-level ones, and marks Rust code as text so that it isn't run as an example.
pub(super) fn demoted(text: &str) -> String {
    let mut changes: Vec<(Range<usize>, String)> = Vec::new();
    for heading in markdown::headings(text) {
        if heading.nested {
            continue;
        }
        let words = heading.source.replace('\n', " ");
        let changed = match heading.rank {
            1 => String::new(),
            _ => format!("### {words}\n"),
        };
        changes.push((heading.range, changed));
    }
    for block in markdown::code_blocks(text) {
        changes.extend(as_text(text, &block));
    }
    changes.sort_by_key(|(range, _)| range.start);
    let mut changed = text.to_owned();
    for (range, new) in changes.into_iter().rev() {
        changed.replace_range(range, &new);
    }
    changed.trim().to_owned()
}

/// The change that keeps rustdoc from running a code block.
fn as_text(text: &str, block: &CodeBlock) -> Option<(Range<usize>, String)> {
    let start = block.range.start;
    if let Some(info) = &block.info {
        let line = text[start..].lines().next().unwrap_or_default();
        let fence = line.len() - line.trim_start_matches(['`', '~']).len();
        return markdown::is_rust(info).then(|| (start + fence..start + line.len(), "text".into()));
    }
    // An indented block gets fences that are longer than any inside it.
    let before = &text[..start];
    let before = before
        .strip_suffix("    ")
        .or_else(|| before.strip_suffix('\t'))?;
    let line = before.rfind('\n').map_or(0, |end| end + 1);
    // A list marker is continued with as many spaces, a quote marker with another one.
    let below = before[line..]
        .chars()
        .map(|char| if char == '>' { char } else { ' ' });
    let below: String = below.collect();
    let longest = block.text.split(|char| char != '`').map(str::len).max();
    let fence = "`".repeat(longest.unwrap_or(0).max(2) + 1);
    let mut fenced = format!("{fence}text\n");
    for line in block.text.lines().chain([fence.as_str()]) {
        fenced.push_str(format!("{below}{line}").trim_end());
        fenced.push('\n');
    }
    Some((before.len()..block.range.end, fenced))
}

/// The paragraphs of a text, each with the code, lists and quotes that follow it.
pub(super) fn paragraphs(text: &str) -> Vec<String> {
    let mut starts: Vec<usize> = Vec::new();
    let mut depth = 0_usize;
    for (event, range) in markdown::events(text) {
        match event {
            Event::Start(tag) => {
                let opens =
                    starts.is_empty() || matches!(tag, Tag::Paragraph | Tag::Heading { .. });
                // What precedes the first paragraph, such as indentation, belongs to it.
                let start = if starts.is_empty() { 0 } else { range.start };
                starts.extend((depth == 0 && opens).then_some(start));
                depth += 1;
            }
            Event::End(_) => depth -= 1,
            _ => {}
        }
    }
    let ends = starts.iter().skip(1).copied().chain([text.len()]);
    let parts = starts
        .iter()
        .zip(ends)
        .map(|(start, end)| &text[*start..end]);
    parts
        .map(|part| markdown::detached(part.trim_end().trim_start_matches('\n'), text))
        .collect()
}

#[cfg(test)]
mod tests {
    use indoc::indoc;

    use super::{demoted, paragraphs};

    #[test]
    fn headings_fit_below_the_topics_heading() {
        let text = indoc! {"
            # Instructions

            Do it.

            ## 1. First

            Second
            ------

            #### Third #
        "};
        assert_eq!(
            demoted(text),
            indoc! {"
                Do it.

                ### 1. First

                ### Second

                ### Third"}
        );
    }

    #[test]
    fn code_is_carried_over_as_text() {
        let text = indoc! {"
            ```rust
            # hidden
            fn a() {}
            ```

            ~~~~ rust,editable
            ## b
            ~~~~

            ```toml
            c = 1
            ```

            - d

                  let e = \"```\";

                  f();

            > ```
            > g
            > ```
        "};
        assert_eq!(
            demoted(text),
            indoc! {"
                ```text
                # hidden
                fn a() {}
                ```

                ~~~~text
                ## b
                ~~~~

                ```toml
                c = 1
                ```

                - d

                  ````text
                  let e = \"```\";

                  f();
                  ````

                > ```text
                > g
                > ```"}
        );
    }

    #[test]
    fn text_that_only_looks_like_a_heading_or_a_fence_is_kept() {
        let text = indoc! {r"
            <!--
            # no
            -->

            - # in a list

            A `# b` #c

            \```
            # d
            \```"};
        assert_eq!(
            demoted(text),
            indoc! {r"
                <!--
                # no
                -->

                - # in a list

                A `# b` #c

                \```
                \```"}
        );
    }

    #[test]
    fn a_hint_is_not_split_inside_code_or_lists() {
        let hint = indoc! {"
            Like this:

            ```
            let a = 1;

            let b = 2;
            ```

            - or so,

              or

                  let c = 3;

            [See][book].

            [book]: https://example.org
        "};
        assert_eq!(
            paragraphs(hint),
            [
                hint.split("[See]").next().unwrap_or_default().trim_end(),
                indoc! {"
                    [See][book].

                    [book]: https://example.org"},
            ]
        );
    }
}
