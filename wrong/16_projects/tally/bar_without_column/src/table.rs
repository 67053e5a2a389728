//! Puts the line right after its bar.

use crate::counts::Row;

/// The columns of the longest bar.
const COLUMNS: u64 = 20;
/// From one eighth of a column to seven.
const EIGHTHS: [char; 7] = ['▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/// Rows in the order in which they are printed.
pub struct Table {
    pub rows: Vec<Row>,
    pub has_bars: bool,
    pub is_bold: bool,
}

impl Table {
    pub fn draw(&self) -> Vec<u8> {
        let largest = self.rows.first().map_or(0, |row| row.count);
        let width = largest.to_string().len();
        let mut text = Vec::new();
        for Row { line, count } in &self.rows {
            // The spaces come first: a terminal doesn't show escape codes, but they'd count as characters.
            let spaces = " ".repeat(width - count.to_string().len());
            let (bold, plain) = if self.is_bold {
                ("\x1b[1m", "\x1b[0m")
            } else {
                ("", "")
            };
            text.extend(format!("{spaces}{bold}{count}{plain}  ").bytes());
            if self.has_bars {
                text.extend(format!("{}  ", bar(*count, largest)).bytes());
            }
            text.extend(line);
            text.push(b'\n');
        }
        text
    }
}

/// A bar for this count, next to the bar of the largest one.
fn bar(count: u64, largest: u64) -> String {
    let eighths = (count * COLUMNS * 8).div_ceil(largest);
    let full = (0..eighths / 8).map(|_| '█');
    let rest = (eighths % 8)
        .checked_sub(1)
        .and_then(|index| EIGHTHS.get(index as usize));
    full.chain(rest.copied()).collect()
}
