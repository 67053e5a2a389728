//! `Block`: Markdown as a tree of headings, paragraphs, code, lists, quotes and tables. It doesn't know how they are shown.

use std::collections::BTreeSet;
use std::iter::Peekable;
use std::ops::Range;

use pulldown_cmark::{Alignment, CodeBlockKind, Event, Tag, TagEnd};

use super::sentence::{Emphasis, Sentence};
use crate::course::markdown;

/// How deep lists and quotes may nest. Deeper nesting doesn't help a reader, and could overflow the stack.
const MAX_DEPTH: usize = 12;

/// A block of Markdown.
#[derive(Debug)]
pub struct Block {
    /// Whether it follows an empty line in the text.
    pub spaced: bool,
    /// The kind of block, with its content.
    pub kind: BlockKind,
}

/// The kinds of blocks.
#[derive(Debug)]
pub enum BlockKind {
    /// The level from 1, and the text.
    Heading(usize, Sentence),
    /// Text to be wrapped.
    Paragraph(Sentence),
    /// The info string after the fence, and the lines.
    Code(String, Vec<String>),
    /// A block quote.
    Quote(Vec<Block>),
    /// The number of the first item if the list is numbered, and the items.
    List(Option<u64>, Vec<ListItem>),
    /// The alignment of the columns, and the rows; the first row is the header.
    Table(Vec<Alignment>, Vec<Vec<Sentence>>),
    /// A horizontal rule.
    Rule,
}

/// One item of a list.
#[derive(Debug)]
pub struct ListItem {
    /// Whether it follows an empty line in the text.
    pub spaced: bool,
    /// Its content.
    pub blocks: Vec<Block>,
}

/// The blocks of a text, in order.
pub fn blocks(text: &str) -> Vec<Block> {
    let events = markdown::events(text).peekable();
    let mut reader = Reader {
        text,
        events,
        shown: BTreeSet::new(),
    };
    reader.blocks(0)
}

/// Reads blocks from the events of a text.
struct Reader<'t, E: Iterator<Item = (Event<'t>, Range<usize>)>> {
    text: &'t str,
    events: Peekable<E>,
    /// The addresses shown so far: each is shown once.
    shown: BTreeSet<String>,
}

