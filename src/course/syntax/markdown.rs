//! `CommonMark` with tables. Knows nothing about how it's displayed.

mod relinked;

use std::ops::Range;

use pulldown_cmark::{BrokenLink, CodeBlockKind, Event, LinkType, Options, Parser, Tag, TagEnd};

pub use self::relinked::relinked;

/// The parts of a text, in order, each with its byte range.
pub fn events(text: &str) -> impl Iterator<Item = (Event<'_>, Range<usize>)> {
    Parser::new_ext(text, Options::ENABLE_TABLES).into_offset_iter()
}

/// A heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading<'t> {
    /// From 1.
    pub rank: usize,
    /// Its text as written.
    pub source: &'t str,
    /// Its text without markup.
    pub text: String,
    /// Its lines, including its underline if it has one.
    pub range: Range<usize>,
    /// Whether it's inside a list or a quote.
    pub nested: bool,
}

/// Every heading of a text, in order.
pub fn headings(text: &str) -> Vec<Heading<'_>> {
    let mut found: Vec<Heading<'_>> = Vec::new();
    let mut depth = 0_usize;
    let mut inner: Option<Range<usize>> = None;
    let mut is_open = false;
    for (event, range) in events(text) {
        match event {
            Event::Start(Tag::Heading { level, .. }) => {
                let start = text[..range.start].rfind('\n').map_or(0, |at| at + 1);
                found.push(Heading {
                    rank: level as usize,
                    source: "",
                    text: String::new(),
                    range: start..range.end,
                    nested: depth > 0,
                });
                (is_open, inner) = (true, None);
            }
            Event::End(TagEnd::Heading(_)) => is_open = false,
            Event::Start(_) if !is_open => depth += 1,
            Event::End(_) if !is_open => depth -= 1,
            event => {
                if let Some(heading) = found.last_mut().filter(|_| is_open) {
                    let start = inner.as_ref().map_or(range.start, |inner| inner.start);
                    heading.source = &text[start..range.end];
                    inner = Some(start..range.end);
                    heading.text.push_str(words(&event));
                }
            }
        }
    }
    found
}

/// What an event adds to a text without markup.
fn words<'e>(event: &'e Event<'_>) -> &'e str {
    match event {
        Event::Text(words) | Event::Code(words) => words,
        Event::SoftBreak | Event::HardBreak => " ",
        _ => "",
    }
}

/// The targets of all links and images, each with its byte range.
pub fn links(text: &str) -> Vec<(String, Range<usize>)> {
    let link = |(event, range)| match event {
        Event::Start(Tag::Link {
            link_type: LinkType::Email,
            dest_url,
            ..
        }) => Some((format!("mailto:{dest_url}"), range)),
        Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
            Some((dest_url.into_string(), range))
        }
        _ => None,
    };
    events(text).filter_map(link).collect()
}

/// A code block.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CodeBlock {
    /// The text after the opening fence; `None` for indented code.
    pub info: Option<String>,
    /// Its lines.
    pub text: String,
    /// Its byte range, including the fences.
    pub range: Range<usize>,
}

/// Every code block, in order.
pub fn code_blocks(text: &str) -> Vec<CodeBlock> {
    let mut found: Vec<CodeBlock> = Vec::new();
    let mut is_open = false;
    for (event, range) in events(text) {
        match event {
            Event::Start(Tag::CodeBlock(kind)) => {
                is_open = true;
                found.push(CodeBlock {
                    info: match kind {
                        CodeBlockKind::Fenced(info) => Some(info.into_string()),
                        CodeBlockKind::Indented => None,
                    },
                    text: String::new(),
                    range,
                });
            }
            Event::End(_) => is_open = false,
            Event::Text(lines) if is_open => {
                if let Some(block) = found.last_mut() {
                    block.text.push_str(&lines);
                }
            }
            _ => {}
        }
    }
    found
}

/// Every code span, in order.
pub fn code_spans(text: &str) -> Vec<String> {
    let code = |(event, _)| match event {
        Event::Code(code) => Some(code.into_string()),
        _ => None,
    };
    events(text).filter_map(code).collect()
}

/// The tags in the text after a fence.
pub fn tags(info: &str) -> impl Iterator<Item = &str> {
    info.split([',', ' ', '\t'])
        .map(str::trim)
        .filter(|tag| !tag.is_empty())
}

/// Whether rustdoc treats a block with these tags as Rust.
pub fn is_rust(info: &str) -> bool {
    tags(info).any(|tag| tag == "rust") || tags(info).all(is_rustdoc_tag)
}

fn is_rustdoc_tag(tag: &str) -> bool {
    matches!(
        tag,
        "rust" | "compile_fail" | "should_panic" | "no_run" | "standalone_crate" | "test_harness"
    ) || tag == "ignore"
        || tag.starts_with("ignore-")
        || tag.starts_with("edition")
        || is_error_code(tag)
}

