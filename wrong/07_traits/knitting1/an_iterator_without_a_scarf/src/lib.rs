//! The struct has no bound, only the `impl` that calls the rule. `mem::replace` returns the old row and keeps the new one,
//! and `%` makes the scarf round.

use std::iter;

/// A row of stitches: `true` is red, `false` is white.
pub type Row = Vec<bool>;

/// Knits a scarf that begins with this row.
pub fn knit(first: &str, rule: impl Fn(bool, bool, bool) -> bool) -> impl Iterator<Item = Row> {
    let row: Row = first.chars().map(|stitch| stitch == '#').collect();
    iter::successors(Some(row), move |row| {
        let count = row.len();
        let stitch = |index: usize| row[index % count];
        let next = (0..count).map(|i| rule(stitch(i + count - 1), stitch(i), stitch(i + 1)));
        Some(next.collect())
    })
}

/// Draws the next rows of a scarf, each on its own line, with `#` for red and `.` for white. It borrows the scarf, so
/// you can go on with it afterwards.
pub fn draw(scarf: &mut impl Iterator<Item = Row>, rows: usize) -> String {
    let mut drawing = String::new();
    for row in scarf.by_ref().take(rows) {
        drawing.extend(row.into_iter().map(|red| if red { '#' } else { '.' }));
        drawing.push('\n');
    }
    drawing
}
