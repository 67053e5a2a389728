//! The first item is the second row.

/// A row of stitches: `true` is red, `false` is white.
pub type Row = Vec<bool>;

/// A scarf that grows row by row.
pub struct Scarf<F> {
    row: Row,
    rule: F,
}

/// Knits a scarf that begins with this row.
pub fn knit(first: &str, rule: impl Fn(bool, bool, bool) -> bool) -> impl Iterator<Item = Row> {
    let row = first.chars().map(|stitch| stitch == '#').collect();
    Scarf { row, rule }
}

impl<F: Fn(bool, bool, bool) -> bool> Iterator for Scarf<F> {
    type Item = Row;

    fn next(&mut self) -> Option<Row> {
        let row = &self.row;
        let count = row.len();
        let stitch = |index: usize| {
            let left = row[(index + count - 1) % count];
            (self.rule)(left, row[index], row[(index + 1) % count])
        };
        let next = (0..count).map(stitch).collect();
        self.row = next;
        Some(self.row.clone())
    }
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