/// Whether a word has the form of a compiler error's code: `E0382`.
pub fn is_error_code(word: &str) -> bool {
    word.strip_prefix('E')
        .is_some_and(|digits| digits.len() == 4 && digits.bytes().all(|byte| byte.is_ascii_digit()))
}

/// A part of a document that can stand alone: it's followed by the definitions of its links from elsewhere in the document.
pub fn detached(part: &str, document: &str) -> String {
    let mut labels: Vec<String> = Vec::new();
    let undefined = |link: BrokenLink<'_>| {
        labels.push(link.reference.into_string());
        None
    };
    Parser::new_with_broken_link_callback(part, Options::ENABLE_TABLES, Some(undefined))
        .for_each(drop);
    let mut detached = part.to_owned();
    if labels.is_empty() {
        return detached;
    }
    let parser = Parser::new_ext(document, Options::ENABLE_TABLES);
    let definitions = parser.reference_definitions();
    let mut spans: Vec<Range<usize>> = labels
        .iter()
        .filter_map(|label| Some(definitions.get(label)?.span.clone()))
        .collect();
    spans.sort_by_key(|span| span.start);
    spans.dedup();
    if !spans.is_empty() {
        detached.push('\n');
    }
    for span in spans {
        detached.push('\n');
        detached.push_str(document[span].trim_end());
    }
    detached
}

#[cfg(test)]
mod tests {
    use indoc::indoc;

    use super::*;

    fn titles(text: &str) -> Vec<(usize, &str, bool)> {
        headings(text)
            .iter()
            .map(|heading| (heading.rank, heading.source, heading.nested))
            .collect()
    }

    #[test]
    fn headings_are_found_in_every_form() {
        let text = indoc! {"
            # One
               ##\ttwo `a` *b* ##
            Three
            is long
            ---
            - ## Four

            > Five
            > ====

            ```text
            # code
            ```

            <!--
            # comment
            -->

                # indented code
            #hashtag
            \\# escaped
        "};
        assert_eq!(
            titles(text),
            [
                (1, "One", false),
                (2, "two `a` *b*", false),
                (2, "Three\nis long", false),
                (2, "Four", true),
                (1, "Five", true),
            ]
        );
        let found = headings(text);
        assert_eq!(found[1].text, "two a b");
        assert_eq!(found[2].text, "Three is long");
        assert_eq!(&text[found[1].range.clone()], "   ##\ttwo `a` *b* ##\n");
    }

    #[test]
    fn links_are_found_in_every_form_but_not_in_code() {
        let text = indoc! {r#"
            [a](b.md "title") ![c](<d e.svg>) [f
            g](h.md#i) [j][k] [K][] [k] <https://l.org>
            `[m](n.md)` \[o](p.md) [q][missing]

            | [r](s.md) | `\|` [t](u.md) |
            |---|---|

                [v](w.md)

            <!-- [x](y.md) -->

            [k]: z.md 'title'
        "#};
        let found: Vec<String> = links(text).into_iter().map(|(target, _)| target).collect();
        assert_eq!(
            found,
            [
                "b.md",
                "d e.svg",
                "h.md#i",
                "z.md",
                "z.md",
                "z.md",
                "https://l.org",
                "s.md",
                "u.md"
            ]
        );
    }

    #[test]
    fn code_is_distinguished_from_text_and_fences_nest() {
        let text = indoc! {"
            ````rust,ignore
            ```
            a
            ````
            ~~~

                b
            ~~~
            - c

                  d

              `` e`f ``
        "};
        let blocks: Vec<_> = code_blocks(text)
            .into_iter()
            .map(|block| (block.info, block.text))
            .collect();
        let fenced = |info: &str| Some(info.to_owned());
        assert_eq!(
            blocks,
            [
                (fenced("rust,ignore"), "```\na\n".to_owned()),
                (fenced(""), "\n    b\n".to_owned()),
                (None, "d\n".to_owned()),
            ]
        );
        assert_eq!(code_spans(text), ["e`f"]);
    }

    #[test]
    fn a_fence_says_whether_its_code_is_rust() {
        for info in [
            "",
            "rust",
            "rust,editable",
            "compile_fail,E0382",
            "no_run edition2024",
        ] {
            assert!(is_rust(info), "{info}");
        }
        for info in ["text", "toml", "ignored,text", "E382"] {
            assert!(!is_rust(info), "{info}");
        }
    }

    #[test]
    fn a_detached_part_includes_the_definitions_of_its_links() {
        let text = indoc! {"
            [a][b] and [C]

            [d][e]

            [b]: f.md
            [c]: g.md 'h'
            [e]: i.md
        "};
        assert_eq!(
            detached("[a][b] and [C]", text),
            indoc! {"
                [a][b] and [C]

                [b]: f.md
                [c]: g.md 'h'"}
        );
        assert_eq!(detached("`[d]` [nowhere]", text), "`[d]` [nowhere]");
    }
}
