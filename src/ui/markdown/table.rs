//! Turns Markdown tables into grids for a terminal.

use pulldown_cmark::Alignment;

use super::sentence::Sentence;
use crate::ui::terminal::{Style, width as columns, wrap};

/// Rows as a grid; the first row is the header. It may be wider than `width` if that is only a few columns.
pub fn grid(
    alignments: &[Alignment],
    rows: &[Vec<Sentence>],
    width: usize,
    style: Style,
) -> Vec<String> {
    let cells = |row: &Vec<Sentence>| -> Vec<String> {
        let cells = row.iter().map(|cell| cell.shown(style));
        cells.map(|cell| cell.trim().to_owned()).collect()
    };
    let rows: Vec<Vec<String>> = rows.iter().map(cells).collect();
    let count = rows.iter().map(Vec::len).max().unwrap_or(0);
    let widths = fitted(&rows, count, width.saturating_sub(count + 1));
    let (bar, dash, ends) = if style.unicode {
        ("│", "─", ["├", "┼", "┤"])
    } else {
        ("|", "-", ["|", "|", "|"])
    };
    let mut lines = Vec::new();
    for (place, row) in rows.iter().enumerate() {
        let wrapped: Vec<Vec<String>> = widths
            .iter()
            .enumerate()
            .map(|(at, wide)| wrap(row.get(at).map_or("", String::as_str), *wide))
            .collect();
        let height = wrapped.iter().map(Vec::len).max().unwrap_or(0);
        for line in 0..height {
            let mut text = bar.to_owned();
            for (at, (cell, wide)) in wrapped.iter().zip(&widths).enumerate() {
                let words = cell.get(line).map_or("", String::as_str);
                let gap = wide.saturating_sub(columns(words));
                let left = match alignments.get(at) {
                    Some(Alignment::Right) => gap,
                    Some(Alignment::Center) => gap / 2,
                    Some(Alignment::None) if place == 0 => gap / 2,
                    _ => 0,
                };
                let (left, right) = (" ".repeat(left), " ".repeat(gap - left));
                text.extend([left.as_str(), words, &right, bar]);
            }
            lines.push(text);
        }
        if place == 0 {
            let dashes: Vec<String> = widths.iter().map(|wide| dash.repeat(*wide)).collect();
            lines.push(ends[0].to_owned() + &dashes.join(ends[1]) + ends[2]);
        }
    }
    lines
}

/// The width of each column: that of its widest cell. The widest columns shrink until all of them fit into `room`.
fn fitted(rows: &[Vec<String>], count: usize, room: usize) -> Vec<usize> {
    let widest = |at: usize| {
        let cells = rows.iter().filter_map(|row| row.get(at));
        let lines = cells.flat_map(|cell| cell.split('\n'));
        lines.map(columns).max().unwrap_or(0).max(3)
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
