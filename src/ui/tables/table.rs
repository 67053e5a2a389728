//! A table in plain text: names in the first column, numbers in the others.

use crate::ui::terminal::width;

/// The table as lines: the first column is aligned to the left, all others to the right.
pub fn table(head: &[&str], rows: &[Vec<String>]) -> Vec<String> {
    let head: Vec<String> = head.iter().map(|title| (*title).to_owned()).collect();
    let all = || std::iter::once(&head).chain(rows);
    let widths: Vec<usize> = (0..head.len())
        .map(|column| {
            all()
                .filter_map(|row| row.get(column))
                .map(|cell| width(cell))
                .max()
                .unwrap_or(0)
        })
        .collect();
    let line = |row: &Vec<String>| {
        let cells = row
            .iter()
            .zip(&widths)
            .enumerate()
            .map(|(column, (cell, wide))| {
                let space = " ".repeat(wide.saturating_sub(width(cell)));
                if column == 0 {
                    format!("{cell}{space}")
                } else {
                    format!("{space}{cell}")
                }
            });
        cells.collect::<Vec<_>>().join("  ").trim_end().to_owned()
    };
    all().map(line).collect()
}