impl<'t, E: Iterator<Item = (Event<'t>, Range<usize>)>> Reader<'t, E> {
    /// The blocks up to the end of their container. Consumes that end too.
    fn blocks(&mut self, depth: usize) -> Vec<Block> {
        let mut blocks = Vec::new();
        // Open lists and quotes that are nested too deep, so only their content is kept.
        let mut flattened = 0_usize;
        while let Some((event, range)) = self.events.peek() {
            let (is_text, start) = (is_inline(event), range.start);
            let spaced = self.is_spaced(start);
            if is_text {
                let kind = BlockKind::Paragraph(self.sentence());
                blocks.push(Block { spaced, kind });
                continue;
            }
            let kind = match self.events.next().map(|(event, _)| event) {
                Some(Event::Start(Tag::Paragraph)) => BlockKind::Paragraph(self.sentence()),
                Some(Event::Start(Tag::Heading { level, .. })) => {
                    BlockKind::Heading(level as usize, self.sentence())
                }
                Some(Event::Start(Tag::CodeBlock(kind))) => self.code(kind),
                Some(Event::Start(Tag::HtmlBlock)) => match self.html() {
                    Some(sentence) => BlockKind::Paragraph(sentence),
                    None => continue,
                },
                Some(Event::Start(Tag::Table(alignments))) => {
                    BlockKind::Table(alignments, self.rows())
                }
                Some(Event::Rule) => BlockKind::Rule,
                Some(Event::Start(Tag::BlockQuote(_))) if depth < MAX_DEPTH => {
                    BlockKind::Quote(self.blocks(depth + 1))
                }
                Some(Event::Start(Tag::List(first))) if depth < MAX_DEPTH => {
                    BlockKind::List(first, self.items(depth + 1))
                }
                Some(Event::Start(_)) => {
                    flattened += 1;
                    continue;
                }
                Some(Event::End(TagEnd::BlockQuote(_) | TagEnd::List(_) | TagEnd::Item)) => {
                    match flattened.checked_sub(1) {
                        Some(fewer) => flattened = fewer,
                        None => break,
                    }
                    continue;
                }
                _ => continue,
            };
            blocks.push(Block { spaced, kind });
        }
        blocks
    }

    /// The items of a list, up to its end.
    fn items(&mut self, depth: usize) -> Vec<ListItem> {
        let mut items = Vec::new();
        while let Some((Event::Start(Tag::Item), range)) = self.events.next() {
            items.push(ListItem {
                spaced: self.is_spaced(range.start),
                blocks: self.blocks(depth),
            });
        }
        items
    }

    /// The lines of a code block, up to its end.
    fn code(&mut self, kind: CodeBlockKind<'t>) -> BlockKind {
        let mut code = String::new();
        while let Some((Event::Text(lines), _)) = self.events.next() {
            code.push_str(&lines);
        }
        let info = match kind {
            CodeBlockKind::Fenced(info) => info.into_string(),
            CodeBlockKind::Indented => String::new(),
        };
        BlockKind::Code(info, code.lines().map(str::to_owned).collect())
    }

    /// A block of HTML as it is written, up to its end; `None` if it has nothing but comments.
    fn html(&mut self) -> Option<Sentence> {
        let mut html = String::new();
        while let Some((Event::Html(lines) | Event::Text(lines), _)) = self.events.next() {
            html.push_str(&lines);
        }
        let text = without_comments(&html);
        let words: Vec<&str> = text.split_whitespace().collect();
        let mut sentence = Sentence::default();
        sentence.push(&words.join(" "), Emphasis::default());
        (!words.is_empty()).then_some(sentence)
    }

    /// The rows of a table, up to its end.
    fn rows(&mut self) -> Vec<Vec<Sentence>> {
        let mut rows: Vec<Vec<Sentence>> = Vec::new();
        while let Some((event, _)) = self.events.next() {
            match event {
                Event::Start(Tag::TableHead | Tag::TableRow) => rows.push(Vec::new()),
                Event::Start(Tag::TableCell) => {
                    let cell = self.sentence();
                    if let Some(row) = rows.last_mut() {
                        row.push(cell);
                    }
                }
                Event::End(TagEnd::Table) => break,
                _ => {}
            }
        }
        rows
    }

    /// Text and code with their emphasis, up to the end of the block. A link keeps its text, and its address if that is a URL: a relative
    /// address is useless in a terminal.
    fn sentence(&mut self) -> Sentence {
        let mut sentence = Sentence::default();
        let (mut bold, mut italic) = (0_usize, 0_usize);
        // The addresses and texts of the links that are open.
        let mut links: Vec<(String, String)> = Vec::new();
        while let Some((event, _)) = self.events.next_if(|(event, _)| is_inline(event)) {
            let emphasis = Emphasis {
                bold: bold > 0,
                italic: italic > 0,
                code: matches!(event, Event::Code(_)),
            };
            let mut push = |words: &str| {
                sentence.push(words, emphasis);
                for (_, text) in &mut links {
                    text.push_str(words);
                }
            };
            match event {
                Event::Text(words) | Event::Code(words) => push(&words),
                Event::SoftBreak => push(" "),
                Event::HardBreak => push("\n"),
                Event::InlineHtml(html) if is_break(&html) => push("\n"),
                Event::InlineHtml(html) if html.starts_with("<!--") => sentence.trim_end(),
                Event::InlineHtml(html) => push(&html),
                Event::Start(Tag::Strong) => bold += 1,
                Event::Start(Tag::Emphasis) => italic += 1,
                Event::End(TagEnd::Strong) => bold = bold.saturating_sub(1),
                Event::End(TagEnd::Emphasis) => italic = italic.saturating_sub(1),
                Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                    links.push((dest_url.into_string(), String::new()));
                }
                Event::End(_) => {
                    if let Some((address, text)) = links.pop()
                        && address.contains("://")
                        && address != text
                        && self.shown.insert(address.clone())
                    {
                        sentence.push(&format!(" ({address})"), emphasis);
                    }
                }
                _ => {}
            }
        }
        sentence
    }

    /// Whether the line before this position is empty, apart from quote markers.
    fn is_spaced(&self, at: usize) -> bool {
        let mut lines = self.text[..at].rsplit('\n').skip(1);
        let is_empty = |line: &str| line.chars().all(|char| char == '>' || char.is_whitespace());
        lines.next().is_some_and(is_empty)
    }
}

fn is_inline(event: &Event<'_>) -> bool {
    matches!(
        event,
        Event::Text(_)
            | Event::Code(_)
            | Event::InlineHtml(_)
            | Event::SoftBreak
            | Event::HardBreak
            | Event::Start(Tag::Strong | Tag::Emphasis | Tag::Link { .. } | Tag::Image { .. })
            | Event::End(TagEnd::Strong | TagEnd::Emphasis | TagEnd::Link | TagEnd::Image)
    )
}

/// `<br>`, `<br/>`, `<BR />`.
fn is_break(html: &str) -> bool {
    let name = html.trim_matches(['<', '>', '/', ' ']);
    name.eq_ignore_ascii_case("br")
}

fn without_comments(html: &str) -> String {
    let mut kept = String::new();
    let mut rest = html;
    while let Some((before, after)) = rest.split_once("<!--") {
        let Some((_, behind)) = after.split_once("-->") else {
            break;
        };
        kept.push_str(before);
        rest = behind;
    }
    kept + rest
}
