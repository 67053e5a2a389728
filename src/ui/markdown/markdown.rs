//! Markdown in a terminal: lessons, hints, and rustc's explanations of error codes.
//!
//! Code keeps its columns, loses the lines that rustdoc hides, and gets a remark if it isn't supposed to compile.

use super::blocks::{Block, BlockKind, ListItem, blocks};
use super::sentence::{Sentence, spaced};
use super::table::grid;
use crate::course::markdown::{is_error_code, is_rust, tags};
use crate::ui::terminal::{Keep, Style, fold, sanitize, width as columns, wrap};

/// Lines longer than this are hard to read.
const COMFORTABLE: usize = 100;

/// Markdown as lines no wider than `width`.
pub fn markdown(text: &str, width: usize, style: Style) -> Vec<String> {
    let width = width.clamp(1, COMFORTABLE);
    let text = sanitize(text, Keep::Text);
    let lines = set(&blocks(&text), width, style);
    // With only a few columns, the indentation alone may be too wide.
    let fits = lines.iter().flat_map(|line| fold(line.trim_end(), width));
    fits.collect()
}

/// The lines of blocks, one below the other. They may be wider than `width` if that is only a few columns.
fn set(blocks: &[Block], width: usize, style: Style) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut was_separate = false;
    for block in blocks {
        let kind = &block.kind;
        let is_separate = matches!(kind, BlockKind::Heading(..) | BlockKind::Code(..));
        if !lines.is_empty() && (block.spaced || is_separate || was_separate) {
            lines.push(String::new());
        }
        was_separate = is_separate;
        match kind {
            BlockKind::Heading(rank, title) => {
                lines.extend(heading(*rank, &title.text(), width, style));
            }
            BlockKind::Paragraph(sentence) => lines.extend(paragraph(sentence, width, style)),
            BlockKind::Code(info, code) => lines.extend(code_block(info, code, width, style)),
            BlockKind::Quote(blocks) => {
                let bar = if style.unicode { "▐" } else { ">" };
                let quoted = set(blocks, width.saturating_sub(2), style);
                lines.extend(quoted.iter().map(|line| format!("{bar} {line}")));
            }
            BlockKind::List(first, items) => lines.extend(list(*first, items, width, style)),
            BlockKind::Table(alignments, rows) => {
                let grid = grid(alignments, rows, width, style);
                lines.extend(grid.iter().map(|line| spaced(line)));
            }
            BlockKind::Rule => {
                lines.push(if style.unicode { "―" } else { "-" }.repeat(width));
            }
        }
    }
    lines
}

fn paragraph(sentence: &Sentence, width: usize, style: Style) -> Vec<String> {
    let lines = wrap(&sentence.shown(style), width);
    lines.iter().map(|line| spaced(line)).collect()
}

/// The items of a list, each indented by its marker.
fn list(first: Option<u64>, items: &[ListItem], width: usize, style: Style) -> Vec<String> {
    let bullet = if style.unicode { "• " } else { "* " };
    let numbers = first.unwrap_or_default()..;
    let mut lines: Vec<String> = Vec::new();
    for (number, item) in numbers.zip(items) {
        let mark = match first {
            Some(_) => format!("{number}. "),
            None => bullet.to_owned(),
        };
        if item.spaced && !lines.is_empty() {
            lines.push(String::new());
        }
        let indent = columns(&mark);
        let mut below = set(&item.blocks, width.saturating_sub(indent), style);
        if below.is_empty() {
            below.push(String::new());
        }
        let marks = std::iter::once(mark).chain(std::iter::repeat(" ".repeat(indent)));
        lines.extend(marks.zip(below).map(|(mark, line)| mark + &line));
    }
    lines
}

fn heading(depth: usize, title: &str, width: usize, style: Style) -> Vec<String> {
    let mut lines: Vec<String> = wrap(title, width)
        .iter()
        .map(|line| style.strong(line))
        .collect();
    if !style.color || depth == 1 {
        let line = if depth == 1 { "=" } else { "-" };
        lines.push(style.dim(&line.repeat(columns(title).min(width))));
    }
    lines
}

/// Code, indented, after a remark on what its fence says about it.
fn code_block(info: &str, code: &[String], width: usize, style: Style) -> Vec<String> {
    let indent = if width >= 20 { "    " } else { "" };
    let tags: Vec<&str> = tags(info).collect();
    let mut lines = Vec::new();
    let remark = if tags.contains(&"compile_fail") {
        match tags.iter().find(|tag| is_error_code(tag)) {
            Some(code) => format!("does not compile, {code}:"),
            None => "does not compile:".to_owned(),
        }
    } else if tags.contains(&"should_panic") {
        "panics:".to_owned()
    } else {
        String::new()
    };
    if !remark.is_empty() {
        lines.extend(
            wrap(&remark, width - indent.len())
                .iter()
                .map(|line| format!("{indent}{}", style.warn(line))),
        );
    }
    let rust = is_rust(info);
    for line in code.iter().filter_map(|line| {
        if rust {
            visible(line)
        } else {
            Some(line.as_str())
        }
    }) {
        lines.extend(
            fold(line, width - indent.len())
                .iter()
                .map(|line| format!("{indent}{line}").trim_end().to_owned()),
        );
    }
    lines
}

/// The line as rustdoc shows it; `None` if rustdoc hides it.
fn visible(line: &str) -> Option<&str> {
    let text = line.trim_start();
    match text.strip_prefix('#') {
        Some("") => None,
        Some(rest) if rest.starts_with(' ') => None,
        Some(rest) if rest.starts_with('#') => Some(rest),
        _ => Some(line),
    }
}

#[cfg(test)]
mod tests;
