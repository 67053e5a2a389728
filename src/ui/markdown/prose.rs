//! Text of Markdown between headings and code: paragraphs, lists, quotes and tables as lines.

use super::emphasis::{shown, spaced};
use crate::ui::terminal::{Style, width as columns, wrap};

/// The lines of a text, in which each line is a paragraph, a point of a list, a quote, or a row of a table. They may be wider than
/// `width` where that is hardly a few columns.
pub fn prose(text: &str, width: usize, style: Style) -> Vec<String> {
    let mut lines = Vec::new();
    let mut paragraphs = text.lines().peekable();
    while let Some(paragraph) = paragraphs.next() {
        if is_row(paragraph) {
            let mut rows = vec![cells(paragraph, style)];
            while let Some(row) = paragraphs.next_if(|line| is_row(line)) {
                rows.push(cells(row, style));
            }
            lines.extend(table(&rows, width, style));
        } else {
            lines.extend(set(paragraph, width, style));
        }
    }
    lines.iter().map(|line| spaced(line)).collect()
}

/// One paragraph, point or quote.
fn set(paragraph: &str, width: usize, style: Style) -> Vec<String> {
    let text = paragraph.trim_start();
    let indent = &paragraph[..paragraph.len() - text.len()];
    let (bullet, bar) = if style.unicode {
        ("•", "▐")
    } else {
        ("*", ">")
    };
    let point = ["- ", "* ", "+ "]
        .iter()
        .find_map(|mark| text.strip_prefix(mark));
    if let Some(point) = point {
        return hang(&format!("{indent}{bullet} "), point, width, style);
    }
    if let Some(quote) = text.strip_prefix('>') {
        let quote = shown(quote.trim_start(), style);
        let lines = wrap(&quote, width.saturating_sub(2));
        return lines.iter().map(|line| format!("{bar} {line}")).collect();
    }
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    match text.split_at_checked(digits + 2) {
        Some((number, rest)) if digits > 0 && number.ends_with(". ") => {
            hang(&format!("{indent}{number}"), rest, width, style)
        }
        _ if matches!(text, "---" | "***") => {
            vec![if style.unicode { "―" } else { "-" }.repeat(width)]
        }
        _ => wrap(&shown(text, style), width),
    }
}

/// A text behind a mark, its further lines below its first.
fn hang(mark: &str, text: &str, width: usize, style: Style) -> Vec<String> {
    let indent = columns(mark);
    let lines = wrap(&shown(text, style), width.saturating_sub(indent));
    let first = std::iter::once(mark.to_owned()).chain(std::iter::repeat(" ".repeat(indent)));
    first.zip(lines).map(|(head, line)| head + &line).collect()
}

fn is_row(line: &str) -> bool {
    line.trim_start().starts_with('|')
}

/// The cells of a row; none for the line below a table's head.
fn cells(row: &str, style: Style) -> Vec<String> {
    let row = row.trim().trim_start_matches('|');
    let row = row.strip_suffix('|').unwrap_or(row);
    if row.chars().all(|char| "-:| ".contains(char)) {
        return Vec::new();
    }
    let mut cells = vec![String::new()];
    let mut in_code = false;
    for char in row.chars() {
        in_code ^= char == '`';
        match cells.last_mut() {
            Some(cell) if char != '|' || in_code => cell.push(char),
            _ => cells.push(String::new()),
        }
    }
    cells.iter().map(|cell| shown(cell.trim(), style)).collect()
}

/// Rows as a grid; the row before the one without cells is the head.
fn table(rows: &[Vec<String>], width: usize, style: Style) -> Vec<String> {
    let count = rows.iter().map(Vec::len).max().unwrap_or(0);
    let widths = fitted(rows, count, width.saturating_sub(count + 1));
    let (bar, dash, ends) = if style.unicode {
        ("│", "─", ["├", "┼", "┤"])
    } else {
        ("|", "-", ["|", "|", "|"])
    };
    let mut lines = Vec::new();
    for (place, row) in rows.iter().enumerate() {
        if row.is_empty() {
            let dashes: Vec<String> = widths.iter().map(|wide| dash.repeat(*wide)).collect();
            lines.push(ends[0].to_owned() + &dashes.join(ends[1]) + ends[2]);
            continue;
        }
        let is_head = rows.get(place + 1).is_some_and(Vec::is_empty);
        let wrapped: Vec<Vec<String>> = widths
            .iter()
            .enumerate()
            .map(|(at, wide)| wrap(row.get(at).map_or("", String::as_str), *wide))
            .collect();
        let height = wrapped.iter().map(Vec::len).max().unwrap_or(0);
        for line in 0..height {
            let parts = wrapped.iter().zip(&widths).map(|(cell, wide)| {
                let text = cell.get(line).map_or("", String::as_str);
                let gap = wide.saturating_sub(columns(text));
                let left = if is_head { gap / 2 } else { 0 };
                format!("{}{text}{}{bar}", " ".repeat(left), " ".repeat(gap - left))
            });
            lines.push(bar.to_owned() + &parts.collect::<String>());
        }
    }
    lines
}

/// How wide each column is: as wide as its widest cell, the widest made narrower until all of them fit into `room`.
fn fitted(rows: &[Vec<String>], count: usize, room: usize) -> Vec<usize> {
    let widest = |at: usize| {
        let cells = rows.iter().filter_map(|row| row.get(at));
        cells.map(|cell| columns(cell)).max().unwrap_or(0).max(3)
    };
    let mut widths: Vec<usize> = (0..count).map(widest).collect();
    let mut excess = widths.iter().sum::<usize>().saturating_sub(room);
    while excess > 0 {
        match widths.iter_mut().max() {
            Some(wide) if *wide > 1 => *wide -= 1,
            _ => break,
        }
        excess -= 1;
    }
    widths
}

#[cfg(test)]
mod tests {
    use super::*;

    const UNICODE: Style = Style {
        unicode: true,
        ..Style::PLAIN
    };

    #[test]
    fn points_hang_below_their_mark() {
        let text = "- one two three\n  - four five\n10. six seven\n> eight nine";
        assert_eq!(
            prose(text, 11, UNICODE),
            [
                "• one two",
                "  three",
                "  • four",
                "    five",
                "10. six",
                "    seven",
                "▐ eight",
                "▐ nine"
            ]
        );
    }

    #[test]
    fn a_table_that_is_too_wide_breaks_its_cells() {
        let text = "| name | what `a | b` means |\n|---|:---|\n| x | one two three |";
        assert_eq!(
            prose(text, 21, UNICODE),
            [
                "│name│ what `a | b` │",
                "│    │    means     │",
                "├────┼──────────────┤",
                "│x   │one two three │",
            ]
        );
    }
}
